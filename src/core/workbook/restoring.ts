import { erasures as erasureTable } from '../settings/erasures.ts'
import { sessions } from '../settings/settings.ts'
import type { Instant } from '../values/day.ts'
import type { Id } from '../values/ids.ts'
import type { Json } from '../values/json.ts'
import type { Stamp } from '../values/stamp.ts'
import { setCell, stampAt, type Cells, type Edit } from './change.ts'
import { cellsOf } from './edits.ts'
import { erasuresOf, isErased, type Erasures } from './erasing.ts'
import { isRemoved, isShown } from './rows.ts'
import { tableNamed } from './schema.ts'
import type { Record_, Workbook } from './workbook.ts'

/** What restoring does to a row, and the cells of it that get another value. */
export interface RestoredRow {
  table: string
  id: Id
  kind: 'comesBack' | 'goesAway' | 'altered'
  cells: string[]
}

export interface Restoring {
  edit: Edit & { restores: Cells<Stamp | ''> }
  rows: RestoredRow[]
}

/**
 * The edit that makes what is on show as it was in a backup: one change, so it can be undone and merged like any
 * other. Who worked when, what was erased, and rows that show in neither are left alone. It goes by cells, so
 * tables and fields that only a newer program knows are put back, too.
 */
export function restoringEdit(now: Workbook, then: Workbook, madeAt: Instant): Restoring {
  const restoring: Restoring = { edit: { label: { key: 'restored', values: { madeAt } }, put: {}, restores: {} }, rows: [] }
  const erased = erasuresOf(now)
  for (const table of namesIn(now.tables, then.tables)) {
    if (notRestored.has(table)) continue
    for (const id of namesIn(now.tables[table], then.tables[table])) restoreRow(now, then, table, id, erased, restoring)
  }
  return restoring
}

/** These tell what has happened, and that does not become untrue. */
const notRestored = new Set([sessions.name, erasureTable.name])

function restoreRow(now: Workbook, then: Workbook, table: string, id: Id, erased: Erasures, { edit, rows }: Restoring): void {
  const record = now.tables[table]?.[id]
  const earlier = then.tables[table]?.[id]
  const [isHere, wasHere] = [isShown(now, table, id), isShown(then, table, id)]
  const put = (cell: string, value: Json) => {
    setCell(edit.put, table, id, cell, value)
    setCell(edit.restores, table, id, cell, stampAt(then, earlier, cell))
  }
  if (!wasHere) {
    // A row whose owner goes away goes with it, and comes back with it.
    if (isHere && (!earlier || isRemoved(then, earlier))) put('removed', true)
    if (isHere) rows.push({ table, id, kind: 'goesAway', cells: [] })
    return
  }
  if (record?.['erased'] === true || (isHere && holdSame(record!, earlier!))) return
  const before = valuesIn(record)
  const after = valuesIn(earlier)
  const cells = namesIn(before, after).filter((cell) => JSON.stringify(before[cell]) !== JSON.stringify(after[cell]) && !isErased(erased, table, id, cell, stampAt(then, earlier, cell)))
  for (const cell of cells) put(cell, after[cell] ?? null)
  if (record && isRemoved(now, record)) put('removed', null)
  if (edit.put[table]?.[id]) touchOwner(edit, table, earlier!)
  if (!isHere || cells.length > 0) rows.push({ table, id, kind: isHere ? 'altered' : 'comesBack', cells })
}

/** So that a removal of the owner, made elsewhere and before this, gives way (law 5). */
function touchOwner(edit: Restoring['edit'], table: string, row: Record_): void {
  const owner = tableNamed(table)?.ownedBy
  const ownerId = owner && row[owner.field]
  if (owner && typeof ownerId === 'string') setCell<Json>(edit.put, owner.table, ownerId, 'touched', true)
}

/** Most rows are as they were, and many there are: looked at before any list of cells is made. */
function holdSame(a: Record_, b: Record_): boolean {
  const fields = Object.keys(a)
  return fields.length === Object.keys(b).length && fields.every((field) => field === '~' || a[field] === b[field] || JSON.stringify(a[field]) === JSON.stringify(b[field]))
}

/** Whether a row is there is told by its removal, not by the cells that removal is made of. */
function valuesIn(record: Record_ | undefined): Record<string, Json> {
  const { '~': _, removed: __, touched: ___, erased: ____, ...fields } = record ?? { '~': 0 }
  return cellsOf(fields)
}

function namesIn(a: object = {}, b: object = {}): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])]
}
