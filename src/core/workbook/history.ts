import { failed, ok, type Result } from '../values/problem.ts'
import type { Instant } from '../values/day.ts'
import type { Id } from '../values/ids.ts'
import type { Json } from '../values/json.ts'
import { instantOf, sessionOf, type Stamp } from '../values/stamp.ts'
import { setCell, stampAt, type Cells, type Change, type Edit, type Label } from './change.ts'
import { touchOwner } from './edits.ts'
import { erasuresOf, isErased, originIn } from './erasing.ts'
import { isRemoved, isShown } from './rows.ts'
import { tableNamed } from './schema.ts'
import type { Workbook } from './workbook.ts'

/** One change as the history of a row tells it. */
export interface HistoryEntry {
  stamp: Stamp
  label: Label
  /** The session, whose row says who it was. */
  who: Id
  /** When, by the wall clock of who did it. */
  at: Instant
  cells: { cell: string; before: Json; after: Json; stands: boolean }[]
  /** The change that this one undid. */
  undoes?: Stamp
}

/** A row in the bin, and the change that removed it. */
export interface RemovedRow {
  table: string
  id: Id
  stamp: Stamp
  label: Label
  who: Id
  at: Instant
}

/** Cells that tell of the record and not of what it is about: nobody puts them back or erases them by themselves. */
export const ofEveryRecord: ReadonlySet<string> = new Set(['removed', 'erased', 'touched', 'order'])

/** Earlier values put back on purpose: `restores` says where each came from (law 6), `saw` what else was seen (law 7). */
export type PutBack = Edit & Required<Pick<Change, 'restores' | 'saw'>>

/** What happened to a row, newest first, from the changes known of it; what happened to rows it owns is theirs. */
export function historyOf(workbook: Workbook, changes: Iterable<Change>, table: string, id: Id): HistoryEntry[] {
  const record = workbook.tables[table]?.[id]
  const values = new Map<string, Json>()
  const entries = inOrder(changes).flatMap((change): HistoryEntry[] => {
    // `touched` only keeps an owner from a removal: nobody has written it.
    const written = Object.entries(change.put[table]?.[id] ?? {}).filter(([cell]) => cell !== 'touched')
    const all = written.map(([cell, after]) => ({ cell, before: values.get(cell) ?? null, after, stands: stampAt(workbook, record, cell) === change.stamp }))
    for (const { cell, after } of all) values.set(cell, after)
    // What was empty and stayed so is worth telling only where it was erased.
    const cells = all.filter(({ before, after }) => change.erase === true || before !== null || after !== null)
    return cells.length === 0 ? [] : [{ ...toldOf(change), cells, ...(change.undoes !== undefined && { undoes: change.undoes }) }]
  })
  return entries.reverse()
}

/** The rows somebody removed and that can be brought back, newest first. Those hidden with their owner come back with it. */
export function removedRows(workbook: Workbook, changes: Iterable<Change>): RemovedRow[] {
  const removed: { table: string; id: Id; stamp: Stamp }[] = []
  for (const [table, records] of Object.entries(workbook.tables))
    for (const [id, record] of Object.entries(records))
      if (record['erased'] !== true && isRemoved(workbook, record) && isOwnerShown(workbook, table, id)) removed.push({ table, id, stamp: stampAt(workbook, record, 'removed') })
  const sought = new Set(removed.map(({ stamp }) => stamp))
  const told = new Map<Stamp, Change>()
  for (const change of changes) if (sought.has(change.stamp)) told.set(change.stamp, change)
  return removed.map((row) => ({ ...row, ...toldOf(told.get(row.stamp) ?? { stamp: row.stamp, label: { key: 'another' } }) })).sort((a, b) => (a.stamp < b.stamp ? 1 : -1))
}

/**
 * Puts the value that a change wrote into a cell back there, and the row with its owners, if they are removed. What
 * has been erased since, or is not among the changes known, cannot be had.
 */
export function putBackEdit(workbook: Workbook, changes: Iterable<Change>, table: string, id: Id, cell: string, stamp: Stamp): Result<PutBack> {
  const change = [...changes].find((one) => one.stamp === stamp)
  const value = change?.put[table]?.[id]?.[cell]
  if (!change || value === undefined) return failed('value-not-known')
  if (isErasedRow(workbook, table, id) || isErased(erasuresOf(workbook), table, id, cell, originIn(change, table, id, cell))) return failed('value-erased')
  const put = backOf(workbook, table, id)
  setCell(put, table, id, cell, value)
  const origin = change.restores?.[table]?.[id]?.[cell] ?? stamp
  return ok({ label: { key: 'putBack' }, put, restores: { [table]: { [id]: { [cell]: origin } } }, saw: { [table]: { [id]: { [cell]: [stamp] } } } })
}

/** Brings a removed row back, and its owners, if they are removed; neither what was erased nor what is on show comes back. */
export function bringBackEdit(workbook: Workbook, table: string, id: Id): Result<Edit> {
  if (isErasedRow(workbook, table, id)) return failed('value-erased')
  if (!workbook.tables[table]?.[id] || isShown(workbook, table, id)) return failed('record-not-in-bin')
  return ok({ label: { key: 'broughtBack' }, put: backOf(workbook, table, id) })
}

/** The cells that take back the removal of a row and its owners; an owner on show is touched, as by any edit of what it owns. */
function backOf(workbook: Workbook, table: string, id: Id): Cells<Json> {
  const record = workbook.tables[table]?.[id]
  if (!record) return {}
  const own: Cells<Json> = isRemoved(workbook, record) ? { [table]: { [id]: { removed: null } } } : {}
  const owner = ownerOf(workbook, table, id)
  if (!owner) return own
  return isShown(workbook, owner.table, owner.id) ? { ...touchOwner(tableNamed(table)!, record), ...own } : { ...backOf(workbook, owner.table, owner.id), ...own }
}

function isErasedRow(workbook: Workbook, table: string, id: Id): boolean {
  const record = workbook.tables[table]?.[id]
  if (record?.['erased'] === true && record['removed'] === true) return true
  const owner = ownerOf(workbook, table, id)
  return owner !== null && isErasedRow(workbook, owner.table, owner.id)
}

function isOwnerShown(workbook: Workbook, table: string, id: Id): boolean {
  const owner = ownerOf(workbook, table, id)
  return owner === null || isShown(workbook, owner.table, owner.id)
}

function ownerOf(workbook: Workbook, table: string, id: Id): { table: string; id: Id } | null {
  const owner = tableNamed(table)?.ownedBy
  const ownerId = owner && workbook.tables[table]?.[id]?.[owner.field]
  return owner && typeof ownerId === 'string' ? { table: owner.table, id: ownerId } : null
}

function toldOf({ stamp, label, at }: Pick<Change, 'stamp' | 'label' | 'at'>): Omit<HistoryEntry, 'cells'> {
  return { stamp, label, who: sessionOf(stamp), at: at ?? instantOf(stamp) }
}

function inOrder(changes: Iterable<Change>): Change[] {
  return [...changes].sort((a, b) => (a.stamp < b.stamp ? -1 : 1))
}
