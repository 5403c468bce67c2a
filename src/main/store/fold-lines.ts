import { erasures as erasureRows } from '../../core/settings/erasures.ts'
import type { Id } from '../../core/values/ids.ts'
import type { Stamp } from '../../core/values/stamp.ts'
import { applyChange, type Change } from '../../core/workbook/change.ts'
import { erasuresOf } from '../../core/workbook/erasing.ts'
import { reindexed } from '../../core/workbook/pages.ts'
import { currentFormat, emptyWorkbook, type Record_, type Workbook } from '../../core/workbook/workbook.ts'
import type { FileSystem } from './files.ts'
import { changesAfter } from './read.ts'
import { linesNamed, linesOf, rowCount, rowsBetween, stampAtPlace, stampCount, type SnapshotLines, type TableLines } from './snapshot-lines.ts'
import { rowText, stampText, textOf } from './snapshot-text.ts'
import { isWholeRecord, readSnapshotBody } from './snapshot.ts'
import { strikeState } from './strike.ts'

/**
 * The text of a snapshot with the journals after it folded in: only the rows that they touch are parsed and written
 * anew, all others are the bytes they were. Parsing everything makes so much garbage that collecting it holds up whoever
 * works at the window. Null when the state has to be read as a whole: there is no such snapshot, something in it is not
 * as expected, a merge in it has been undone, or it is time to leave out the stamps that are no longer in use.
 */
export async function foldedByLine(folder: string, through: number, files: FileSystem): Promise<Iterable<Buffer> | null> {
  const body = await readSnapshotBody(folder, files)
  const lines = body && linesOf(body)
  if (!lines || lines.format !== currentFormat || isWorn(lines)) return null
  const changes = await changesAfter(folder, lines, through, files)
  if (changes === null) return null
  const part = emptyPart(lines)
  if (!takeRows(part, lines, rowsIn(changes)) || !takeRows(part, lines, new Map([[erasureRows.name, 'all']]))) return null
  for (const change of changes) applyChange(part.workbook, change)
  if (!takeRows(part, lines, rowsNamed(erasuresOf(part.workbook).keys()))) return null
  await strikeState(folder, part.workbook, through, files)
  return textWith(part, lines, through)
}

/** The rows of a snapshot that have been parsed. */
interface Part {
  /** Its list of stamps is as long as the snapshot's, but only those that its rows are marked with have been read. */
  workbook: Workbook
  /** On which line of its table each row stood. */
  taken: Map<string, Map<Id, number>>
}

type RowsWanted = Map<string, Set<Id> | 'all'>

/** With more stamps appended than there are rows: so the snapshot never grows by much, and writing it whole stays rare. */
function isWorn({ tables, stamps }: SnapshotLines): boolean {
  let rows = 0
  for (const table of tables.values()) rows += rowCount(table)
  return stampCount(stamps.appended) > rows
}

function emptyPart(lines: SnapshotLines): Part {
  const workbook = emptyWorkbook(lines.id)
  workbook.stamps.length = knownStamps(lines)
  return { workbook, taken: new Map() }
}

function rowsIn(changes: Change[]): RowsWanted {
  const rows = new Map<string, Set<Id>>()
  for (const { put } of changes) for (const table in put) for (const id in put[table]) addRow(rows, table, id)
  return rows
}

/** From `table/id`. */
function rowsNamed(keys: Iterable<string>): RowsWanted {
  const rows = new Map<string, Set<Id>>()
  for (const key of keys) addRow(rows, key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1))
  return rows
}

function addRow(rows: Map<string, Set<Id>>, table: string, id: Id): void {
  const ids = rows.get(table)
  if (ids) ids.add(id)
  else rows.set(table, new Set([id]))
}

/** Parses the rows asked for that are there and have not been taken yet; false when one is not as expected. */
function takeRows({ workbook, taken }: Part, lines: SnapshotLines, wanted: RowsWanted): boolean {
  for (const [name, ids] of wanted) {
    const table = lines.tables.get(name)
    const found = table && linesNamed(table, ids)
    if (found === null) return false
    const known = taken.get(name) ?? new Map<Id, number>()
    taken.set(name, known)
    for (const [id, row] of found ?? []) {
      if (known.has(id)) continue
      const record = recordAt(table!, id, row)
      if (record === null || !isWholeRecord(record, knownStamps(lines))) return false
      for (const place of placesIn(record)) workbook.stamps[place] ??= stampAtPlace(lines.stamps, place)
      ;(workbook.tables[name] ??= {})[id] = record
      known.set(id, row)
    }
  }
  return true
}

function recordAt(table: TableLines, id: Id, row: number): Record_ | null {
  try {
    const records = JSON.parse(`{${rowsBetween(table, row, row + 1).toString()}}`) as Record<Id, Record_>
    return Object.keys(records).length === 1 ? (records[id] ?? null) : null
  } catch {
    return null
  }
}

function placesIn({ '~': marks }: Record_): number[] {
  return typeof marks === 'number' ? [marks] : Object.values(marks)
}

/** Stamps keep their places, so that untouched rows keep their marks; new ones that are in use come after them. */
function textWith({ workbook, taken }: Part, lines: SnapshotLines, through: number): Iterable<Buffer> {
  const { format, id, tables, stamps } = lines
  const known = knownStamps(lines)
  const added: Stamp[] = []
  const places = new Map<number, number>()
  const place = (of: number) => (of < known ? of : (places.get(of) ?? (places.set(of, known + added.push(workbook.stamps[of]!) - 1), known + added.length - 1)))
  const names = new Set([...tables.keys(), ...Object.keys(workbook.tables)])
  return textOf({
    format,
    id,
    through,
    tables: [...names].map((name) => [name, rowsWith(tables.get(name), taken.get(name) ?? new Map(), workbook.tables[name] ?? {}, place)]),
    stamps: () => ({ inUse: [stamps.inUse].filter(isSome), appended: [stamps.appended, ...stampText(added)].filter(isSome) }),
  })
}

/** The rows of a table, each where it was, and the new ones after them. */
function* rowsWith(table: TableLines | undefined, taken: Map<Id, number>, records: Record<Id, Record_>, place: (of: number) => number): Generator<string | Buffer> {
  const text = (id: Id) => rowText(id, reindexed(records[id]!, place))
  let from = 0
  for (const [id, row] of [...taken].sort(([, a], [, b]) => a - b)) {
    if (row > from) yield rowsBetween(table!, from, row)
    yield text(id)
    from = row + 1
  }
  if (table && from < rowCount(table)) yield rowsBetween(table, from, rowCount(table))
  for (const id of Object.keys(records)) if (!taken.has(id)) yield text(id)
}

function knownStamps({ stamps }: SnapshotLines): number {
  return stampCount(stamps.inUse) + stampCount(stamps.appended)
}

function isSome({ length }: string | Buffer): boolean {
  return length > 0
}
