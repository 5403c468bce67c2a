import { ChevronDown } from 'lucide-react'
import { Button, Select, SelectValue } from 'react-aria-components'
import type { OfferedSource } from '../../../contract/form-requests.ts'
import { ownWords, type FormMapping } from '../../../core/forms/form.ts'
import { fits, takesOwnWords } from '../../../core/forms/fitting.ts'
import type { Place } from '../../../core/forms/place.ts'
import { choice } from '../../../words/choice.ts'
import type { Say } from '../../../words/words.ts'
import { useSay } from '../../preferences.ts'
import field from '../../ui/Field.module.css'
import { Options, type Option } from '../../ui/FilterSelect.tsx'
import styles from './Form.module.css'
import type { Given } from './mapping.ts'

interface SourceSelectProps {
  place: Place
  mapping: FormMapping | undefined
  sources: readonly OfferedSource[]
  onGive: (given: Given | null) => void
  /** Words of one's own are typed in a dialog. */
  onWrite: () => void
}

const nothing = '~nothing'
const write = '~write'
/** Before the words of a list's own choice, so that they are not taken for the key of a source. */
const chosenWords = '~own:'

/** What goes in one place of the form, of all that fits there. */
export function SourceSelect({ place, mapping, sources, onGive, onWrite }: SourceSelectProps) {
  const say = useSay()
  const options = optionsFor(place, mapping, sources, say)
  const give = (value: string) => {
    if (value === write) onWrite()
    else if (value === nothing) onGive(null)
    else onGive(value.startsWith(chosenWords) ? { source: ownWords, text: value.slice(chosenWords.length) } : { source: value })
  }
  return (
    <Select className={styles.source} aria-label={say('forms.sourceFor', { place: place.name })} value={valueOf(place, mapping)} onChange={(key) => give(String(key))}>
      <Button className={field.trigger}>
        <SelectValue className={field.chosen} />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Options options={options} />
    </Select>
  )
}

function valueOf(place: Place, mapping: FormMapping | undefined): string {
  if (!mapping) return nothing
  if (mapping.source !== ownWords) return mapping.source
  return place.choices.includes(mapping.text ?? '') ? `${chosenWords}${mapping.text}` : write
}

function optionsFor(place: Place, mapping: FormMapping | undefined, sources: readonly OfferedSource[], say: Say): Option[] {
  const fitting = sources.filter(({ kind }) => fits(place.takes, kind)).map((source) => ({ value: source.key, label: `${say(choice('forms.group', source.group))}: ${source.label}` }))
  const isGone = mapping && mapping.source !== ownWords && fitting.every(({ value }) => value !== mapping.source)
  return [
    { value: nothing, label: say('forms.nothing') },
    ...(isGone ? [{ value: mapping.source, label: say('forms.gone') }] : []),
    ...place.choices.map((words) => ({ value: `${chosenWords}${words}`, label: words })),
    ...(takesOwnWords(place.takes) ? [{ value: write, label: say('forms.ownWords') }] : []),
    ...fitting,
  ]
}
