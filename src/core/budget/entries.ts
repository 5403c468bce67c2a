import { addDays, type Day } from '../values/day.ts'
import { grouped } from '../values/grouped.ts'
import type { Id } from '../values/ids.ts'
import type { AccountedEntry, Entry } from './accounting.ts'
import type { AccountBooks } from './books.ts'
import { accountedTo, centsOf, countedRows, termsAt, type CountedRow } from './counted.ts'

/** A row that was told late, or told otherwise than before; null is a side on which it did not count. */
export interface Belated {
  kind: 'late' | 'correction'
  before: AccountedEntry | null
  /** What takes `before` back: an entry once it is told. */
  reversal: AccountedEntry | Entry | null
  after: AccountedEntry | Entry | null
}

/**
 * What no sent report has told yet. A row counts on its own day; if that day is accounted for already, on the
 * first day that is not. A row that is other than it was told, or is gone, is reversed there and told anew.
 */
export function entriesToCome(books: AccountBooks): Entry[] {
  const last = accountedTo(books)
  const open = last === null ? null : addDays(last, 1)
  const told = toldRows(books)
  const rows = countedRows(books)
  const here = new Set(rows.map(({ rowId }) => rowId))
  const gone = [...told.values()].flatMap(({ entry }) => (entry && !here.has(entry.rowId) ? [reversalOf(entry, open!)] : []))
  return [...rows.flatMap((row) => toCome(row, told.get(row.rowId), last, open)), ...gone]
}

/** What counts in a time without being its own: late entries and corrections, told or to come. What alters no sum is left out. */
export function belatedIn(books: AccountBooks, after: Day | null, to: Day): Belated[] {
  if (books.accountings.length === 0) return []
  const isIn = ({ countedOn }: Entry) => (after === null || countedOn > after) && countedOn <= to
  const byRow = grouped<AccountedEntry | Entry, Id>([...books.accountedEntries, ...entriesToCome(books)], ({ rowId }) => rowId)
  const found = [...byRow.values()].flatMap((entries) => belatedOf(entries.toSorted(inOrder), isIn))
  // What two people took back apart stands twice once they merge: the second has nothing before it.
  return found.filter((one) => (one.before ?? one.after) !== null && altersAnything(books, one, to)).toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1))
}

function belatedOf(entries: readonly (AccountedEntry | Entry)[], isIn: (entry: Entry) => boolean): Belated[] {
  const found: Belated[] = []
  let told: AccountedEntry | null = null
  let reversed: Belated | null = null
  for (const entry of entries) {
    if (entry.kind === 'reversal') {
      reversed = { kind: 'correction', before: told, reversal: entry, after: null }
      if (isIn(entry)) found.push(reversed)
      told = null
      continue
    }
    if (isIn(entry) && entry.kind === 'late') found.push({ kind: 'late', before: null, reversal: null, after: entry })
    if (isIn(entry) && entry.kind === 'correction') {
      if (reversed && found.includes(reversed)) reversed.after = entry
      else found.push({ kind: 'correction', before: null, reversal: null, after: entry })
    }
    reversed = null
    told = entry as AccountedEntry
  }
  return found
}

/** What was told last of each row; null when that was its reversal. */
function toldRows({ accountedEntries }: AccountBooks): Map<string, { entry: AccountedEntry | null }> {
  const told = new Map<string, { entry: AccountedEntry | null }>()
  for (const entry of accountedEntries.toSorted(inOrder)) told.set(entry.rowId, { entry: entry.kind === 'reversal' ? null : entry })
  return told
}

function toCome(row: CountedRow, told: { entry: AccountedEntry | null } | undefined, last: Day | null, open: Day | null): Entry[] {
  const isOpen = last === null || row.bookedOn > last
  const countedOn = isOpen ? row.bookedOn : open!
  if (!told) return [{ ...row, countedOn, kind: isOpen ? 'own' : 'late' }]
  if (!told.entry) return [{ ...row, countedOn, kind: 'correction' }]
  if (!isOpen && isAlike(row, told.entry)) return []
  return [reversalOf(told.entry, open!), { ...row, countedOn, kind: 'correction' }]
}

function reversalOf(told: AccountedEntry, countedOn: Day): Entry {
  const { id: _, accountingId: __, ...entry } = told
  return { ...entry, kind: 'reversal', countedOn, cents: -entry.cents || 0, ...(entry.vatCents !== undefined && { vatCents: -entry.vatCents || 0 }) }
}

function isAlike(row: CountedRow, entry: AccountedEntry): boolean {
  return row.countsAs === entry.countsAs && row.categoryId === entry.categoryId && row.cents === entry.cents && (row.vatCents ?? 0) === (entry.vatCents ?? 0)
}

/** A correction comes to its reversal's day or later. */
function inOrder(a: Entry, b: Entry): number {
  if (a.countedOn !== b.countedOn) return a.countedOn < b.countedOn ? -1 : 1
  return Number(b.kind === 'reversal') - Number(a.kind === 'reversal')
}

/** VAT that the grant does not count, or a day moved within the time, is not worth a line. */
function altersAnything(books: AccountBooks, { before, after }: Belated, to: Day): boolean {
  const terms = termsAt(books, to)
  if (!before || !after) return true
  return before.countsAs !== after.countsAs || before.categoryId !== after.categoryId || centsOf(before, terms) !== centsOf(after, terms)
}

function dayOf({ before, after }: Belated): string {
  const { bookedOn, rowId } = (after ?? before)!
  return `${bookedOn} ${rowId}`
}
