import type { Cents } from '../../values/amounts.ts'
import type { Day } from '../../values/day.ts'
import { grouped } from '../../values/grouped.ts'
import type { LedgerRow } from '../grant.ts'

/** What makes a booked row the same in a file and in the workbook. Its text does not: it may be corrected, and is not always kept. */
export interface Booking {
  bookedOn: Day
  voucher: string
  account: string
  costCentre: string
  /** Costs above zero. */
  cents: Cents
}

export function bookingKey({ bookedOn, voucher, account, costCentre, cents }: Booking): string {
  return [bookedOn, voucher, account, costCentre, cents].join('\u001f')
}

export interface Matched<E, R> {
  /** In the file and in the workbook. */
  both: { entry: E; row: R }[]
  /** In the file alone, with its running number among those alike in the file, from 1. */
  fresh: { entry: E; ordinal: number }[]
  /** In the workbook alone. */
  gone: R[]
}

/** Pairs rows of a file with rows of the workbook that have the same key, one with one. */
export function matched<E, R>(entries: readonly E[], rows: readonly R[], keyOfEntry: (entry: E) => string, keyOfRow: (row: R) => string): Matched<E, R> {
  const waiting = grouped(rows, keyOfRow)
  const seen = new Map<string, number>()
  const found: Matched<E, R> = { both: [], fresh: [], gone: [] }
  for (const entry of entries) {
    const key = keyOfEntry(entry)
    const ordinal = (seen.get(key) ?? 0) + 1
    seen.set(key, ordinal)
    const row = waiting.get(key)?.shift()
    if (row) found.both.push({ entry, row })
    else found.fresh.push({ entry, ordinal })
  }
  found.gone = [...waiting.values()].flat()
  return found
}

/** Takes out of the fresh and the gone those that are one row altered: the same voucher and account, but another sum, day or cost centre. */
export function altered<E extends Booking>({ fresh, gone }: Pick<Matched<E, LedgerRow>, 'fresh' | 'gone'>) {
  const waiting = grouped(gone, nameOf)
  const changed: { entry: E; row: LedgerRow }[] = []
  const left = fresh.filter(({ entry }) => {
    const row = entry.voucher === '' ? undefined : waiting.get(nameOf(entry))?.shift()
    if (row) changed.push({ entry, row })
    return row === undefined
  })
  return { changed, fresh: left, gone: [...waiting.values()].flat() }
}

function nameOf({ voucher, account }: Pick<Booking, 'voucher' | 'account'>): string {
  return `${voucher}\u001f${account}`
}
