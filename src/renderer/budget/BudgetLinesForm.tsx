import { z } from 'zod'
import { budgetLines, type BudgetLine, type CostCategory, type Grant } from '../../core/budget/grant.ts'
import { ownLine, yearsOf } from '../../core/budget/new-grant.ts'
import { Cents } from '../../core/values/amounts.ts'
import { addRow, removeRow, saveRow, together } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { MoneyField } from '../ui/MoneyField.tsx'

/** Sums by category, then by year (`y2020`, since a form takes bare numbers for places in a list). */
const LineFields = z.object({ sums: z.record(z.string(), z.record(z.string(), Cents.min(0).nullable())) })
type LineFields = z.infer<typeof LineFields>

const label = { key: 'budgetSaved' }

/** The recipient's own budget; what partners have budgeted stays as it is. */
export function BudgetLinesForm({ grant, lines, categories, onClose }: { grant: Grant; lines: BudgetLine[]; categories: CostCategory[]; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const years = yearsOf(grant)
  const sums = Object.fromEntries(categories.map(({ id }) => [id, Object.fromEntries(years.map((year) => [`y${year}`, ownLine(lines, id, year)?.cents ?? null]))]))

  const save = async (fields: LineFields) => {
    const edits = categories.flatMap(({ id }) => years.map((year) => editOf(grant, id, year, ownLine(lines, id, year), fields.sums[id]?.[`y${year}`] ?? null)))
    if (edits.some((edit) => edit !== null)) await commit(together(label, edits))
  }
  return (
    <FormDialog<LineFields> title={say('budget.editBudget')} isOpen size="wide" onClose={onClose} draftKey={`grants/${grant.id}/budget-lines`} values={{ sums }} schema={LineFields} submitLabel={say('common.save')} onSubmit={save}>
      {categories.map((category) => (
        <Fields key={category.id}>
          {years.map((year) => (
            <MoneyField key={year} name={`sums.${category.id}.y${year}`} label={`${text(category.name)} ${year}`} />
          ))}
        </Fields>
      ))}
    </FormDialog>
  )
}

function editOf(grant: Grant, categoryId: string, year: number, before: BudgetLine | undefined, cents: number | null) {
  if (before && cents === null) return removeRow(label, budgetLines, before.id)
  if (before && cents !== null) return saveRow(label, budgetLines, before, { ...before, cents } as BudgetLine)
  const fresh: BudgetLine | null = cents === null ? null : { id: freshId(budgetLines.prefix), grantId: grant.id, categoryId, year, cents }
  return fresh && addRow(label, budgetLines, fresh)
}
