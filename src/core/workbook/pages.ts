import type { Id } from '../values/ids.ts'
import type { Stamp } from '../values/stamp.ts'
import { emptyWorkbook, type Record_, type Workbook } from './workbook.ts'

/** Part of a table for a window, with only the stamps its rows need. */
export interface Page {
  table: string
  rows: Record<Id, Record_>
  stamps: Stamp[]
  /** Rows in the whole table. */
  total: number
}

/** How many rows a window asks for at a time. */
export const pageRows = 2_000

export function pageOf(workbook: Workbook, table: string, from: number): Page {
  const ids = Object.keys(workbook.tables[table] ?? {})
  const part = emptyWorkbook(workbook.id)
  const known = new Map<number, number>()
  const index = (of: number) => known.get(of) ?? (known.set(of, part.stamps.push(workbook.stamps[of]!) - 1), part.stamps.length - 1)
  const rows: Record<Id, Record_> = {}
  for (const id of ids.slice(from, from + pageRows)) rows[id] = reindexed(workbook.tables[table]![id]!, index)
  return { table, rows, stamps: part.stamps, total: ids.length }
}

/** Puts a page into the window's own workbook. Changes pushed while the page was on its way are applied after it. */
export function takePage(workbook: Workbook, page: Page): void {
  const base = workbook.stamps.length
  for (const stamp of page.stamps) workbook.stamps.push(stamp)
  const records = (workbook.tables[page.table] ??= {})
  for (const [id, record] of Object.entries(page.rows)) records[id] = reindexed(record, (of) => base + of)
}

/** A record whose marks point into another list of stamps. */
export function reindexed(record: Record_, index: (of: number) => number): Record_ {
  const marks = record['~']
  const moved = typeof marks === 'number' ? index(marks) : Object.fromEntries(Object.entries(marks).map(([cell, of]) => [cell, index(of)]))
  return { ...record, '~': moved }
}
