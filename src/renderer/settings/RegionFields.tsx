import { useWatch } from 'react-hook-form'
import { ownWords, type ListedRegion } from '../../core/programme/region.ts'
import { choice } from '../../words/choice.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

/** The region from the bundled lists, in three languages at once, or in one's own words. */
export function RegionFields({ listed }: { listed: readonly ListedRegion[] }) {
  const say = useSay()
  const text = useText()
  const key = useWatch<{ regionKey: string }, 'regionKey'>({ name: 'regionKey' })
  const options = listed.map((one) => ({ value: one.key, label: say(choice('settings.regionOf', one.region.codeList), { name: text(one.region.region) }) }))
  const version = listed[0]?.region.codeListVersion
  return (
    <>
      <SelectField
        name="regionKey"
        label={say('settings.region')}
        {...(version && { description: say('settings.regionHelp', { version }) })}
        isRequired
        options={[{ value: ownWords, label: say('settings.regionOwn') }, ...options]}
      />
      {key === ownWords && <TrilingualField name="region" label={say('settings.regionName')} />}
    </>
  )
}
