import { z } from 'zod'
import { ownWords, type FormMapping } from '../../../core/forms/form.ts'
import type { Place } from '../../../core/forms/place.ts'
import { keyedId, type Id } from '../../../core/values/ids.ts'
import { commit } from '../../commit.ts'
import { useSay } from '../../preferences.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { isOwn, mapEdit } from './mapping.ts'

const Words = z.object({ text: z.string().trim().min(1).max(20_000) })
type Words = z.infer<typeof Words>

/** Words that no source of the report has, for one place of the form. */
export function OwnWords({ formId, place, mapping, onClose }: { formId: Id; place: Place; mapping: FormMapping | undefined; onClose: () => void }) {
  const say = useSay()
  return (
    <FormDialog<Words>
      title={say('forms.ownWordsFor', { place: place.name })}
      isOpen
      onClose={onClose}
      draftKey={`formMappings/${keyedId(formId, place.key).replaceAll('/', '-')}/words`}
      values={{ text: isOwn(mapping) ? (mapping?.text ?? '') : '' }}
      schema={Words}
      submitLabel={say('common.save')}
      onSubmit={({ text }) => commit(mapEdit(formId, place, mapping, { source: ownWords, text }))}
    >
      <TextArea name="text" label={say('forms.words')} isRequired rows={place.takes === 'line' ? 2 : 6} />
    </FormDialog>
  )
}
