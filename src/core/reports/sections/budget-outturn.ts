import type { Account, AccountLine } from '../../budget/account.ts'
import type { Grant } from '../../budget/grant.ts'
import { hasUncategorised } from '../../budget/uncategorised.ts'
import { formatDay, formatDays, formatShare } from '../../values/formats.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import { deviates, deviationShareOf } from '../deviations.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { ownPart, sumQuery } from './money-figures.ts'

/** Budget against outturn by cost category, as a chart and a table. */
export function budgetAndOutturn(telling: Telling, grant: Grant, account: Account): Block[] {
  const { words } = telling
  const title = words('reports.budgetCaption', { to: formatDay(account.to) })
  const names = account.categories.map((line) => telling.letters(line.name, 'costCategories', line.categoryId))
  const euros = (cents: number) => cents / 100
  return [
    {
      kind: 'chart',
      chart: {
        anchor: `c_budget_${grant.id}`,
        type: 'bar',
        title,
        categories: names,
        series: [
          { name: words('reports.budget'), values: account.categories.map((line) => euros(line.budgetCents)) },
          { name: words('reports.outturn'), values: account.categories.map((line) => euros(line.outturnCents)) },
        ],
        alt: words('reports.budgetAlt', { to: formatDay(account.to), share: account.total.usedShare === null ? '–' : formatShare(account.total.usedShare, telling.language) }),
        valueTitle: words('reports.euros'),
      },
    },
    table({
      anchor: `t_budget_${grant.id}`,
      caption: title,
      columns: [
        [words('reports.category'), 25],
        [words('reports.budget'), 17, 'end'],
        [words('reports.outturn'), 17, 'end'],
        [words('reports.ofWhichPeriod'), 15, 'end'],
        [words('reports.difference'), 17, 'end'],
        [words('reports.used'), 9, 'end'],
      ],
      rows: [
        ...account.categories.map((line, index) => [[plain(names[index]!)], ...moneyCells(telling, account, line, `${grant.id}_${index + 1}`)]),
        ...(hasUncategorised(account) ? [uncategorised(telling, account)] : []),
      ],
      total: [[plain(words('reports.total'))], ...moneyCells(telling, account, account.total, `${grant.id}_total`)],
      note: words('reports.budgetNote', { usagePeriod: formatDays(grant.usedFrom, grant.usedTo), to: formatDay(account.to) }),
    }),
  ]
}

/** Categories that are further from what was due than the set share, each with its reason. */
export function deviationReasons(telling: Telling, grant: Grant, account: Account): Block[] {
  const { words, workbook, figures, language } = telling
  const share = deviationShareOf(workbook)
  const away = account.categories.filter((line) => deviates(line, share))
  if (away.length === 0) return [paragraph(plain(words('reports.noDeviations', { share: formatShare(share, language) })))]
  const due = `budgetLines due by ${account.dueOn}`
  return [
    heading(2, words('reports.deviations'), `finances_reasons_${grant.id}`),
    table({
      anchor: `t_reasons_${grant.id}`,
      caption: words('reports.deviationsCaption', { share: formatShare(share, language) }),
      columns: [[words('reports.category'), 22], [words('reports.due'), 17, 'end'], [words('reports.outturn'), 17, 'end'], [words('reports.deviationShare'), 11, 'end'], [words('reports.reasonTitle'), 33]],
      rows: away.map((line) => {
        const budget = line.budgetLineIds.map((id) => ({ table: 'budgetLines', id }))
        const spent = sumQuery(line.booked, account.terms)
        return [
          telling.text(line.name, 'costCategories', line.categoryId),
          [figures.of(`due_${line.categoryId}`, 'cents', line.dueCents, due, [...budget, { table: 'grants', id: grant.id }])],
          [figures.of(`spent_${line.categoryId}`, 'cents', line.outturnCents, spent, line.booked)],
          [figures.of(`deviation_${line.categoryId}`, 'shareHundredths', line.deviationShare, `share of (${spent} − ${due}) in ${due}`, [...budget, ...line.booked, { table: 'grants', id: grant.id }])],
          line.reason ? telling.text(line.reason, 'budgetNotes', line.categoryId) : [plain(words('reports.reasonMissing'))],
        ]
      }),
      note: words('reports.dueNote', { to: formatDay(account.dueOn) }),
    }),
  ]
}

function moneyCells(telling: Telling, account: Account, line: Account['total'], name: string): Inline[][] {
  const { figures } = telling
  const budget = line.budgetLineIds.map((id) => ({ table: 'budgetLines', id }))
  const spent = sumQuery(line.booked, account.terms)
  const own = ownPart(account, line)
  return [
    [figures.of(`budget_${name}`, 'cents', line.budgetCents, 'sum of budgetLines.cents', budget)],
    [figures.of(`outturn_${name}`, 'cents', line.outturnCents, spent, line.booked)],
    [figures.of(`period_${name}`, 'cents', line.periodCents, own.query, own.records)],
    [figures.of(`difference_${name}`, 'cents', line.differenceCents, `sum of budgetLines.cents − ${spent}`, [...budget, ...line.booked])],
    [figures.of(`used_${name}`, 'shareHundredths', line.usedShare, `share of ${spent} in sum of budgetLines.cents`, [...budget, ...line.booked])],
  ]
}

function uncategorised({ figures, words }: Telling, account: Account): Inline[][] {
  const line: Pick<AccountLine, 'booked' | 'bookedBefore' | 'outturnCents' | 'periodCents'> = account.uncategorised
  const own = ownPart(account, line)
  return [
    [plain(words('reports.uncategorised'))],
    [plain('–')],
    [figures.of(`outturn_${account.grantId}_none`, 'cents', line.outturnCents, sumQuery(line.booked, account.terms), line.booked)],
    [figures.of(`period_${account.grantId}_none`, 'cents', line.periodCents, own.query, own.records)],
    [plain('–')],
    [plain('–')],
  ]
}
