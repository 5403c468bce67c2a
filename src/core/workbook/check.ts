import { z } from 'zod'
import type { Json } from '../values/json.ts'
import { failed, ok, type Result } from '../values/problem.ts'
import type { Table } from '../values/table.ts'
import { Edit, isObject, isOwnName, read } from './change.ts'
import { rowAfter } from './edits.ts'
import { tableNamed } from './schema.ts'
import type { Record_, Workbook } from './workbook.ts'

/**
 * Whether an edit may be written: known tables, none that only main writes, cells that the table has,
 * and each row whole and true afterwards. It looks at the rows of the edit and no others, so that
 * edits of different rows can be checked side by side.
 */
export function checkEdit(workbook: Workbook, edit: Edit, from: 'window' | 'main'): Result<Edit> {
  const shaped = Edit.safeParse(edit)
  if (!shaped.success) return failed('edit-not-allowed', { table: shaped.error.issues[0]?.path.join('.') ?? '' })

  for (const [name, rows] of Object.entries(edit.put)) {
    const table = tableNamed(name)
    if (!table || (from === 'window' && table.onlyMain)) return failed('edit-not-allowed', { table: name })
    for (const [id, cells] of Object.entries(rows)) {
      // zod passes over a key called __proto__ without a word.
      if (!isOwnName(id) || (from === 'window' && ofMain(table, cells))) return failed('edit-not-allowed', { table: name })
      const checked = table.schema.safeParse(rowAfter(workbook, edit, name, id))
      if (!checked.success) {
        const [issue] = checked.error.issues
        return failed('row-not-valid', { table: name, id, field: issue?.path.join('.') ?? '', why: issue?.message ?? '' })
      }
      const stray = Object.entries(cells).find(([cell, value]) => !isCellOf(table, cell, value, checked.data))
      if (stray) return failed('row-not-valid', { table: name, id, field: stray[0], why: 'unknown-cell' })
    }
  }
  return ok(edit)
}

/** Whether something is written that a window may not write. */
function ofMain(table: Table, cells: Record<string, Json>): boolean {
  return cells['erased'] === true || (table.fieldsOfMain ?? []).some((field) => field in cells)
}

/**
 * Whether the table knows the cell: the schema has kept its value, and a field made of members is
 * written by its members, never whole (law 2 rests on it).
 */
function isCellOf(table: Table, cell: string, value: Json, row: object): boolean {
  const [field, member] = cell.split('.') as [string, string?]
  const shape = table.schema.shape[field]
  if (!isOwnName(cell) || shape === undefined || isParted(shape) !== (member !== undefined)) return false
  if (member === undefined && isObject(value)) return false
  return value === null || read(row as Record_, cell) !== undefined
}

function isParted(shape: unknown): boolean {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodNullable) return isParted(shape.unwrap())
  return shape instanceof z.ZodObject || shape instanceof z.ZodRecord
}
