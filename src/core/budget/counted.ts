import { sum, type Cents } from '../values/amounts.ts'
import { isWithin, type Day } from '../values/day.ts'
import type { Id } from '../values/ids.ts'
import type { AccountedEntry, Accounting, CountsAs, Entry } from './accounting.ts'
import type { AccountBooks } from './books.ts'
import { categoryOf } from './category-of.ts'
import type { Funding, Grant, LedgerRow } from './grant.ts'

/** A row of the books as it stands now, or an entry of what was told of one. */
export type Counted = CountedRow | AccountedEntry
export type CountedRow = Omit<Entry, 'kind' | 'countedOn'>

/** What a grant's sum is worked out on. */
export type Terms = Pick<Grant, 'grantedMaximumCents' | 'grantedShare' | 'vat' | 'shareTaken' | 'mayKeepCents'>

/** A record that a figure can be worked out from again. */
export interface RecordName {
  table: string
  id: Id
}

/**
 * All that counts from the first day of the usage period to a day: what was told, if a sent report has accounted
 * for that day; else the rows as they stand now. Null is the time before the first period.
 */
export function countedTo(books: AccountBooks, day: Day | null): Counted[] {
  if (day === null) return []
  if (isAccounted(books, day)) return books.accountedEntries.filter((entry) => entry.countedOn <= day)
  return countedRows(books).filter((row) => row.bookedOn <= day)
}

/** Whether a report that was sent has accounted for the day. */
export function isAccounted(books: Pick<AccountBooks, 'accountings'>, day: Day): boolean {
  return accountingAt(books, day) !== undefined
}

/** The last day that a sent report has accounted for; null while none was sent. */
export function accountedTo({ accountings }: Pick<AccountBooks, 'accountings'>): Day | null {
  return accountings.map((one) => one.accountedTo).toSorted().at(-1) ?? null
}

/** The terms on which the sum to a day was or is worked out: those told first, else the grant's own. */
export function termsAt(books: Pick<AccountBooks, 'accountings' | 'grant'>, day: Day): Terms & { record: RecordName } {
  const told = accountingAt(books, day)
  const { grantedMaximumCents, grantedShare, vat, shareTaken, mayKeepCents } = told ?? books.grant
  return {
    grantedMaximumCents,
    grantedShare,
    vat,
    ...(shareTaken && { shareTaken }),
    ...(mayKeepCents !== undefined && { mayKeepCents }),
    record: told ? { table: 'accountings', id: told.id } : { table: 'grants', id: books.grant.id },
  }
}

/** Every row that counts, as it stands now: costs booked within the usage period, all that was received and paid. */
export function countedRows(books: AccountBooks): CountedRow[] {
  const { grant } = books
  const booked = books.ledgerRows.filter((row) => isWithin(row.bookedOn, grant.usedFrom, grant.usedTo))
  return [
    ...booked.map((row) => costOf(row, books)),
    ...books.fundings.map(({ id, kind, receivedOn, cents }): CountedRow => ({ ofTable: 'fundings', rowId: id, bookedOn: receivedOn, countsAs: countsAs[kind], cents })),
    ...books.instalments.map(({ id, paidOn, cents }): CountedRow => ({ ofTable: 'instalments', rowId: id, bookedOn: paidOn, countsAs: 'paid', cents })),
  ]
}

/** What it costs in the grant's VAT treatment: VAT counts only where it stays the recipient's own cost. */
export function centsOf({ cents, vatCents }: Pick<LedgerRow, 'cents' | 'vatCents'>, { vat }: Pick<Grant, 'vat'>): Cents {
  return cents + (vat === 'withVat' ? (vatCents ?? 0) : 0)
}

export function sumOf(counted: readonly Counted[], terms: Pick<Terms, 'vat'>): Cents {
  return sum(counted.map((one) => centsOf(one, terms)))
}

export function recordOf(counted: Counted | Entry): RecordName {
  return 'accountingId' in counted ? { table: 'accountedEntries', id: counted.id } : { table: counted.ofTable, id: counted.rowId }
}

/** Of the reports that reach the day, the one that reaches least far told of it first. */
function accountingAt({ accountings }: Pick<AccountBooks, 'accountings'>, day: Day): Accounting | undefined {
  return accountings.filter((one) => one.accountedTo >= day).toSorted((a, b) => (a.accountedTo < b.accountedTo ? -1 : 1))[0]
}

function costOf(row: LedgerRow, books: AccountBooks): CountedRow {
  const categoryId = categoryOf(row, books)
  const { id, bookedOn, voucher, eligible, cents, vatCents } = row
  return { ofTable: 'ledgerRows', rowId: id, bookedOn, voucher, countsAs: eligible ? 'eligible' : 'notEligible', cents, ...(vatCents !== undefined && { vatCents }), ...(categoryId !== null && { categoryId }) }
}

const countsAs: Record<Funding['kind'], CountsAs> = { income: 'income', otherPublic: 'otherFunding', private: 'otherFunding', eu: 'otherFunding', ownShare: 'ownShare' }
