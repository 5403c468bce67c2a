import { files } from '../files/file.ts'
import { authorityForms } from '../forms/form.ts'
import { attachments } from '../reporting/report.ts'
import { sentReports } from '../reporting/sent-report.ts'
import { erasures as erasureTable, type Erasure } from '../settings/erasures.ts'
import { settings } from '../settings/settings.ts'
import type { Instant } from '../values/day.ts'
import { keyedId, type Id } from '../values/ids.ts'
import type { Json } from '../values/json.ts'
import type { Stamp } from '../values/stamp.ts'
import { cellMarks } from './canonical.ts'
import { eachCell, isObject, read, setCell, stampAt, write, type Cells, type Change, type Edit, type Label } from './change.ts'
import { cellsOf } from './edits.ts'
import { tables } from './schema.ts'
import type { Record_, Workbook } from './workbook.ts'

/** By `table/id`: the newest erasing of the whole row, and of each field; '' when there is none. */
export type Erasures = Map<string, { row: Stamp | ''; fields: Map<string, Stamp> }>

/** What has been erased, as the workbook's own rows tell it: a removal does not take back an erasing. */
export function erasuresOf(workbook: Workbook): Erasures {
  const erasures: Erasures = new Map()
  for (const record of Object.values(workbook.tables[erasureTable.name] ?? {})) {
    const { table, rowId, fields, what } = record
    if (typeof table !== 'string' || typeof rowId !== 'string' || table === erasureTable.name || what === 'answers') continue
    const stamp = stampAt(workbook, record, 'rowId')
    const known = erasures.get(`${table}/${rowId}`) ?? { row: '', fields: new Map<string, Stamp>() }
    erasures.set(`${table}/${rowId}`, known)
    if (!isObject(fields)) known.row = later(known.row, stamp)
    else for (const field of Object.keys(fields)) known.fields.set(field, later(known.fields.get(field) ?? '', stamp))
  }
  return erasures
}

/**
 * A change without the values that were erased after it was written: they are null. A value put back is as old as its
 * origin. The label of any change of an erased row, older or newer, loses its words, since they name the row as its
 * author saw it. The change itself when nothing is struck.
 */
export function struck(change: Change, erasures: Erasures): Change {
  if (erasures.size === 0) return change
  let label = change.label
  let put: Cells<Json> | null = null
  for (const table in change.put)
    for (const id in change.put[table]) {
      if (!erasures.has(`${table}/${id}`)) continue
      label = withoutWords(label)
      for (const [cell, value] of Object.entries(change.put[table]![id]!))
        if (value !== null && isErased(erasures, table, id, cell, originIn(change, table, id, cell))) setCell((put ??= copied(change.put)), table, id, cell, null)
    }
  return put === null && label === change.label ? change : { ...change, label, put: put ?? change.put }
}

/**
 * Empties the older cells that still stand; each keeps its own stamp, so that it does not matter when the erasing
 * came in. Records are replaced, never mutated. Only the `changes` of the erased rows, struck or not, can tell that
 * a newer cell holds an older value put back. Returns the table and id of each row touched.
 */
export function strikeWorkbook(workbook: Workbook, erasures: Erasures, changes: Iterable<Change> = []): [table: string, id: Id][] {
  const restored = restoredIn(changes, erasures)
  const touched: [string, Id][] = []
  for (const key of erasures.keys()) {
    const [table, id] = rowIn(key)
    const record = workbook.tables[table]?.[id]
    if (!record) continue
    const originOf = (cell: string, index: number) => restored.get(`${key}/${cell}/${workbook.stamps[index]!}`) ?? workbook.stamps[index]!
    const old = [...cellMarks(record)].filter(([cell, index]) => read(record, cell) !== undefined && isErased(erasures, table, id, cell, originOf(cell, index)))
    if (old.length === 0) continue
    workbook.tables[table]![id] = emptied(record, old)
    touched.push([table, id])
  }
  return touched
}

export interface RowName {
  table: string
  id: Id
}

