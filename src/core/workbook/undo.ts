import type { Id } from '../values/ids.ts'
import type { Json } from '../values/json.ts'
import type { Stamp } from '../values/stamp.ts'
import { setCell, stampAt, type Cells, type Change } from './change.ts'
import { isRemoved } from './rows.ts'
import type { Record_, Workbook } from './workbook.ts'

/** What begins a workbook or a session is not somebody's work to be undone, and what was erased is gone. */
export function isUndoable(change: Change): boolean {
  return !beginnings.has(change.label.key) && change.erase !== true
}

const beginnings = new Set(['workbookBegun', 'sessionBegun', 'sampleMade'])

/** Changes found by stamp and by the rows they wrote: all that are known of the rows in question. */
export interface History {
  byStamp: Map<Stamp, Change>
  byRow: Map<string, Change[]>
}

export interface Undo {
  put: Cells<Json>
  restores: Cells<Stamp | '' | '-'>
  /** Rows and cells left alone, because somebody wrote there since. */
  skipped: { table: string; id: Id; cell?: string }[]
}

export function emptyHistory(): History {
  return { byStamp: new Map(), byRow: new Map() }
}

export function remember(history: History, change: Change): void {
  if (history.byStamp.has(change.stamp)) return
  history.byStamp.set(change.stamp, change)
  for (const [table, rows] of Object.entries(change.put))
    for (const [id, cells] of Object.entries(rows)) {
      if (Object.keys(cells).length === 0) continue
      const key = `${table}/${id}`
      const known = history.byRow.get(key)
      if (known) known.push(change)
      else history.byRow.set(key, [change])
    }
}

/**
 * What puts back the cells of a change, as far as nobody wrote to them since (law 6). A row that the
 * change made, and nobody else touched, is removed. Redo is the undo of the undo.
 */
export function undo(workbook: Workbook, history: History, change: Change): Undo {
  const undone: Undo = { put: {}, restores: {}, skipped: [] }
  for (const [table, rows] of Object.entries(change.put))
    for (const [id, cells] of Object.entries(rows)) {
      // A row left alone is named, too: the undo passes on the label, which an erasing of that row must find (law 8).
      ;(undone.put[table] ??= {})[id] = {}
      undoRow(workbook, history, change, table, id, Object.keys(cells), undone)
    }
  return undone
}

function undoRow(workbook: Workbook, history: History, change: Change, table: string, id: Id, cells: string[], undone: Undo): void {
  const record = workbook.tables[table]?.[id]
  const writes = history.byRow.get(`${table}/${id}`) ?? []
  const earlier = writes.filter((write) => write.stamp < change.stamp)
  const isGone = record === undefined || isRemoved(workbook, record)
  const originNow = (cell: string) => originOf(history, stampAt(workbook, record, cell), table, id, cell)
  const originThen = (cell: string) => originOf(history, change.stamp, table, id, cell)

  if (earlier.length === 0 && !hasOlderCell(workbook, record, change.stamp)) {
    const written = new Set(writes.flatMap((write) => Object.keys(write.put[table]![id]!)))
    written.delete('removed')
    const untouched = [...written].every((cell) => originNow(cell) === (cells.includes(cell) ? originThen(cell) : ''))
    if (isGone || !untouched) return void undone.skipped.push({ table, id })
    setCell(undone.put, table, id, 'removed', true)
    setCell(undone.restores, table, id, 'removed', '-')
    return
  }
  const lastBefore = (cell: string) => latest(earlier.filter((write) => cell in write.put[table]![id]!))
  const valueBefore = (cell: string) => (cell === 'removed' && !wasRemoved(earlier, table, id) ? null : (lastBefore(cell)?.put[table]![id]![cell] ?? null))
  const comesBack = cells.includes('removed') && originNow('removed') === originThen('removed') && valueBefore('removed') !== true
  for (const cell of cells) {
    const before = lastBefore(cell)
    const overtaken = originNow(cell) !== originThen(cell)
    const valueLost = before === undefined && change.over[table]?.[id]?.[cell] !== undefined
    if (overtaken || valueLost || (isGone && !comesBack && cell !== 'removed')) {
      undone.skipped.push({ table, id, cell })
      continue
    }
    setCell(undone.put, table, id, cell, valueBefore(cell))
    setCell(undone.restores, table, id, cell, originOf(history, before?.stamp ?? '', table, id, cell))
  }
}

/** Whether a row counted as removed after these writes: put back with a new stamp, a removal that had given way would hold again. */
function wasRemoved(writes: Change[], table: string, id: Id): boolean {
  const removal = latest(writes.filter((write) => 'removed' in write.put[table]![id]!))
  return removal?.put[table]![id]!['removed'] === true && writes.every((write) => write.stamp <= removal.stamp)
}

/** Where the value of a cell first came from: an undo passes on the origin of what it puts back. */
function originOf(history: History, stamp: Stamp | '', table: string, id: Id, cell: string): Stamp | '' | '-' {
  return history.byStamp.get(stamp)?.restores?.[table]?.[id]?.[cell] ?? stamp
}

/** A row older than its known history (a workbook begun from a snapshot) was not made by the change. */
function hasOlderCell(workbook: Workbook, record: Record_ | undefined, stamp: Stamp): boolean {
  const marks = record?.['~']
  if (marks === undefined) return false
  const indexes = typeof marks === 'number' ? [marks] : Object.values(marks)
  return indexes.some((index) => workbook.stamps[index]! < stamp)
}

function latest(changes: Change[]): Change | undefined {
  return changes.reduce<Change | undefined>((last, change) => (last === undefined || change.stamp > last.stamp ? change : last), undefined)
}
