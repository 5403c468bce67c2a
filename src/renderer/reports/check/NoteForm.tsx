import { z } from 'zod'
import { checklistMarks, type ChecklistItem, type ChecklistMark } from '../../../core/reporting/checklist.ts'
import type { ReportRow } from '../../../core/reporting/report.ts'
import { keyedId } from '../../../core/values/ids.ts'
import { addKeyedRow, saveRow } from '../../../core/workbook/edits.ts'
import { commit } from '../../commit.ts'
import { usePreferences, useSay } from '../../preferences.ts'
import { FormDialog } from '../../ui/FormDialog.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'

const NoteFields = z.object({ note: z.string().trim(), who: z.string().trim() })
type NoteFields = z.infer<typeof NoteFields>

/** What is to be remembered of an item of the checklist, and by whom. */
export function NoteForm({ report, item, mark, title, onClose }: { report: ReportRow; item: ChecklistItem; mark: ChecklistMark | undefined; title: string; onClose: () => void }) {
  const say = useSay()
  const who = usePreferences((preferences) => preferences.who)
  return (
    <FormDialog<NoteFields>
      title={say('readiness.noteOf', { item: title })}
      isOpen
      onClose={onClose}
      draftKey={`reports/${report.id}/checklist-${item}`}
      values={{ note: mark?.note ?? '', who: mark?.who ?? who }}
      schema={NoteFields}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const { note: _, who: __, ...before } = mark ?? { id: keyedId(report.id, item), reportId: report.id, item }
        const after = { ...before, ...(fields.note && { note: fields.note }), ...(fields.who && { who: fields.who }) }
        await commit(mark ? saveRow({ key: 'checklistMarked' }, checklistMarks, mark, after) : addKeyedRow({ key: 'checklistMarked' }, checklistMarks, after))
      }}
    >
      <TextArea name="note" label={say('readiness.note')} rows={3} />
      <TextField name="who" label={say('readiness.checkedBy')} />
    </FormDialog>
  )
}
