import type { Account, AccountLine } from '../../budget/account.ts'
import type { RecordName, Terms } from '../../budget/counted.ts'
import type { Records } from '../figures.ts'

/** How sums of money are worked out again from records, told as queries (see `sources/formula.ts`). */

/** A sum of costs, in the VAT treatment of the terms: over rows of the ledger, or over what was told of them. */
export function sumQuery(records: Records, { vat }: Pick<Terms, 'vat'>): string {
  const table = records[0]?.table ?? 'ledgerRows'
  return vat === 'withVat' ? `sum of ${table}.cents, ${table}.vatCents` : `sum of ${table}.cents`
}

/** A period's own part of an outturn: over its own rows where that says it all, else as the difference of two sums from the beginning. */
export function ownPart(account: Account, { booked, bookedBefore }: Pick<AccountLine, 'booked' | 'bookedBefore'>): { query: string; records: Records } {
  const before = new Set(bookedBefore.map(({ id }) => id))
  const own = booked.filter(({ id }) => !before.has(id))
  const isPlain = !account.haveTermsChanged && bookedBefore.length + own.length === booked.length
  if (isPlain) return { query: sumQuery(own, account.terms), records: own }
  return { query: settledBetween(account, 'eligibleCents'), records: [...termsOf(account), ...eachOnce([...booked, ...bookedBefore])] }
}

/** `settlement netCents to 2020-12-31` */
export function settledTo({ to }: Pick<Account, 'to'>, step: string): string {
  return `settlement ${step} to ${to}`
}

/** The difference to the end of the period before; in the first one there is nothing to take off. */
export function settledBetween({ to, after }: Account, step: string): string {
  return after === null ? settledTo({ to }, step) : `${settledTo({ to }, step)} − ${settledTo({ to: after }, step)}`
}

/** The grant, and the terms that were told where they differ. */
export function termsOf({ grantId, terms, termsBefore }: Account): Records {
  return eachOnce([{ table: 'grants', id: grantId }, terms.record, ...(termsBefore ? [termsBefore.record] : [])])
}

export function eachOnce(records: readonly RecordName[]): Records {
  return [...new Map(records.map((one) => [one.id, one])).values()]
}
