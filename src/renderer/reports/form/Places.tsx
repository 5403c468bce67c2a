import { Pencil } from 'lucide-react'
import { useState } from 'react'
import type { OfferedSource } from '../../../contract/form-requests.ts'
import { formMappings, mappingOf, type FormMapping } from '../../../core/forms/form.ts'
import type { Place } from '../../../core/forms/place.ts'
import type { Id } from '../../../core/values/ids.ts'
import { choice } from '../../../words/choice.ts'
import { useSay } from '../../preferences.ts'
import { useSave } from '../../save.ts'
import { useRows } from '../../tables.ts'
import { DataTable } from '../../ui/DataTable.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import styles from './Form.module.css'
import { isOwn, mapEdit } from './mapping.ts'
import { OwnWords } from './OwnWords.tsx'
import { SourceSelect } from './SourceSelect.tsx'

/** Each place of the form, what goes there, and the beginning of what will be printed. */
export function Places({ formId, places, sources }: { formId: Id; places: readonly Place[]; sources: readonly OfferedSource[] }) {
  const say = useSay()
  const save = useSave()
  const mappings = useRows(formMappings)
  const [writing, setWriting] = useState<Place | null>(null)
  return (
    <>
      <DataTable
        caption={say('forms.places')}
        hideCaption
        columns={(['place', 'takes', 'source', 'prints'] as const).map((name) => ({ title: say(`forms.${name}`) }))}
        rows={places.map((place) => {
          const mapping = mappingOf(mappings, formId, place.key)
          return [
            <PlaceName key="place" place={place} />,
            say(choice('forms.takes', place.takes)),
            <SourceSelect key="source" place={place} mapping={mapping} sources={sources} onGive={(given) => void save(mapEdit(formId, place, mapping, given))} onWrite={() => setWriting(place)} />,
            <Prints key="prints" mapping={mapping} sources={sources} place={place} onWrite={() => setWriting(place)} />,
          ]
        })}
      />
      {writing && <OwnWords formId={formId} place={writing} mapping={mappingOf(mappings, formId, writing.key)} onClose={() => setWriting(null)} />}
    </>
  )
}

/** With where it is: the heading it stands under, or that it is repeated on each page. */
function PlaceName({ place }: { place: Place }) {
  const say = useSay()
  const where = [place.heading, ...(place.part === 'body' ? [] : [say(place.part === 'header' ? 'forms.partHeader' : 'forms.partFooter')])].filter(Boolean).join(' · ')
  return (
    <div className={styles.name}>
      <span>{place.name}</span>
      {where && <span className={styles.heading}>{where}</span>}
    </div>
  )
}

interface PrintsProps {
  mapping: FormMapping | undefined
  sources: readonly OfferedSource[]
  place: Place
  onWrite: () => void
}

function Prints({ mapping, sources, place, onWrite }: PrintsProps) {
  const say = useSay()
  if (!mapping) return null
  if (!isOwn(mapping)) return <span className={styles.prints}>{sources.find(({ key }) => key === mapping.source)?.excerpt || say('forms.noneToPrint')}</span>
  if (place.choices.includes(mapping.text ?? '')) return <span className={styles.prints}>{mapping.text}</span>
  return (
    <div className={styles.own}>
      <span className={styles.prints}>{mapping.text}</span>
      <IconButton label={say('forms.editWords', { place: place.name })} icon={Pencil} onPress={onWrite} />
    </div>
  )
}
