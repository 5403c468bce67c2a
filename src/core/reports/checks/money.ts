import { grantPartners, type Grant } from '../../budget/grant.ts'
import type { Account } from '../../budget/account.ts'
import { centsOf } from '../../budget/settle.ts'
import { sum } from '../../values/amounts.ts'
import { isWithin } from '../../values/day.ts'
import { formatCents, formatShare } from '../../values/formats.ts'
import { rows } from '../../workbook/rows.ts'
import { accountOf, booksOf } from '../account-of.ts'
import { deviates, deviationShareOf } from '../deviations.ts'
import type { ReadinessFinding } from '../report.ts'
import type { Telling } from '../telling.ts'
import { finding } from './finding.ts'

/** Deviations without a reason, and sums of which the parts do not make the whole. */
export function moneyCheck(telling: Telling): ReadinessFinding[] {
  if (telling.grants.length === 0) return [finding(telling, 'blocks', 'no-grant', telling.report.id, { screen: 'reports', id: telling.report.id })]
  return telling.grants.flatMap((grant) => {
    const account = accountOf(telling.workbook, grant.id, telling.period.id)
    return account.ok ? [...withoutReason(telling, grant, account.value), ...uncategorised(telling, grant, account.value), ...outsideUse(telling, grant), ...partnersShares(telling, grant, account.value)] : []
  })
}

function withoutReason(telling: Telling, grant: Grant, account: Account): ReadinessFinding[] {
  const share = deviationShareOf(telling.workbook)
  return account.categories
    .filter((line) => deviates(line, share) && !line.reason)
    .map((line) =>
      finding(telling, 'blocks', 'deviation-without-reason', `${line.categoryId}:${telling.period.id}`, { screen: 'budget', id: grant.id }, {
        category: telling.letters(line.name, 'costCategories', line.categoryId),
        share: formatShare(share, telling.language),
      }),
    )
}

function uncategorised(telling: Telling, grant: Grant, { uncategorised: line }: Account): ReadinessFinding[] {
  if (line.ledgerRowIds.length === 0) return []
  return [finding(telling, 'blocks', 'ledger-rows-uncategorised', grant.id, { screen: 'budget/grant', id: grant.id }, { rows: line.ledgerRowIds.length, sum: formatCents(line.outturnCents, telling.language) })]
}

/** Marked eligible, but booked before or after the usage period: the settlement leaves such rows out. */
function outsideUse(telling: Telling, grant: Grant): ReadinessFinding[] {
  const outside = booksOf(telling.workbook, grant.id)!.ledgerRows.filter((row) => row.eligible && !isWithin(row.bookedOn, grant.usedFrom, grant.usedTo) && row.bookedOn <= telling.to)
  if (outside.length === 0) return []
  return [finding(telling, 'blocks', 'ledger-rows-outside-use', grant.id, { screen: 'budget/ledger', id: grant.id }, { rows: outside.length, sum: formatCents(sum(outside.map((row) => centsOf(row, grant))), telling.language) })]
}

/** Where every partner's part of the budget is given, they must make the whole. */
function partnersShares(telling: Telling, grant: Grant, account: Account): ReadinessFinding[] {
  const shares = rows(telling.workbook, grantPartners).filter((partner) => partner.grantId === grant.id).map((partner) => partner.budgetShareCents)
  if (shares.length === 0 || shares.includes(undefined)) return []
  const parts = sum(shares.map((cents) => cents ?? 0))
  if (parts === account.total.budgetCents) return []
  return [finding(telling, 'blocks', 'budget-parts-differ', grant.id, { screen: 'budget/grant', id: grant.id }, { parts: formatCents(parts, telling.language), whole: formatCents(account.total.budgetCents, telling.language) })]
}
