import type { Cents } from '../values/amounts.ts'
import type { Day } from '../values/day.ts'
import { filled } from '../values/filled.ts'
import type { Id } from '../values/ids.ts'
import { ruleOf } from './category-of.ts'
import type { AccountRule, Grant, LedgerRow } from './grant.ts'

/** What a person copies from the general ledger. Sums in cents, without VAT. */
export interface BookedByHand {
  bookedOn: Day
  voucher: string
  account: string
  costCentre: string
  categoryId: Id | null
  text: string
  cents: Cents
  vatCents: Cents | null
}

/** A row of the ledger booked by hand. Whether it is eligible follows the account's rule; without one it is, until said otherwise. */
export function newLedgerRow(id: Id, grant: Pick<Grant, 'id'>, { cents, ...booked }: BookedByHand, rules: readonly AccountRule[]): LedgerRow {
  const eligible = ruleOf(booked.account, rules)?.eligible ?? true
  const { bookedOn, voucher, account, costCentre } = booked
  return { ...filled(booked), id, grantId: grant.id, bookedOn, voucher, account, costCentre, cents, eligible }
}

/** A voucher, account and sum that stand in the ledger already: booked twice, or two alike. */
export function alikeIn(rows: readonly LedgerRow[], { bookedOn, voucher, account, cents }: Pick<LedgerRow, 'bookedOn' | 'voucher' | 'account' | 'cents'>): LedgerRow | undefined {
  return rows.find((row) => row.bookedOn === bookedOn && row.voucher === voucher && row.account === account && row.cents === cents)
}
