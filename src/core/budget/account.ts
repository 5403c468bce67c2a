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
  /** Eligible rows that no cost category was given to; the lines and these make the total. */
  uncategorised: Pick<AccountLine, 'outturnCents' | 'periodCents' | 'ledgerRowIds'>
  total: Omit<AccountLine, 'categoryId' | 'name' | 'reason'>
  toDate: Settlement
  period: Settlement
}

export interface AccountLine {
  categoryId: Id
  name: Text
  /** The budget of the whole usage period. */
  budgetCents: Cents
  /** The part of the budget that had come due by the period's end: past years whole, the running year by its days. */
  dueCents: Cents
  /** Outturn of the whole usage period up to the period's end. */
  outturnCents: Cents
  /** Outturn of this period alone. */
  periodCents: Cents
  /** Budget − outturn. */
  differenceCents: Cents
  /** Outturn of the budget. */
  usedShare: HundredthsOfPercent | null
  /** (Outturn − due) of what was due, in hundredths of a percent; below 0 when less was used than was due. */
  deviationShare: number | null
  reason: Text | null
  /** The eligible rows that the outturn is made of. */
  ledgerRowIds: Id[]
  budgetLineIds: Id[]
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
  /** Paid beyond the grant; what may be kept (Act on Discretionary Government Grants 20 §) is not yet taken off. */
  toReturnCents: Cents
}
