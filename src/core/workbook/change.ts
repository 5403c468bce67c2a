import { z } from 'zod'
import { Id } from '../values/ids.ts'
import type { Json } from '../values/json.ts'
import { Stamp } from '../values/stamp.ts'
import type { Record_, Workbook } from './workbook.ts'

/** `__proto__` or `constructor` as a name would reach what every object inherits. */
export const isOwnName = (name: string): boolean => name.split('.').every((part) => !(part in Object.prototype))

/** A field, or `field.member`: an object's members are cells of their own (docs/store-laws.md). */
export const Cell = z.string().regex(/^[A-Za-z][A-Za-z0-9]*(\.[A-Za-z0-9_:-]+)?$/).refine(isOwnName)
export const TableName = z.string().regex(/^[a-z][A-Za-z]*$/).refine(isOwnName)
export const RowId = Id.refine(isOwnName)

const cells = <V extends z.ZodType>(value: V) => z.record(TableName, z.record(RowId, z.record(Cell, value)))

/** What a person did, in words by key; put into words by the reader's language (`edits.<key>`). */
export const Label = z.object({ key: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])).optional() })
export type Label = z.infer<typeof Label>

/** A wish to alter cells, made by pure functions of core; null empties a cell. Main stamps it. */
export const Edit = z.object({ label: Label, put: cells(z.json()) })
export type Edit = z.infer<typeof Edit>

/** An edit with its stamp: what is kept in journals, replayed, merged and undone. */
export const Change = Edit.extend({
  format: z.int().min(1),
  stamp: Stamp,
  /** The stamps that stood in the cells when this was written: what its author saw. */
  over: cells(Stamp),
  undoes: Stamp.optional(),
  restores: cells(z.union([Stamp, z.literal(''), z.literal('-')])).optional(),
  /** Other writes of a cell that the author saw beside the one written over: they are settled by this one. */
  saw: cells(z.array(Stamp)).optional(),
  /** The wall clock, when it differs from the stamp by over a minute. */
  at: z.string().optional(),
  erase: z.literal(true).optional(),
})
export type Change = z.infer<typeof Change>
export type Cells<V> = Record<string, Record<Id, Record<string, V>>>

/**
 * Writes each cell whose stamp is older than the change's. In place; idempotent; the order of changes
 * does not matter. Records are replaced, never mutated. Returns the table and id of each row touched.
 */
export function applyChange(workbook: Workbook, change: Change): [table: string, id: Id][] {
  const touched: [string, Id][] = []
  let index = -1
  const mark = () => (index < 0 ? (index = workbook.stamps.push(change.stamp) - 1) : index)

  for (const [table, rows] of Object.entries(change.put)) {
    const records = (workbook.tables[table] ??= {})
    for (const [id, puts] of Object.entries(rows)) {
      const record = records[id]
      const late = Object.entries(puts).filter(([cell]) => stampAt(workbook, record, cell) < change.stamp)
      if (late.length === 0) continue
      const next: Record_ = { ...record, '~': 0 }
      const marks = marksOf(record) ?? { '*': mark() }
      for (const [cell, value] of late) {
        write(next, cell, value)
        if (value === null || marks['*'] !== mark()) marks[cell] = mark()
        else delete marks[cell]
      }
      next['~'] = Object.keys(marks).length === 1 ? marks['*']! : marks
      records[id] = next
      touched.push([table, id])
    }
  }
  return touched
}

/** The stamp of a cell, emptied cells included; '' when it was never written. */
export function stampAt(workbook: Workbook, record: Record_ | undefined, cell: string): Stamp | '' {
  const marks = record?.['~']
  if (marks === undefined) return ''
  if (typeof marks !== 'number' && marks[cell] !== undefined) return workbook.stamps[marks[cell]] ?? ''
  if (read(record!, cell) === undefined) return ''
  return workbook.stamps[typeof marks === 'number' ? marks : marks['*']!] ?? ''
}

/** The stamps an edit writes over: its author's view, kept so that conflicts can be told later. */
export function overOf(workbook: Workbook, put: Cells<Json>): Cells<Stamp> {
  const over: Cells<Stamp> = {}
  for (const [table, rows] of Object.entries(put))
    for (const [id, puts] of Object.entries(rows))
      for (const cell of Object.keys(puts)) {
        const stamp = stampAt(workbook, workbook.tables[table]?.[id], cell)
        if (stamp !== '') setCell(over, table, id, cell, stamp)
      }
  return over
}

export function setCell<V>(cells: Cells<V>, table: string, id: Id, cell: string, value: V): void {
  ;((cells[table] ??= {})[id] ??= {})[cell] = value
}

export function* eachCell<V>(cells: Cells<V>): Generator<[table: string, id: Id, cell: string, value: V]> {
  for (const [table, rows] of Object.entries(cells))
    for (const [id, values] of Object.entries(rows)) for (const [cell, value] of Object.entries(values)) yield [table, id, cell, value]
}

/** The value of a cell; undefined when it is empty. A field made of members has none of its own. */
export function read(record: Record_, cell: string): Json | undefined {
  const [field, member] = cell.split('.') as [string, string?]
  const value = record[field] as Json | undefined
  if (member === undefined) return isObject(value) ? undefined : value
  return isObject(value) ? value[member] : undefined
}

/**
 * Puts a value into a cell of a record that is being made; objects it holds are replaced, not altered.
 * Emptying a whole field leaves its members: they are cells of their own, and which write came first must not matter.
 */
export function write(record: Record_, cell: string, value: Json): void {
  const [field, member] = cell.split('.') as [string, string?]
  if (member === undefined) {
    if (value !== null) record[field] = value
    else if (!isObject(record[field])) delete record[field]
    return
  }
  const before = record[field]
  const members: { [key: string]: Json } = isObject(before) ? { ...before } : {}
  if (value === null) delete members[member]
  else members[member] = value
  if (Object.keys(members).length > 0) record[field] = members
  else delete record[field]
}

function marksOf(record: Record_ | undefined): Record<string, number> | undefined {
  const marks = record?.['~']
  if (marks === undefined) return undefined
  return typeof marks === 'number' ? { '*': marks } : { ...marks }
}

export function isObject(value: unknown): value is { [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
