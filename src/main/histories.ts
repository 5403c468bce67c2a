import type { BinEntry, ConflictEntry, RecordHistory, ToldCell } from '../contract/requests.ts'
import { ledgerRows } from '../core/budget/grant.ts'
import { publishedTables } from '../core/surveys/publishable-table.ts'
import { excerpts } from '../core/values/excerpt.ts'
import { failed, type Result } from '../core/values/problem.ts'
import type { Stamp } from '../core/values/stamp.ts'
import { read, type Change, type Edit } from '../core/workbook/change.ts'
import { conflictsIn, settleEdit, type Write } from '../core/workbook/conflicts.ts'
import { rowsOwnedBy, type RowName } from '../core/workbook/erasing.ts'
import { bringBackEdit, historyOf, ofEveryRecord, putBackEdit, removedRows, type HistoryEntry } from '../core/workbook/history.ts'
import { tableNamed } from '../core/workbook/schema.ts'
import type { Workbook } from '../core/workbook/workbook.ts'
import { votes } from '../core/workshops/workshop.ts'
import { deedOf } from './deed.ts'
import { neededFields } from './erasing.ts'
import type { RecordWords } from './record-words.ts'
import type { Store } from './store/store.ts'

/** Whether the person lets an edit loosen what protects others' answers, if it would. */
type MayLoosen = (edit: Edit) => Promise<boolean>

/** A value of a cell, by the change that wrote it. */
type WriteName = RowName & { cell: string; stamp: Stamp }

type WrittenCell = HistoryEntry['cells'][number]

/** What happened to a record, newest first, in words. */
export async function historyOfRow({ workbook, changes }: Store, { table, id }: RowName, words: RecordWords): Promise<RecordHistory> {
  const entries = historyOf(workbook, await changes([id]), table, id)
  const cells = [...new Set(entries.flatMap((entry) => entry.cells.map(({ cell }) => cell)))]
  const needed = neededFields(table)
  const fields = [...new Set(cells.map(fieldOf))].filter((field) => !ofEveryRecord.has(field))
  return {
    title: words.title(table, id),
    entries: entries.map((entry) => ({
      ...deedOf(workbook, entry.stamp, entry.at),
      label: entry.label,
      step: entry.undoes === undefined ? null : isUndo(entry, entries) ? 'undo' : 'redo',
      cells: toldCells(workbook, { table, id }, entry.cells, words),
    })),
    parts: partsOf(workbook, { table, id }).map((part) => ({ ...part, kind: words.kind(part.table), title: words.title(part.table, part.id) })),
    fields: fields.map((field) => ({ field, name: words.cell(table, field), isNeeded: needed.has(field) })),
  }
}

/** Writes an earlier value of a cell again. */
export async function putBack(store: Store, { table, id, cell, stamp }: WriteName, mayLoosen: MayLoosen): Promise<Result<Change>> {
  if (!isPeoples(table) || ofEveryRecord.has(cell)) return failed('edit-not-allowed', { table })
  const edit = putBackEdit(store.workbook, await store.changes([id]), table, id, cell, stamp)
  if (!edit.ok) return edit
  return (await mayLoosen(edit.value)) ? store.putBack(edit.value) : failed('loosening-not-confirmed')
}

/** The records that somebody removed, newest first, and who it was. */
export async function binOf({ workbook, changes }: Store, words: RecordWords): Promise<BinEntry[]> {
  const ids = removedRows(workbook, []).filter(({ table }) => isPeoples(table)).map(({ id }) => id)
  if (ids.length === 0) return []
  return removedRows(workbook, await changes(ids))
    .filter(({ table }) => isPeoples(table))
    .map((row) => ({ ...deedOf(workbook, row.stamp, row.at), table: row.table, id: row.id, kind: words.kind(row.table), title: words.title(row.table, row.id) }))
}

export async function bringBack(store: Store, { table, id }: RowName, mayLoosen: MayLoosen): Promise<Result<Change>> {
  if (!isPeoples(table)) return failed('edit-not-allowed', { table })
  const edit = bringBackEdit(store.workbook, table, id)
  if (!edit.ok) return edit
  return (await mayLoosen(edit.value)) ? store.commit(edit.value, 'main') : failed('loosening-not-confirmed')
}

