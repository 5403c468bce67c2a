import { isObject } from './change.ts'
import type { Record_, Workbook } from './workbook.ts'

/**
 * The one form of a workbook's state: only stamps in use, sorted; each record's base mark is its most
 * frequent stamp, ties to the older; tables, ids and fields sorted. Two workbooks that took in the same
 * changes, in whatever order, come out byte for byte alike.
 */
export function canonical(workbook: Workbook): Workbook {
  const used = new Set<number>()
  for (const records of Object.values(workbook.tables)) for (const record of Object.values(records)) for (const index of cellMarks(record).values()) used.add(index)
  const stamps = [...new Set([...used].map((index) => workbook.stamps[index]!))].sort()
  const place = new Map(stamps.map((stamp, index) => [stamp, index]))
  const moved = (index: number) => place.get(workbook.stamps[index]!)!

  const tables: Workbook['tables'] = {}
  for (const name of Object.keys(workbook.tables).sort()) {
    const records = workbook.tables[name]!
    if (Object.keys(records).length === 0) continue
    tables[name] = Object.fromEntries(Object.keys(records).sort().map((id) => [id, canonicalRecord(records[id]!, moved)]))
  }
  return { format: workbook.format, id: workbook.id, through: workbook.through, stamps, tables }
}

function canonicalRecord(record: Record_, moved: (index: number) => number): Record_ {
  const marks = [...cellMarks(record)].map(([cell, index]) => [cell, moved(index)] as const)
  const full = new Set(cellNames(record))
  const base = mostFrequent(marks.filter(([cell]) => full.has(cell)).map(([, index]) => index)) ?? mostFrequent(marks.map(([, index]) => index))!
  const exceptions = marks.filter(([cell, index]) => index !== base || !full.has(cell)).sort(([a], [b]) => (a < b ? -1 : 1))
  const fields = Object.keys(record).filter((field) => field !== '~').sort()
  const values = fields.map((field) => [field, sortedMembers(record[field])])
  const marked = exceptions.length === 0 ? base : { '*': base, ...Object.fromEntries(exceptions) }
  return { ...Object.fromEntries(values), '~': marked }
}

/** The stamp index of every cell, those emptied included. */
export function cellMarks(record: Record_): Map<string, number> {
  const marks = record['~']
  const base = typeof marks === 'number' ? marks : marks['*']!
  const all = new Map(cellNames(record).map((cell) => [cell, base]))
  if (typeof marks !== 'number') for (const [cell, index] of Object.entries(marks)) if (cell !== '*') all.set(cell, index)
  return all
}

function cellNames(record: Record_): string[] {
  return Object.entries(record).flatMap(([field, value]) => {
    if (field === '~') return []
    return isObject(value) ? Object.keys(value).map((member) => `${field}.${member}`) : [field]
  })
}

function sortedMembers(value: Record_[string]): Record_[string] {
  return isObject(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value
}

function mostFrequent(indexes: number[]): number | undefined {
  const counts = new Map<number, number>()
  for (const index of indexes) counts.set(index, (counts.get(index) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0]
}
