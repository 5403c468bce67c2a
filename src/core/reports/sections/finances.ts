import { fundings, instalments, type Grant } from '../../budget/grant.ts'
import type { Account, AccountLine } from '../../budget/account.ts'
import { organisations } from '../../programme/programme.ts'
import { formatDay, formatDays, formatShare } from '../../values/formats.ts'
import { compare } from '../../values/order.ts'
import { row, rows } from '../../workbook/rows.ts'
import { accountOf } from '../account-of.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import type { FigureInline } from '../figures.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'
import { deviates, deviationShareOf } from '../deviations.ts'
import { settlementTable } from './settlement.ts'

/** Each grant's budget against outturn, why they differ, how the grant's sum came about, and who else paid. */
export function finances(telling: Telling): Block[] {
  if (telling.grants.length === 0) return [paragraph(plain(telling.words('reports.noGrant')))]
  return telling.grants.flatMap((grant) => {
    const account = accountOf(telling.workbook, grant.id, telling.period.id)
    return account.ok ? ofGrant(telling, grant, account.value) : []
  })
}

function ofGrant(telling: Telling, grant: Grant, account: Account): Block[] {
  const { words, grants } = telling
  return [
    ...(grants.length > 1 ? [heading(2, telling.letters(grant.name, 'grants', grant.id), `finances_${grant.id}`)] : []),
    paragraph(...telling.sentence(grant.vat === 'withVat' ? 'reports.financesWithVat' : 'reports.financesWithoutVat', { usagePeriod: plain(formatDays(grant.usedFrom, grant.usedTo)), to: plain(formatDay(telling.to)) })),
    ...budgetAndOutturn(telling, grant, account),
    ...reasons(telling, grant, account),
    heading(2, words('reports.howItCameAbout'), `finances_settlement_${grant.id}`),
    settlementTable(telling, grant, account),
    ...fundingOf(telling, grant),
    ...instalmentsOf(telling, grant),
  ]
}

function budgetAndOutturn(telling: Telling, grant: Grant, account: Account): Block[] {
  const { words } = telling
  const title = words('reports.budgetCaption', { to: formatDay(telling.to) })
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
        alt: words('reports.budgetAlt', { to: formatDay(telling.to), share: account.total.usedShare === null ? '–' : formatShare(account.total.usedShare, telling.language) }),
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
        ...account.categories.map((line, index) => [[plain(names[index]!)], ...moneyCells(telling, grant, line, `${grant.id}_${index + 1}`)]),
        ...(account.uncategorised.ledgerRowIds.length > 0 ? [uncategorised(telling, grant, account)] : []),
      ],
      total: [[plain(words('reports.total'))], ...moneyCells(telling, grant, account.total, `${grant.id}_total`)],
      note: words('reports.budgetNote', { usagePeriod: formatDays(grant.usedFrom, grant.usedTo), to: formatDay(telling.to) }),
    }),
  ]
}

function moneyCells(telling: Telling, grant: Grant, line: Omit<AccountLine, 'categoryId' | 'name' | 'reason'>, name: string): Inline[][] {
  const { figures, workbook, period } = telling
  const budget = line.budgetLineIds.map((id) => ({ table: 'budgetLines', id }))
  const booked = line.ledgerRowIds.map((id) => ({ table: 'ledgerRows', id }))
  const own = booked.filter(({ id }) => inPeriod(workbook.tables['ledgerRows']?.[id]?.['bookedOn'], period))
  const spent = ledgerSum(grant)
  return [
    [figures.of(`budget_${name}`, 'cents', line.budgetCents, 'sum of budgetLines.cents', budget)],
    [figures.of(`outturn_${name}`, 'cents', line.outturnCents, spent, booked)],
    [figures.of(`period_${name}`, 'cents', line.periodCents, spent, own)],
    [figures.of(`difference_${name}`, 'cents', line.differenceCents, `sum of budgetLines.cents − ${spent}`, [...budget, ...booked])],
    [figures.of(`used_${name}`, 'shareHundredths', line.usedShare, `share of ${spent} in sum of budgetLines.cents`, [...budget, ...booked])],
  ]
}

function uncategorised({ figures, words, workbook, period }: Telling, grant: Grant, { uncategorised: line }: Account): Inline[][] {
  const booked = line.ledgerRowIds.map((id) => ({ table: 'ledgerRows', id }))
  const own = booked.filter(({ id }) => inPeriod(workbook.tables['ledgerRows']?.[id]?.['bookedOn'], period))
  const sumOf = (name: string, cents: number, records: typeof booked): FigureInline => figures.of(`${name}_${grant.id}_none`, 'cents', cents, ledgerSum(grant), records)
  return [[plain(words('reports.uncategorised'))], [plain('–')], [sumOf('outturn', line.outturnCents, booked)], [sumOf('period', line.periodCents, own)], [plain('–')], [plain('–')]]
}