export interface EraseWish extends RowName {
  /** Null for the whole row, with the rows and files that go with it. */
  fields: string[] | null
  reason: string
  erasedAt: Instant
  /** The id of the row that will tell of it; those of owned rows are made of it. */
  erasureId: Id
}

/**
 * The edit that erases, to be written with `erase: true`: it empties every cell that the row has, or ever had in
 * the `changes` known of it and of the rows that go with it (`rowsErasedBy`), and tells of it in `erasures`.
 */
export function eraseEdit(workbook: Workbook, changes: Iterable<Change>, wish: EraseWish): Edit {
  const { reason, erasedAt, erasureId } = wish
  const put: Cells<Json> = {}
  const known = [...changes]
  rowsErasedBy(workbook, known, wish).forEach((row, index) => {
    const fields = index === 0 ? wish.fields : null
    for (const cell of cellsEver(workbook, known, row.table, row.id)) if (fields === null || fields.includes(fieldOf(cell))) setCell(put, row.table, row.id, cell, null)
    if (fields === null) for (const cell of ['removed', 'erased']) setCell(put, row.table, row.id, cell, true)
    const told: Omit<Erasure, 'id'> = { table: row.table, rowId: row.id, what: fields === null ? 'row' : 'fields', reason, erasedAt, ...(fields !== null && { fields: setOf(fields) }) }
    const tale = index === 0 ? erasureId : keyedId(erasureId, String(index))
    for (const [cell, value] of Object.entries(cellsOf(told))) setCell(put, erasureTable.name, tale, cell, value)
  })
  return { label: { key: 'erased' }, put }
}

/**
 * The rows that erasing touches, the one asked for first: with a whole row all that are its own, and with the name of
 * an attachment's file the file. Which files an attachment had before, the `changes` known of it tell.
 */
export function rowsErasedBy(workbook: Workbook, changes: readonly Change[], { table, id, fields }: Pick<EraseWish, 'table' | 'id' | 'fields'>): RowName[] {
  const erased = fields === null ? rowsOwnedBy(workbook, table, id) : [{ table, id }]
  return fields === null || fields.some((field) => field === namingFiles[table]) ? [...erased, ...filesNamedBy(workbook, changes, erased), ...frozenFilesOf(workbook, erased)] : erased
}

/** A row and all rows that are its own, those removed included. */
export function rowsOwnedBy(workbook: Workbook, table: string, id: Id): RowName[] {
  const owned = [{ table, id }]
  for (const owner of owned)
    for (const { name, ownedBy } of tables)
      if (ownedBy?.table === owner.table)
        for (const [ownId, record] of Object.entries(workbook.tables[name] ?? {})) if (record[ownedBy.field] === owner.id) owned.push({ table: name, id: ownId })
  return owned
}

/** The fields of a row that have, or ever had, a value. */
export function fieldsEver(workbook: Workbook, changes: readonly Change[], table: string, id: Id): Set<string> {
  return new Set([...cellsEver(workbook, changes, table, id)].map(fieldOf))
}

/** Whether a value of that age was erased since. */
export function isErased(erasures: Erasures, table: string, id: Id, cell: string, origin: Stamp | ''): boolean {
  const known = erasures.get(`${table}/${id}`)
  return known !== undefined && origin !== '' && origin < later(known.row, known.fields.get(fieldOf(cell)) ?? '')
}

/** The stamp of the change that a value in it first came from; its own for one it does not put back. */
export function originIn(change: Change, table: string, id: Id, cell: string): Stamp {
  const origin = change.restores?.[table]?.[id]?.[cell]
  return origin === undefined || origin === '' || origin === '-' ? change.stamp : origin
}

/** The origins of values put back into erased rows, by `table/id/cell/stamp`. */
function restoredIn(changes: Iterable<Change>, erasures: Erasures): Map<string, Stamp> {
  const restored = new Map<string, Stamp>()
  for (const change of changes) {
    if (change.restores === undefined) continue
    for (const [table, id, cell] of eachCell(change.restores))
      if (erasures.has(`${table}/${id}`)) restored.set(`${table}/${id}/${cell}/${change.stamp}`, originIn(change, table, id, cell))
  }
  return restored
}

