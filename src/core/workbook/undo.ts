import type { Id } from '../values/ids.ts'
import type { Stamp } from '../values/stamp.ts'
import { setCell, stampAt, type Cells, type Change } from './change.ts'
import type { Json } from '../values/json.ts'
import type { Workbook } from './workbook.ts'

/** All changes known, found by stamp and by the rows they wrote. */
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
    for (const id of Object.keys(rows)) {
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
    for (const [id, cells] of Object.entries(rows)) undoRow(workbook, history, change, table, id, Object.keys(cells), undone)
  return undone
}

function undoRow(workbook: Workbook, history: History, change: Change, table: string, id: Id, cells: string[], undone: Undo): void {
  const record = workbook.tables[table]?.[id]
  const writes = history.byRow.get(`${table}/${id}`) ?? []
  const earlier = writes.filter((write) => write.stamp < change.stamp)
  const originNow = (cell: string) => originOf(history.byStamp.get(stampAt(workbook, record, cell)), table, id, cell)

  if (earlier.length === 0) {
    const written = new Set(writes.flatMap((write) => Object.keys(write.put[table]![id]!)))
    written.delete('removed')
    const untouched = [...written].every((cell) => originNow(cell) === (cells.includes(cell) ? originOf(change, table, id, cell) : ''))
    if (record?.['removed'] === true || !untouched) return void undone.skipped.push({ table, id })
    setCell(undone.put, table, id, 'removed', true)
    setCell(undone.restores, table, id, 'removed', '-')
    return
  }
  for (const cell of cells) {
    const overtaken = originNow(cell) !== originOf(change, table, id, cell)
    if (overtaken || (record?.['removed'] === true && cell !== 'removed')) {
      undone.skipped.push({ table, id, cell })
      continue
    }
    const before = latest(earlier.filter((write) => cell in write.put[table]![id]!))
    setCell(undone.put, table, id, cell, before?.put[table]![id]![cell] ?? null)
    setCell(undone.restores, table, id, cell, originOf(before, table, id, cell))
  }
}

/** Where the value of a cell first came from: an undo passes on the origin of what it puts back. */
function originOf(change: Change | undefined, table: string, id: Id, cell: string): Stamp | '' | '-' {
  return change?.restores?.[table]?.[id]?.[cell] ?? change?.stamp ?? ''
}

function latest(changes: Change[]): Change | undefined {
  return changes.reduce<Change | undefined>((last, change) => (last === undefined || change.stamp > last.stamp ? change : last), undefined)
}
