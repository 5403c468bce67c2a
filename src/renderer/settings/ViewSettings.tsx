import { Input, Label, Text, TextField } from 'react-aria-components'
import { languages } from '../../core/values/text.ts'
import type { Outcome } from '../../contract/requests.ts'
import { prefer, usePreferences, useSay } from '../preferences.ts'
import { describeTrouble } from '../problem-words.ts'
import { Card } from '../ui/Card.tsx'
import field from '../ui/Field.module.css'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { toast } from '../ui/Toast.tsx'
import styles from './Settings.module.css'

type Preferences = Outcome<'preferences.read'>

const names = { fi: 'Suomi', sv: 'Svenska', en: 'English' }

/** What holds on this computer alone; each choice takes effect at once. */
export function ViewSettings() {
  const say = useSay()
  const preferences = usePreferences()
  const wish = (wanted: Partial<Preferences>) => void prefer(wanted).catch((trouble: unknown) => toast(describeTrouble(trouble, say)))
  return (
    <Card title={say('settings.viewTitle')} sub={say('settings.viewSub')}>
      <div className={styles.choices}>
        <FilterSelect
          label={say('settings.language')}
          value={preferences.language}
          options={languages.map((language) => ({ value: language, label: names[language] }))}
          onChange={(language) => wish({ language: language as Preferences['language'] })}
        />
        <FilterSelect
          label={say('settings.theme')}
          value={preferences.theme}
          options={[
            { value: 'system', label: say('frame.themeSystem') },
            { value: 'light', label: say('frame.themeLight') },
            { value: 'dark', label: say('frame.themeDark') },
          ]}
          onChange={(theme) => wish({ theme: theme as Preferences['theme'] })}
        />
        <FilterSelect
          label={say('settings.density')}
          value={preferences.density}
          options={[
            { value: 'compact', label: say('settings.compact') },
            { value: 'comfortable', label: say('settings.comfortable') },
          ]}
          onChange={(density) => wish({ density: density as Preferences['density'] })}
        />
      </div>
      <TextField
        key={preferences.who}
        className={field.field}
        defaultValue={preferences.who}
        maxLength={80}
        onBlur={(event) => {
          const who = (event.target as HTMLInputElement).value.trim()
          if (who !== preferences.who) wish({ who })
        }}
      >
        <Label className={field.label}>{say('settings.who')}</Label>
        <Input className={field.input} autoComplete="off" />
        <Text slot="description" className={field.description}>{say('settings.whoHelp')}</Text>
      </TextField>
    </Card>
  )
}
