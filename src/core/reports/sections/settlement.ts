import type { Account, Settlement } from '../../budget/account.ts'
import { booksTo } from '../../budget/settle.ts'
import type { Grant } from '../../budget/grant.ts'
import { addDays } from '../../values/day.ts'
import { formatCents, formatDay, formatShare } from '../../values/formats.ts'
import { booksOf } from '../account-of.ts'
import { plain, table } from '../blocks.ts'
import { recordsOf, type Records } from '../figures.ts'
import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'

const steps: (keyof Settlement)[] = [
  'eligibleCents', 'notEligibleCents', 'incomeCents', 'netCents', 'shareCents', 'otherFundingCents', 'grantCents', 'ownShareCents', 'paidCents', 'toReturnCents',
]

/** How the grant's sum came about, step by step: to the period's end, and the period's own part as the difference of two such sums. */
export function settlementTable(telling: Telling, grant: Grant, account: Account): Block {
  const { words, language, figures, period } = telling
  const share = formatShare(grant.grantedShare, language, 2)
  const maximum = formatCents(grant.grantedMaximumCents, language)
  const records = recordsBehind(telling, grant)
  return table({
    anchor: `t_settlement_${grant.id}`,
    caption: words('reports.settlementCaption', { to: formatDay(telling.to) }),
    columns: [[words('reports.step'), 56], [words('reports.toDate'), 22, 'end'], [words('reports.ofWhichPeriod'), 22, 'end']],
    rows: steps.map((step) => [
      [plain(words(`reports.step${capital(step)}`, { share, maximum, base: words(grant.shareTaken === 'beforeIncome' ? 'reports.baseEligible' : 'reports.baseNet') }))],
      [figures.of(`${step}_${grant.id}`, 'cents', account.toDate[step], `settlement ${step} to ${period.to}`, records)],
      [figures.of(`${step}_own_${grant.id}`, 'cents', account.period[step], `settlement ${step} to ${period.to} − settlement ${step} to ${addDays(period.from, -1)}`, records)],
    ]),
    note: words('reports.settlementNote', { mayKeep: formatCents(grant.mayKeepCents ?? 10_000, language) }),
  })
}

function recordsBehind({ workbook, period }: Telling, grant: Grant): Records {
  const booked = booksTo(booksOf(workbook, grant.id)!, period.to)
  return [
    { table: 'grants', id: grant.id },
    ...recordsOf('ledgerRows', [...booked.eligible, ...booked.notEligible]),
    ...recordsOf('fundings', [...booked.income, ...booked.otherFunding]),
    ...recordsOf('instalments', booked.paid),
  ]
}
