import { z } from 'zod'
import type { AccountLine } from '../../core/budget/account.ts'
import { budgetNotes, type Grant } from '../../core/budget/grant.ts'
import { newBudgetNote } from '../../core/budget/new-note.ts'
import type { Period } from '../../core/programme/programme.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { addKeyedRow, removeRow, saveRow } from '../../core/workbook/edits.ts'
import { commit } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const ReasonFields = z.object({ reason: Text })
type ReasonFields = z.infer<typeof ReasonFields>

/** Why a cost category's outturn is another than the budget. */
export function ReasonForm({ line, grant, period, onClose }: { line: AccountLine; grant: Grant; period: Period; onClose: () => void }) {
  const say = useSay()
  const category = useText()(line.name)
  const before = useRows(budgetNotes).find((note) => note.categoryId === line.categoryId && note.periodId === period.id)
  return (
    <FormDialog<ReasonFields>
      title={say('budget.reasonFor', { category })}
      isOpen
      onClose={onClose}
      draftKey={`grants/${grant.id}/reason-${line.categoryId}-${period.id}`}
      values={{ reason: line.reason ?? {} }}
      schema={ReasonFields}
      submitLabel={say('common.save')}
      onSubmit={async ({ reason }) => {
        const label = { key: 'budgetNoteSaved', values: { category } }
        if (!hasWords(reason)) return commit(before ? removeRow(label, budgetNotes, before.id) : null)
        const after = { ...(before ?? newBudgetNote(grant.id, line.categoryId, period.id, reason)), reason }
        await commit(before ? saveRow(label, budgetNotes, before, after) : addKeyedRow(label, budgetNotes, after))
      }}
    >
      <TrilingualField name="reason" label={say('budget.reason')} rows={3} />
    </FormDialog>
  )
}
