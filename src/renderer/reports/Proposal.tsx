import { Pencil } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'
import { budgetLines, costCategories, grants } from '../../core/budget/grant.ts'
import { proposedBudgets } from '../../core/reporting/proposed-budget.ts'
import type { ReportRow } from '../../core/reporting/report.ts'
import { sum } from '../../core/values/amounts.ts'
import { formatCents } from '../../core/values/formats.ts'
import { keyedId, type Id } from '../../core/values/ids.ts'
import { byOrder } from '../../core/values/order.ts'
import { addKeyedRow, removeRow, saveRow, together } from '../../core/workbook/edits.ts'
import { commit } from '../commit.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { MoneyField } from '../ui/MoneyField.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Section } from '../ui/Section.tsx'

/** The budget that a change request asks for, beside the one in force. */
export function Proposal({ report }: { report: ReportRow }) {
  const say = useSay()
  const language = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const { proposals, lines } = useProposal(report)
  const present = sum(lines.map((line) => line.cents))
  const untouched = lines.filter((line) => !proposals.some((one) => one.categoryId === line.categoryId))
  const proposed = sum([...proposals, ...untouched].map((one) => one.cents))
  const euros = (cents: number) => formatCents(cents, language)
  return (
    <Section title={say('outlines.proposed')} actions={<Button variant="quiet" icon={Pencil} onPress={() => setOpen(true)}>{say('outlines.propose')}</Button>}>
      <p>{proposals.length === 0 ? say('outlines.proposedNone') : say('outlines.proposedTotals', { present: euros(present), proposed: euros(proposed) })}</p>
      {proposals.length > 0 && proposed !== present && <Notice tone="warn">{say('outlines.proposedDiffers', { change: euros(proposed - present) })}</Notice>}
      {isOpen && <ProposalForm report={report} onClose={() => setOpen(false)} />}
    </Section>
  )
}

const ProposalFields = z.record(z.string(), z.int().nullable())
type ProposalFields = z.infer<typeof ProposalFields>

/** A sum for each category, beginning with the one in force. */
function ProposalForm({ report, onClose }: { report: ReportRow; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const { proposals, lines, categories } = useProposal(report)
  const presentOf = (categoryId: Id) => sum(lines.filter((line) => line.categoryId === categoryId).map((line) => line.cents))
  const proposalOf = (categoryId: Id) => proposals.find((one) => one.categoryId === categoryId)
  const save = async (fields: ProposalFields) => {
    const label = { key: 'proposedBudgetSaved' }
    const edits = categories.map(({ id: categoryId }) => {
      const before = proposalOf(categoryId)
      const cents = fields[categoryId] ?? null
      if (cents === null) return before ? removeRow(label, proposedBudgets, before.id) : null
      const after = { id: keyedId(report.id, categoryId), reportId: report.id, categoryId, cents }
      return before ? saveRow(label, proposedBudgets, before, after) : addKeyedRow(label, proposedBudgets, after)
    })
    await commit(together(label, edits))
  }
  return (
    <FormDialog<ProposalFields>
      title={say('outlines.proposeTitle')}
      isOpen
      onClose={onClose}
      draftKey={`reports/${report.id}/proposed-budget`}
      values={Object.fromEntries(categories.map(({ id }) => [id, proposals.length === 0 ? presentOf(id) : (proposalOf(id)?.cents ?? null)]))}
      schema={ProposalFields}
      submitLabel={say('common.save')}
      onSubmit={save}
    >
      <p>{say('outlines.proposeHelp')}</p>
      {categories.map((category) => (
        <MoneyField key={category.id} name={category.id} label={text(category.name)} />
      ))}
    </FormDialog>
  )
}

/** What is proposed, and the budget lines and categories of the report's grants. */
function useProposal(report: ReportRow) {
  const places = new Map(useRows(grants).map(({ id }, index) => [id, index]))
  const ofReport = ({ grantId }: { grantId: Id }) => report.grantIds.includes(grantId)
  return {
    proposals: useRows(proposedBudgets).filter((one) => one.reportId === report.id),
    lines: useRows(budgetLines).filter(ofReport),
    categories: useRows(costCategories).filter(ofReport).sort((a, b) => (places.get(a.grantId) ?? 0) - (places.get(b.grantId) ?? 0) || byOrder(a, b)),
  }
}
