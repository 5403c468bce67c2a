import { grantPartners, type Grant } from '../../budget/grant.ts'
import type { Account } from '../../budget/account.ts'
import { centsOf } from '../../budget/counted.ts'
import { partnerTotals, partsBeyondBudget } from '../../budget/grant-partner.ts'
import { hasUncategorised } from '../../budget/uncategorised.ts'
import { sum } from '../../values/amounts.ts'
import { isWithin } from '../../values/day.ts'
import { formatCents, formatShare } from '../../values/formats.ts'
import { rows } from '../../workbook/rows.ts'
import { accountsOf, booksOf } from '../account-of.ts'
import { deviates, deviationShareOf } from '../deviations.ts'
import type { ReadinessFinding } from '../report.ts'
import type { Telling } from '../telling.ts'
import { finding } from './finding.ts'

/** Deviations without a reason, sums of which the parts do not make the whole, and what is told late or otherwise than before. */
export function moneyCheck(telling: Telling): ReadinessFinding[] {
  if (telling.grants.length === 0) return [finding(telling, 'blocks', 'no-grant', telling.report.id, { screen: 'reports', id: telling.report.id })]
  return accountsOf(telling).flatMap(({ grant, account }) =>
    [withoutReason, uncategorised, outsideUse, partnersShares, toldLate, toldOtherwise].flatMap((check) => check(telling, grant, account)),
  )
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

function uncategorised(telling: Telling, grant: Grant, account: Account): ReadinessFinding[] {
  if (!hasUncategorised(account)) return []
  const { booked, outturnCents } = account.uncategorised
  return [finding(telling, 'blocks', 'ledger-rows-uncategorised', grant.id, { screen: 'budget/grant', id: grant.id }, { rows: booked.length, sum: formatCents(outturnCents, telling.language) })]
}

/** Marked eligible, but booked before or after the usage period: the settlement leaves such rows out. */
function outsideUse(telling: Telling, grant: Grant): ReadinessFinding[] {
  const outside = booksOf(telling.workbook, grant.id)!.ledgerRows.filter((row) => row.eligible && !isWithin(row.bookedOn, grant.usedFrom, grant.usedTo) && row.bookedOn <= telling.to)
  if (outside.length === 0) return []
  return [finding(telling, 'blocks', 'ledger-rows-outside-use', grant.id, { screen: 'budget/ledger', id: grant.id }, { rows: outside.length, sum: formatCents(sum(outside.map((row) => centsOf(row, grant))), telling.language) })]
}

/** Where every partner's part of the budget is given, they must make the whole. */
function partnersShares(telling: Telling, grant: Grant, account: Account): ReadinessFinding[] {
  const partners = rows(telling.workbook, grantPartners).filter((partner) => partner.grantId === grant.id)
  const beyond = partsBeyondBudget(partners, account.total.budgetCents)
  if (beyond === null || beyond === 0) return []
  return [finding(telling, 'blocks', 'budget-parts-differ', grant.id, { screen: 'budget/grant', id: grant.id }, { parts: formatCents(partnerTotals(partners).budgetShareCents, telling.language), whole: formatCents(account.total.budgetCents, telling.language) })]
}

/** Nothing to mend, but the authority will ask: rows of a time that has been accounted for already. */
function toldLate(telling: Telling, grant: Grant, account: Account): ReadinessFinding[] {
  const late = account.belated.filter(({ kind }) => kind === 'late')
  if (late.length === 0) return []
  const cents = sum(late.map(({ after }) => centsOf(after!, account.terms)))
  return [finding(telling, 'warns', 'entries-told-late', `${grant.id}:${telling.period.id}`, { screen: 'budget', id: grant.id }, { rows: late.length, sum: formatCents(cents, telling.language) })]
}

function toldOtherwise(telling: Telling, grant: Grant, account: Account): ReadinessFinding[] {
  const corrections = account.belated.filter(({ kind }) => kind === 'correction')
  return corrections.length === 0 ? [] : [finding(telling, 'warns', 'entries-corrected', `${grant.id}:${telling.period.id}`, { screen: 'budget', id: grant.id }, { rows: corrections.length })]
}
