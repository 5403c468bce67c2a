import { z } from 'zod'
import { workHours, type Grant } from '../../core/budget/grant.ts'
import { readHours } from '../../core/budget/work-hours.ts'
import type { Period } from '../../core/programme/programme.ts'
import { formatDays } from '../../core/values/formats.ts'
import type { Id } from '../../core/values/ids.ts'
import { addRow, together } from '../../core/workbook/edits.ts'
import { sentenceOf } from '../../words/problem-words.ts'
import { commit, freshId } from '../commit.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { TextArea } from '../ui/TextArea.tsx'

const PasteFields = z.object({ pasted: z.string() })
type PasteFields = z.infer<typeof PasteFields>

/** Many days at once, as they stand in a spreadsheet; all of them or none. */
export function HoursPasteForm({ grant, period, personId, onClose }: { grant: Grant; period: Period; personId: Id; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const language = useLanguage()
  const read = (pasted: string) => readHours(pasted, language, { from: period.from, to: period.to, name: text(period.name) || formatDays(period.from, period.to) })
  const schema = PasteFields.superRefine(({ pasted }, context) => {
    const days = read(pasted)
    if (!days.ok) context.addIssue({ code: 'custom', path: ['pasted'], message: sentenceOf(days.problem, say) })
  })
  return (
    <FormDialog<PasteFields>
      title={say('hours.pasteTitle')}
      isOpen
      size="wide"
      onClose={onClose}
      draftKey={`grants/${grant.id}/pasted-hours-${personId}`}
      values={{ pasted: '' }}
      schema={schema}
      submitLabel={say('common.save')}
      onSubmit={async ({ pasted }) => {
        const days = read(pasted)
        if (!days.ok) return
        const label = { key: 'workHoursSaved', values: { count: days.value.length } }
        const rows = days.value.map((day) => ({ id: freshId(workHours.prefix), grantId: grant.id, personId, ...day }))
        await commit(together(label, rows.map((row) => addRow(label, workHours, row))), say('hours.savedCount', { count: rows.length }))
      }}
    >
      <TextArea name="pasted" label={say('hours.pasted')} description={say('hours.pasteHelp')} isRequired rows={12} />
    </FormDialog>
  )
}
