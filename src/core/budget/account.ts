import type { Cents, HundredthsOfPercent } from '../values/amounts.ts'
import type { Day } from '../values/day.ts'
import type { Id } from '../values/ids.ts'
import type { Text } from '../values/text.ts'
import type { CountsAs } from './accounting.ts'
import type { RecordName, Terms } from './counted.ts'
import type { Belated } from './entries.ts'

/**
 * A grant's account from the first day of its usage period to the end of a period, and the period's own
 * part as the difference of two such sums, so that rounding and ceilings never drift.
 */
export interface Account {
  grantId: Id
  periodId: Id
  /** Up to this day the sums are told; the period's last. */
  to: Day
  /** The end of the period before, from which this period's own part is reckoned; null in the first one. */
  after: Day | null
  /** A report that was sent has accounted for it: the sums are those that were told. */
  isAccounted: boolean
  /** The day to which the budget is reckoned as due: the period's last, or today while it runs. */
  dueOn: Day
  categories: AccountLine[]
  /** Eligible rows that no cost category was given to; the lines and these make the total. */
  uncategorised: Pick<AccountLine, 'outturnCents' | 'periodCents' | 'booked' | 'bookedBefore'>
  total: Omit<AccountLine, 'categoryId' | 'name' | 'reason'>
  toDate: Settlement
  period: Settlement
  terms: Terms & { record: RecordName }
  /** Those of the sum to the end of the period before; null in the first one. */
  termsBefore: (Terms & { record: RecordName }) | null
  /** The grant was altered after a report had told the period before, so part of this period's own figures is that change. */
  haveTermsChanged: boolean
  /** What each step of the settlement is made of, and what the one before this period was. */
  counted: Record<CountsAs, RecordName[]>
  countedBefore: RecordName[]
  /** Rows that this period tells late or otherwise than they were told before. */
  belated: Belated[]
}

export interface AccountLine {
  categoryId: Id
  name: Text
  /** The budget of the whole usage period. */
  budgetCents: Cents
  /** The part of the budget that had come due: past years whole, the running year by its days. */
  dueCents: Cents
  /** Outturn of the whole usage period up to the period's end. */
  outturnCents: Cents
  /** Outturn of this period alone, with what it tells late and corrects. */
  periodCents: Cents
  /** Budget − outturn. */
  differenceCents: Cents
  /** Outturn of the budget. */
  usedShare: HundredthsOfPercent | null
  /** (Outturn − due) of what was due, in hundredths of a percent; below 0 when less was used than was due. */
  deviationShare: number | null
  reason: Text | null
  /** What the outturn is made of: eligible rows, or what was told of them. */
  booked: RecordName[]
  /** What the outturn to the end of the period before was made of. */
  bookedBefore: RecordName[]
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
  /** Paid beyond the grant. */
  toReturnCents: Cents
  /** The same sum when it is so small that it need not be returned (Act on Discretionary Government Grants 688/2001, 20 §). */
  mayBeKeptCents: Cents
}
