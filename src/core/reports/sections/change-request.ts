import type { Action } from '../../actions/action.ts'
import { budgetLines, costCategories, type CostCategory, type Grant } from '../../budget/grant.ts'
import { people } from '../../programme/programme.ts'
import { proposedBudgets } from '../../reporting/proposed-budget.ts'
import { sum } from '../../values/amounts.ts'
import { rangeEnds } from '../../values/day.ts'
import { formatCents, formatDay, formatDays, formatRange } from '../../values/formats.ts'
import { byOrder } from '../../values/order.ts'
import { row, rows } from '../../workbook/rows.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { factsTable } from './facts.ts'

/** The decision that is asked to be changed. */
export function changeAsked(telling: Telling): Block[] {
  const { words, grants, language } = telling
  if (grants.length === 0) return [paragraph(plain(words('reports.noGrant')))]
  return grants.flatMap((grant) => [
    factsTable(telling, `t_decision_${grant.id}`, words('kinds.changeFactsCaption'), [
      [words('reports.factProject'), telling.text(grant.name, 'grants', grant.id)],
      [words('reports.factDiaryNumber'), [plain(grant.diaryNumber)]],
      [words('reports.factDecidedOn'), [plain(formatDay(grant.decidedOn))]],
      [words('reports.factUsagePeriod'), [plain(formatDays(grant.usedFrom, grant.usedTo))]],
      [words('reports.factGrantedMaximum'), [plain(formatCents(grant.grantedMaximumCents, language))]],
      [words('reports.factPurpose'), telling.text(grant.purpose, 'grants', grant.id)],
    ]),
    paragraph(plain(words('kinds.untilDay', { day: formatDay(grant.usedTo) }))),
  ])
}

/** What is not done in the time planned: late today, or planned to end after the usage period. */
export function changeSchedule(telling: Telling): Block[] {
  const { workbook, words, material, grants } = telling
  const lastDay = grants.map((grant) => grant.usedTo).sort()[0]
  const endsLater = (action: Action) => lastDay !== undefined && ((action.planned && rangeEnds(action.planned).to) ?? '') > lastDay
  const open = material.actions.filter((action) => !['done', 'stopped'].includes(material.stateOf(action)))
  const late = open.filter((action) => material.stateOf(action) === 'late' || endsLater(action))
  if (late.length === 0) return [paragraph(plain(words('kinds.noLateActions')))]
  return [
    table({
      anchor: 't_change_schedule',
      caption: words('kinds.changeLateCaption'),
      columns: [[words('reports.code'), 10], [words('reports.action'), 43], [words('reports.responsible'), 26], [words('reports.planned'), 21]],
      rows: late.map((action) => {
        const responsible = row(workbook, people, action.responsibleId)
        return [[plain(action.code)], telling.text(action.title, 'actions', action.id), responsible ? telling.text(responsible.role, 'people', responsible.id) : [plain('–')], [plain(action.planned ? formatRange(action.planned) : '–')]]
      }),
    }),
  ]
}

/** The budget in force beside the one proposed, category by category. */
export function changeBudget(telling: Telling): Block[] {
  const { workbook, words, grants, report } = telling
  const proposals = rows(workbook, proposedBudgets).filter((one) => one.reportId === report.id)
  if (proposals.length === 0) return [paragraph(plain(words('kinds.noProposal')))]
  return grants.flatMap((grant) => {
    const categories = rows(workbook, costCategories).filter((category) => category.grantId === grant.id).toSorted(byOrder)
    if (!categories.some((category) => proposals.some((one) => one.categoryId === category.id))) return []
    return [...(grants.length > 1 ? [heading(2, telling.letters(grant.name, 'grants', grant.id), `change_${grant.id}`)] : []), beside(telling, grant, categories)]
  })
}

function beside(telling: Telling, grant: Grant, categories: CostCategory[]): Block {
  const { workbook, words, figures, report } = telling
  const lines = rows(workbook, budgetLines).filter((line) => line.grantId === grant.id)
  const linesOf = (category: CostCategory) => lines.filter((line) => line.categoryId === category.id)
  const proposalOf = (category: CostCategory) => rows(workbook, proposedBudgets).find((one) => one.reportId === report.id && one.categoryId === category.id)
  const present = (name: string, some: typeof lines) => [figures.sum(`present_${name}_${grant.id}`, 'cents', 'budgetLines', 'cents', some)]
  const changed = categories.filter(proposalOf)
  const proposed = changed.map((category) => proposalOf(category)!)
  const replaced = changed.flatMap(linesOf)
  /** Else the proposed sums do not make a budget. */
  const isWhole = categories.every((category) => changed.includes(category) || linesOf(category).length === 0)
  const change = (name: string, news: typeof proposed, olds: typeof lines): Inline[] => [
    figures.of(`change_${name}_${grant.id}`, 'cents', sum(news.map((one) => one.cents)) - sum(olds.map((one) => one.cents)), 'sum of proposedBudgets.cents − sum of budgetLines.cents', [...recordsOf('proposedBudgets', news), ...recordsOf('budgetLines', olds)]),
  ]
  return table({
    anchor: `t_change_${grant.id}`,
    caption: words('kinds.changeBudgetCaption'),
    columns: [[words('reports.category'), 40], [words('kinds.present'), 20, 'end'], [words('kinds.proposed'), 20, 'end'], [words('kinds.change'), 20, 'end']],
    rows: categories.map((category, index) => {
      const proposal = proposalOf(category)
      const name = `${index + 1}`
      return [
        telling.text(category.name, 'costCategories', category.id),
        present(name, linesOf(category)),
        proposal ? [figures.sum(`proposed_${name}_${grant.id}`, 'cents', 'proposedBudgets', 'cents', [proposal])] : [plain('–')],
        proposal ? change(name, [proposal], linesOf(category)) : [plain('–')],
      ]
    }),
    total: [
      [plain(words('reports.total'))],
      present('total', lines),
      isWhole ? [figures.sum(`proposed_total_${grant.id}`, 'cents', 'proposedBudgets', 'cents', proposed)] : [plain('–')],
      change('total', proposed, replaced),
    ],
    note: words('kinds.changeBudgetNote'),
  })
}