/** Categories that are further from what was due than the set share, each with its reason. */
function reasons(telling: Telling, grant: Grant, account: Account): Block[] {
  const { words, workbook, figures, language } = telling
  const share = deviationShareOf(workbook)
  const away = account.categories.filter((line) => deviates(line, share))
  if (away.length === 0) return [paragraph(plain(words('reports.noDeviations', { share: formatShare(share, language) })))]
  return [
    heading(2, words('reports.deviations'), `finances_reasons_${grant.id}`),
    table({
      anchor: `t_reasons_${grant.id}`,
      caption: words('reports.deviationsCaption', { share: formatShare(share, language) }),
      columns: [[words('reports.category'), 22], [words('reports.due'), 17, 'end'], [words('reports.outturn'), 17, 'end'], [words('reports.deviationShare'), 11, 'end'], [words('reports.reasonTitle'), 33]],
      rows: away.map((line) => {
        const budget = line.budgetLineIds.map((id) => ({ table: 'budgetLines', id }))
        const booked = line.ledgerRowIds.map((id) => ({ table: 'ledgerRows', id }))
        const due = `budgetLines due by ${telling.to}`
        return [
          telling.text(line.name, 'costCategories', line.categoryId),
          [figures.of(`due_${line.categoryId}`, 'cents', line.dueCents, due, [...budget, { table: 'grants', id: grant.id }])],
          [figures.of(`spent_${line.categoryId}`, 'cents', line.outturnCents, ledgerSum(grant), booked)],
          [figures.of(`deviation_${line.categoryId}`, 'shareHundredths', line.deviationShare, `share of (${ledgerSum(grant)} − ${due}) in ${due}`, [...budget, ...booked, { table: 'grants', id: grant.id }])],
          line.reason ? telling.text(line.reason, 'budgetNotes', line.categoryId) : [plain(words('reports.reasonMissing'))],
        ]
      }),
      note: words('reports.dueNote', { to: formatDay(telling.to) }),
    }),
  ]
}

function fundingOf(telling: Telling, grant: Grant): Block[] {
  const { workbook, words, figures } = telling
  const received = rows(workbook, fundings).filter((one) => one.grantId === grant.id && one.receivedOn <= telling.to).toSorted((a, b) => compare(a.receivedOn, b.receivedOn))
  if (received.length === 0) return [paragraph(plain(words('reports.noFundings')))]
  return [
    heading(2, words('reports.funding'), `finances_funding_${grant.id}`),
    table({
      anchor: `t_funding_${grant.id}`,
      caption: words('reports.fundingCaption', { to: formatDay(telling.to) }),
      columns: [[words('reports.received'), 16], [words('reports.fundingKind'), 26], [words('reports.financier'), 38], [words('reports.euros'), 20, 'end']],
      rows: received.map((one) => {
        const organisation = row(workbook, organisations, one.organisationId)
        return [
          [plain(formatDay(one.receivedOn))],
          [plain(words(`reports.funding${capital(one.kind)}`))],
          organisation ? telling.text(organisation.name, 'organisations', organisation.id) : telling.text(one.text, 'fundings', one.id),
          [figures.sum(`funding_${one.id}`, 'cents', 'fundings', 'cents', [one])],
        ]
      }),
      total: [[plain(words('reports.total'))], [], [], [figures.sum(`funding_${grant.id}_total`, 'cents', 'fundings', 'cents', received)]],
    }),
  ]
}

function instalmentsOf(telling: Telling, grant: Grant): Block[] {
  const { workbook, words, figures } = telling
  const paid = rows(workbook, instalments).filter((one) => one.grantId === grant.id && one.paidOn <= telling.to).toSorted((a, b) => compare(a.paidOn, b.paidOn))
  if (paid.length === 0) return [paragraph(plain(words('reports.noInstalments')))]
  return [
    heading(2, words('reports.instalments'), `finances_instalments_${grant.id}`),
    table({
      anchor: `t_instalments_${grant.id}`,
      caption: words('reports.instalmentsCaption', { to: formatDay(telling.to) }),
      columns: [[words('reports.paidOn'), 60], [words('reports.euros'), 40, 'end']],
      rows: paid.map((one) => [[plain(formatDay(one.paidOn))], [figures.sum(`instalment_${one.id}`, 'cents', 'instalments', 'cents', [one])]]),
      total: [[plain(words('reports.total'))], [figures.sum(`paid_${grant.id}`, 'cents', 'instalments', 'cents', paid)]],
    }),
  ]
}

/** How an outturn is worked out from ledger rows, in the grant's VAT treatment. */
function ledgerSum(grant: Grant): string {
  return grant.vat === 'withVat' ? 'sum of ledgerRows.cents, ledgerRows.vatCents' : 'sum of ledgerRows.cents'
}

function inPeriod(bookedOn: unknown, period: { from: string; to: string }): boolean {
  return typeof bookedOn === 'string' && period.from <= bookedOn && bookedOn <= period.to
}