/** The cells that two people wrote without knowing of each other and that nobody has settled, newest first. */
export async function conflictsOf({ workbook, changes }: Store, words: RecordWords): Promise<ConflictEntry[]> {
  const told = conflictsIn(workbook, await changes('all')).filter(({ table, cell }) => isPeoples(table) && !ofEveryRecord.has(cell))
  return told.map(({ table, id, cell, stands, others }) => {
    // Whole, however long: somebody has to choose between them.
    const tell = ({ stamp, value }: Write) => ({ ...deedOf(workbook, stamp), value: words.value(table, cell, value) })
    return { table, id, kind: words.kind(table), title: words.title(table, id), cell, name: words.cell(table, cell), stands: tell(stands), others: others.map(tell) }
  })
}

/** Lets one of the values of a conflict stand, by writing it again now that all of them are known. */
export async function settle(store: Store, { table, id, cell, stamp }: WriteName, mayLoosen: MayLoosen): Promise<Result<Change>> {
  if (!isPeoples(table) || ofEveryRecord.has(cell)) return failed('edit-not-allowed', { table })
  const changes = await store.changes([id])
  const conflict = conflictsIn(store.workbook, changes).find((one) => one.table === table && one.id === id && one.cell === cell)
  const edit = conflict && settleEdit(changes, conflict, stamp)
  if (!edit) return failed('conflict-settled')
  return (await mayLoosen(edit)) ? store.putBack(edit) : failed('loosening-not-confirmed')
}

/** Records of which one has so many that they are looked at in their own list. */
const listedApart: ReadonlySet<string> = new Set([ledgerRows.name, votes.name, publishedTables.name])

function partsOf(workbook: Workbook, { table, id }: RowName): RowName[] {
  return rowsOwnedBy(workbook, table, id).slice(1).filter((part) => !listedApart.has(part.table))
}

/** What undoes an undo does the thing again. */
function isUndo({ undoes }: HistoryEntry, entries: readonly HistoryEntry[]): boolean {
  const undone = entries.find(({ stamp }) => stamp === undoes)
  return undone?.undoes === undefined || !isUndo(undone, entries)
}

/** Each cell by itself; but who joined a set and who left it in one line, unless somebody may be put back into it. */
function toldCells(workbook: Workbook, place: RowName, cells: WrittenCell[], words: RecordWords): ToldCell[] {
  const told = cells.map((written) => toldCell(workbook, place, written, words))
  const isGathered = (index: number) => words.member(place.table, cells[index]!.cell) !== null && !told[index]!.canPutBack
  const members = cells.filter((_, index) => isGathered(index))
  const sets = [...new Set(members.map(({ cell }) => fieldOf(cell)))]
  return [...told.filter((_, index) => !isGathered(index)), ...sets.map((field) => toldSet(place.table, field, members.filter(({ cell }) => fieldOf(cell) === field), words))]
}

function toldSet(table: string, field: string, members: WrittenCell[], words: RecordWords): ToldCell {
  const names = (isIn: boolean) => members.filter(({ after }) => (after === true) === isIn).map(({ cell }) => words.member(table, cell)).join(', ')
  return { cell: field, name: words.cell(table, field), before: names(false), after: names(true) || words.value(table, members[0]!.cell, null), canPutBack: false }
}

function toldCell(workbook: Workbook, { table, id }: RowName, { cell, before, after, stands }: WrittenCell, words: RecordWords): ToldCell {
  const [was, is] = excerpts(before === null ? '' : words.value(table, cell, before), words.value(table, cell, after))
  const record = workbook.tables[table]?.[id]
  const isThere = JSON.stringify((record && read(record, cell)) ?? null) === JSON.stringify(after)
  return { cell, name: words.cell(table, cell), before: was, after: is, canPutBack: !stands && !isThere && after !== null && !ofEveryRecord.has(cell) && isPeoples(table) }
}

function fieldOf(cell: string): string {
  return cell.split('.', 1)[0]!
}

/** What only main writes is no person's work; and of a table that only a newer program knows, this one cannot check what it would write. */
function isPeoples(table: string): boolean {
  const known = tableNamed(table)
  return known !== undefined && known.onlyMain !== true
}
