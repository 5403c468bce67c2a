import { budgetLines, costCategories, grantPartners, type BudgetLine, type Grant } from '../../budget/grant.ts'
import { organisations } from '../../programme/programme.ts'
import { sum } from '../../values/amounts.ts'
import { formatCents } from '../../values/formats.ts'
import { byOrder } from '../../values/order.ts'
import { row, rows } from '../../workbook/rows.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'

/** More years than this stand no longer beside each other on a page; then only the whole is told. */
const mostYears = 4

/** Each grant's budget by category and year, how it is financed, and the implementers' shares. */
export function planBudget(telling: Telling): Block[] {
  const { workbook, words, grants } = telling
  const told = grants.flatMap((grant) => {
    const lines = rows(workbook, budgetLines).filter((line) => line.grantId === grant.id)
    if (lines.length === 0) return []
    const title = grants.length > 1 ? [heading(2, telling.letters(grant.name, 'grants', grant.id), `plan_budget_${grant.id}`)] : []
    return [...title, byCategory(telling, grant, lines), financing(telling, grant, lines), ...shares(telling, grant)]
  })
  return told.length > 0 ? told : [paragraph(plain(words('kinds.noPlanBudget')))]
}

function byCategory(telling: Telling, grant: Grant, lines: BudgetLine[]): Block {
  const { workbook, words, figures } = telling
  const years = [...new Set(lines.map((line) => line.year))].toSorted()
  const shown = years.length <= mostYears ? years : []
  const categories = rows(workbook, costCategories).filter((category) => category.grantId === grant.id).toSorted(byOrder)
  const cents = (name: string, some: BudgetLine[]): Inline[] => [figures.sum(`plan_${name}_${grant.id}`, 'cents', 'budgetLines', 'cents', some)]
  const cells = (name: string, some: BudgetLine[]) => [...shown.map((year) => cents(`${name}_${year}`, some.filter((line) => line.year === year))), cents(name, some)]
  return table({
    anchor: `t_plan_budget_${grant.id}`,
    caption: words('kinds.planBudgetCaption'),
    columns: [[words('reports.category'), 100 - 16 * (shown.length + 1)], ...shown.map((year): [string, number, 'end'] => [`${year}`, 16, 'end']), [words('kinds.wholeUse'), 16, 'end']],
    rows: categories.map((category, index) => [telling.text(category.name, 'costCategories', category.id), ...cells(`${index + 1}`, lines.filter((line) => line.categoryId === category.id))]),
    total: [[plain(words('reports.total'))], ...cells('total', lines)],
  })
}

function financing({ words, figures, language }: Telling, grant: Grant, lines: BudgetLine[]): Block {
  const all = sum(lines.map((line) => line.cents))
  const records = recordsOf('budgetLines', lines)
  return table({
    anchor: `t_plan_financing_${grant.id}`,
    caption: words('kinds.planFinancingCaption'),
    columns: [[words('kinds.financing'), 70], [words('kinds.euros'), 30, 'end']],
    rows: [
      [[plain(words('kinds.financingGrant'))], [plain(formatCents(grant.grantedMaximumCents, language))]],
      [[plain(words('kinds.financingRest'))], [figures.of(`plan_rest_${grant.id}`, 'cents', all - grant.grantedMaximumCents, 'sum of budgetLines.cents − grants.grantedMaximumCents', [...records, { table: 'grants', id: grant.id }])]],
    ],
    total: [[plain(words('kinds.financingAll'))], [figures.of(`plan_all_${grant.id}`, 'cents', all, 'sum of budgetLines.cents', records)]],
  })
}

/** What each implementer brings of its own and has of the budget. */
function shares(telling: Telling, grant: Grant): Block[] {
  const { workbook, words, figures, language } = telling
  const partners = rows(workbook, grantPartners).filter((partner) => partner.grantId === grant.id)
  if (partners.length === 0) return []
  const cents = (sumCents: number | undefined) => [plain(sumCents === undefined ? '–' : formatCents(sumCents, language))]
  return [
    table({
      anchor: `t_plan_shares_${grant.id}`,
      caption: words('kinds.sharesCaption'),
      columns: [[words('reports.partner'), 50], [words('kinds.ownShare'), 25, 'end'], [words('kinds.budgetShare'), 25, 'end']],
      rows: partners.map((partner) => {
        const organisation = row(workbook, organisations, partner.organisationId)
        return [organisation ? telling.text(organisation.name, 'organisations', organisation.id) : [plain('–')], cents(partner.ownShareCents), cents(partner.budgetShareCents)]
      }),
      total: [
        [plain(words('reports.total'))],
        [figures.sum(`plan_own_${grant.id}`, 'cents', 'grantPartners', 'ownShareCents', partners)],
        [figures.sum(`plan_share_${grant.id}`, 'cents', 'grantPartners', 'budgetShareCents', partners)],
      ],
    }),
  ]
}
