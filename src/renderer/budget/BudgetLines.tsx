import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { budgetLines, costCategories, type Grant } from '../../core/budget/grant.ts'
import { budgeted, yearsOf } from '../../core/budget/new-grant.ts'
import { sum } from '../../core/values/amounts.ts'
import { formatCents } from '../../core/values/formats.ts'
import { byOrder } from '../../core/values/order.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { Said } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { BudgetLinesForm } from './BudgetLinesForm.tsx'

/** The budget by cost category and year. */
export function BudgetLines({ grant }: { grant: Grant }) {
  const say = useSay()
  const language = useLanguage()
  const [isEditing, setEditing] = useState(false)
  const lines = useRows(budgetLines).filter((line) => line.grantId === grant.id)
  const categories = useRows(costCategories).filter((one) => one.grantId === grant.id).sort(byOrder)
  const years = yearsOf(grant)
  const money = (cents: number) => formatCents(cents, language)
  return (
    <Card title={say('budget.budget')} more={<Button variant="quiet" icon={Pencil} onPress={() => setEditing(true)}>{say('budget.editBudget')}</Button>}>
      <DataTable
        caption={say('budget.budget')}
        hideCaption
        columns={[{ title: say('budget.category') }, ...years.map((year) => ({ title: String(year), align: 'end' as const })), { title: say('budget.total'), align: 'end' }]}
        rows={categories.map((category) => [
          <Said key="name" text={category.name} />,
          ...years.map((year) => money(budgeted(lines, category.id, year))),
          money(sum(lines.filter((line) => line.categoryId === category.id).map((line) => line.cents))),
        ])}
        totals={[say('budget.total'), ...years.map((year) => money(sum(lines.filter((line) => line.year === year).map((line) => line.cents)))), money(sum(lines.map((line) => line.cents)))]}
      />
      {isEditing && <BudgetLinesForm grant={grant} lines={lines} categories={categories} onClose={() => setEditing(false)} />}
    </Card>
  )
}
