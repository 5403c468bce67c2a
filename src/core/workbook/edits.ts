import { z } from 'zod'
import type { Id } from '../values/ids.ts'
import type { Json } from '../values/json.ts'
import { rowsMoved, type Ordered } from '../values/order.ts'
import type { Table } from '../values/table.ts'
import { isObject, setCell, write, type Cells, type Edit, type Label } from './change.ts'
import { tableNamed } from './schema.ts'
import type { Record_, Workbook } from './workbook.ts'

/** The cells of a whole new row: objects are parted into their members. */
export function cellsOf(row: object): Record<string, Json> {
  const cells: Record<string, Json> = {}
  for (const [field, value] of Object.entries(row) as [string, Json | undefined][]) {
    if (field === 'id' || value === undefined || value === null) continue
    if (isObject(value)) for (const [member, inner] of Object.entries(value)) cells[`${field}.${member}`] = inner
    else cells[field] = value
  }
  return cells
}

/** The cells in which two versions of a row differ; what is gone becomes null. */
function differences(before: object, after: object): Record<string, Json> {
  const [old, fresh] = [cellsOf(before), cellsOf(after)]
  const changed = Object.entries(fresh).filter(([cell, value]) => JSON.stringify(old[cell]) !== JSON.stringify(value))
  const gone = Object.keys(old).filter((cell) => !(cell in fresh))
  return { ...Object.fromEntries(changed), ...Object.fromEntries(gone.map((cell) => [cell, null])) }
}

export function addRow(label: Label, table: Table, row: { id: Id }): Edit {
  return { label, put: { [table.name]: { [row.id]: cellsOf(row) } } }
}

/**
 * A new row whose id is made of its keys. One of the same keys may have stood there and been removed, so the
 * removal is taken back and every cell that the new row leaves out is emptied: nothing of the old one shows again.
 */
export function addKeyedRow(label: Label, table: Table, row: { id: Id }): Edit {
  return { label, put: { [table.name]: { [row.id]: { ...emptied(table), ...cellsOf(row), removed: null } } } }
}

/** An edit of the cells in which the row differs from what it was; null when it does not. */
export function saveRow(label: Label, table: Table, before: { id: Id }, after: { id: Id }): Edit | null {
  const cells = differences(before, after)
  if (Object.keys(cells).length === 0) return null
  return { label, put: { [table.name]: { [after.id]: cells }, ...touchOwner(table, after) } }
}

/** A row moved to another place of its list, with the neighbours that must get another key for it; null when it stays. */
export function moveRow<R extends Ordered>(label: Label, table: Table, list: readonly R[], from: number, to: number): Edit | null {
  const before = new Map(list.map((row) => [row.id, row]))
  const edits = rowsMoved(list, from, to).map((after) => saveRow(label, table, before.get(after.id)!, after))
  return edits.length > 0 ? together(label, edits) : null
}

export function removeRow(label: Label, table: Table, id: Id): Edit {
  return { label, put: { [table.name]: { [id]: { removed: true } } } }
}

/** Several edits as one: one line of the journal, one undo. */
export function together(label: Label, edits: readonly (Edit | null)[]): Edit {
  const put: Cells<Json> = {}
  for (const edit of edits)
    for (const [table, rows] of Object.entries(edit?.put ?? {}))
      for (const [id, cells] of Object.entries(rows)) for (const [cell, value] of Object.entries(cells)) setCell(put, table, id, cell, value)
  return { label, put }
}

/** An edit that alters nothing would still be a line of the journal, and an undo that takes nothing back. */
export function altersAnything(edit: Edit | null): edit is Edit {
  return edit !== null && Object.values(edit.put).some((rows) => Object.values(rows).some((cells) => Object.keys(cells).length > 0))
}

/** A row as it would stand after the edit, for checking against its table's schema. */
export function rowAfter(workbook: Workbook, edit: Edit, table: string, id: Id): Record<string, unknown> {
  const record: Record_ = { ...workbook.tables[table]?.[id], '~': 0 }
  for (const [cell, value] of Object.entries(edit.put[table]?.[id] ?? {})) write(record, cell, value)
  const { '~': _, ...after } = record
  return after
}

/** Editing a row that another owns also touches the owner, so that a removal of the owner made before it gives way. */
export function touchOwner(table: Table, row: object): Cells<Json> {
  const owner = table.ownedBy
  const ownerId = owner && (row as Record<string, unknown>)[owner.field]
  return owner && typeof ownerId === 'string' && tableNamed(owner.table) ? { [owner.table]: { [ownerId]: { touched: true } } } : {}
}

/** A null for each cell the table's schema names; the members of a set are not named there, and stay. */
function emptied(table: Table): Record<string, null> {
  const cells = Object.entries(table.schema.shape).flatMap(([field, shape]) => {
    const inner = shape instanceof z.ZodOptional ? shape.unwrap() : shape
    if (inner instanceof z.ZodRecord || field === 'touched') return []
    return inner instanceof z.ZodObject ? Object.keys(inner.shape).map((member) => `${field}.${member}`) : [field]
  })
  return Object.fromEntries(cells.map((cell) => [cell, null]))
}
