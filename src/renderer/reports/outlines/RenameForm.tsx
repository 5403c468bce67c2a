import { z } from 'zod'
import { reportOutlines, type ReportOutlineRow } from '../../../core/reporting/outline.ts'
import { hasWords, say as sayText, Text } from '../../../core/values/text.ts'
import { saveRow } from '../../../core/workbook/edits.ts'
import { commit } from '../../commit.ts'
import { useLanguage, useSay } from '../../preferences.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { TrilingualField } from '../../ui/TrilingualField.tsx'

const NameFields = z.object({ name: Text })
type NameFields = z.infer<typeof NameFields>

/** The name of an own outline; it is the title of the documents, too. */
export function RenameForm({ outline, onClose }: { outline: ReportOutlineRow; onClose: () => void }) {
  const say = useSay()
  const language = useLanguage()
  return (
    <FormDialog<NameFields>
      title={say('outlines.rename')}
      isOpen
      onClose={onClose}
      draftKey={`reportOutlines/${outline.id}/name`}
      values={{ name: outline.name }}
      schema={NameFields.extend({ name: Text.refine(hasWords, { error: '~required' }) })}
      submitLabel={say('common.save')}
      onSubmit={async ({ name }) => {
        const after: ReportOutlineRow = { ...outline, name }
        await commit(saveRow({ key: 'outlineSaved', values: { name: sayText(name, language) } }, reportOutlines, outline, after))
      }}
    >
      <TrilingualField name="name" label={say('outlines.name')} isRequired />
    </FormDialog>
  )
}