/** A file is of no use, and nobody's to erase, without the attachments, forms and settings that name it; it stays while another one does. */
function filesNamedBy(workbook: Workbook, changes: readonly Change[], erased: readonly RowName[]): RowName[] {
  const going = new Set(erased.flatMap((row) => (row.table in namingFiles ? [row.id] : [])))
  if (going.size === 0) return []
  const named = new Set<unknown>()
  const staying = new Set<unknown>()
  for (const [table, field] of Object.entries(namingFiles)) {
    for (const [id, record] of Object.entries(workbook.tables[table] ?? {})) (going.has(id) ? named : staying).add(record[field])
    for (const { put } of changes) for (const id of going) named.add(put[table]?.[id]?.[field])
  }
  return Object.entries(workbook.tables[files.name] ?? {}).flatMap(([id, file]) => (named.has(id) && !staying.has(id) && file['erased'] !== true ? [{ table: files.name, id }] : []))
}

/** Tables, and the field of each that names a file. */
const namingFiles: Readonly<Record<string, string>> = { [attachments.name]: 'fileId', [authorityForms.name]: 'fileId', [settings.name]: 'reportStyleFileId' }

/** What was frozen when a report was sent goes with it, unless another one that was sent is the same. */
function frozenFilesOf(workbook: Workbook, erased: readonly RowName[]): RowName[] {
  const going = new Set(erased.flatMap((row) => (row.table === sentReports.name ? [row.id] : [])))
  const hashes = (isGoing: boolean) => Object.entries(workbook.tables[sentReports.name] ?? {}).flatMap(([id, { blocks, documents }]) => (going.has(id) === isGoing ? [blocks, documents].flatMap((some) => (isObject(some) ? Object.values(some) : [])) : []))
  const [named, staying] = [new Set(hashes(true)), new Set(hashes(false))]
  return Object.entries(workbook.tables[files.name] ?? {}).flatMap(([id, { sha256, erased: gone }]) => (sha256 !== undefined && named.has(sha256 as Json) && !staying.has(sha256 as Json) && gone !== true ? [{ table: files.name, id }] : []))
}

function copied(cells: Cells<Json>): Cells<Json> {
  const copy: Cells<Json> = {}
  for (const [table, id, cell, value] of eachCell(cells)) setCell(copy, table, id, cell, value)
  return copy
}

/** The same deed with `…` for each name in it; the label itself when it holds none. */
function withoutWords(label: Label): Label {
  const values = Object.entries(label.values ?? {})
  if (values.every(([, value]) => typeof value === 'number' || value === '…')) return label
  return { key: label.key, values: Object.fromEntries(values.map(([name, value]) => [name, typeof value === 'number' ? value : '…'])) }
}

/** An emptied cell needs a mark of its own: the record's base mark speaks of cells with values. */
function emptied(record: Record_, old: [cell: string, index: number][]): Record_ {
  const marks = record['~']
  const next: Record_ = { ...record, '~': { ...(typeof marks === 'number' ? { '*': marks } : marks), ...Object.fromEntries(old) } }
  for (const [cell] of old) write(next, cell, null)
  return next
}

function cellsEver(workbook: Workbook, changes: readonly Change[], table: string, id: Id): Set<string> {
  const record = workbook.tables[table]?.[id]
  return new Set([...(record ? cellMarks(record).keys() : []), ...changes.flatMap((change) => Object.keys(change.put[table]?.[id] ?? {}))])
}

function setOf(fields: string[]): Record<string, true> {
  return Object.fromEntries(fields.map((field) => [field, true]))
}

function fieldOf(cell: string): string {
  const dot = cell.indexOf('.')
  return dot < 0 ? cell : cell.slice(0, dot)
}

function rowIn(key: string): [table: string, id: Id] {
  const slash = key.indexOf('/')
  return [key.slice(0, slash), key.slice(slash + 1)]
}

function later(a: Stamp | '', b: Stamp | ''): Stamp | '' {
  return a > b ? a : b
}
