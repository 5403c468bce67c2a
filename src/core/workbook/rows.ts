import type { z } from 'zod'
import type { Id } from '../values/ids.ts'
import type { Table } from '../values/table.ts'
import { stampAt } from './change.ts'
import { tableNamed } from './schema.ts'
import type { Record_, Workbook } from './workbook.ts'

type Row<T extends Table> = z.infer<T['schema']> & { id: Id }

/** Records are replaced, never mutated, so a row made of one stays true for as long as the record stands. */
const made = new WeakMap<Record_, object>()

/** The rows of a table that are on show: removed ones, and those whose owner is removed, are left out. */
export function rows<T extends Table>(workbook: Workbook, table: T): Row<T>[] {
  const records = workbook.tables[table.name] ?? {}
  const shown: Row<T>[] = []
  for (const id in records) if (isShown(workbook, table.name, id)) shown.push(rowOf(id, records[id]!) as Row<T>)
  return shown
}

export function row<T extends Table>(workbook: Workbook, table: T, id: Id | undefined): Row<T> | undefined {
  const record = id === undefined ? undefined : workbook.tables[table.name]?.[id]
  return record && isShown(workbook, table.name, id!) ? (rowOf(id!, record) as Row<T>) : undefined
}

/** A removal hides a row unless another of its cells is newer; an owned row hides with its owner. */
export function isShown(workbook: Workbook, table: string, id: Id): boolean {
  const record = workbook.tables[table]?.[id]
  if (!record || isRemoved(workbook, record)) return false
  const owner = tableNamed(table)?.ownedBy
  const ownerId = owner && record[owner.field]
  if (!owner || typeof ownerId !== 'string') return true
  return isShown(workbook, owner.table, ownerId)
}

/** Law 5: removed, and nothing else of it written since. What is left of an erased row is no row, whoever wrote to it since (law 8). */
export function isRemoved(workbook: Workbook, record: Record_): boolean {
  if (record['erased'] === true) return record['removed'] === true || isShell(record)
  return record['removed'] === true && !writtenAfterRemoval(workbook, record)
}

/** Nothing is left of it but what every row may have. */
function isShell(record: Record_): boolean {
  for (const field in record) if (!ofEveryRow.has(field)) return false
  return true
}

const ofEveryRow = new Set(['~', 'removed', 'touched', 'erased'])

function rowOf(id: Id, record: Record_): object {
  const known = made.get(record)
  if (known) return known
  const { '~': _, ...cells } = record
  const row = Object.freeze({ ...cells, id })
  made.set(record, row)
  return row
}

function writtenAfterRemoval(workbook: Workbook, record: Record_): boolean {
  const removedAt = stampAt(workbook, record, 'removed')
  const marks = record['~']
  if (typeof marks === 'number') return false
  return Object.entries(marks).some(([cell, index]) => cell !== 'removed' && workbook.stamps[index]! > removedAt && hasCell(record, cell))
}

/** `*` stands for the cells without a mark of their own, if there are any. */
function hasCell(record: Record_, cell: string): boolean {
  if (cell !== '*') return true
  const marks = record['~'] as Record<string, number>
  return Object.entries(record).some(
    ([field, value]) =>
      field !== '~' &&
      marks[field] === undefined &&
      (typeof value !== 'object' || value === null || Array.isArray(value) || Object.keys(value).some((member) => marks[`${field}.${member}`] === undefined)),
  )
}
