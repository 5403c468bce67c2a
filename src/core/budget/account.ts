import type { Cents, HundredthsOfPercent } from '../values/amounts.ts'
import type { Id } from '../values/ids.ts'
import type { Text } from '../values/text.ts'

/**
 * A grant's account from the first day of its usage period to the end of a period, and the period's own
 * part as the difference of two such sums, so that rounding and ceilings never drift.
 */
export interface Account {
  grantId: Id
  periodId: Id
  categories: AccountLine[]
  total: Omit<AccountLine, 'categoryId' | 'name' | 'reason'>
  toDate: Settlement
  period: Settlement
}

export interface AccountLine {
  categoryId: Id
  name: Text
  budgetCents: Cents
  /** Outturn of the whole usage period up to the period's end. */
  outturnCents: Cents
  /** Outturn of this period alone. */
  periodCents: Cents
  /** Budget − outturn. */
  differenceCents: Cents
  /** Outturn of the budget. */
  usedShare: HundredthsOfPercent | null
  reason: Text | null
  ledgerRowIds: Id[]
}

/** Eligible − income = net; share of net; the grant is the least of share, maximum and net − other funding, never under 0. */
export interface Settlement {
  eligibleCents: Cents
  notEligibleCents: Cents
  incomeCents: Cents
  netCents: Cents
  shareCents: Cents
  otherFundingCents: Cents
  grantCents: Cents
  ownShareCents: Cents
  paidCents: Cents
  toReturnCents: Cents
}
