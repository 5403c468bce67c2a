import type { Stamp } from '../../core/values/stamp.ts'
import { reindexed } from '../../core/workbook/pages.ts'
import type { Record_, Workbook } from '../../core/workbook/workbook.ts'

/** What a snapshot is made of: rows and stamps as text or, many at once, as bytes of the snapshot before. */
export interface SnapshotContent extends Pick<Workbook, 'format' | 'id' | 'through'> {
  tables: Iterable<[name: string, rows: Iterable<string | Buffer>]>
  /** Asked for when the last row has been taken: which stamps are in use is known then. */
  stamps(): StampContent
}

export interface StampContent {
  /** Those in use when the snapshot was last written whole. */
  inUse: (string | Buffer)[]
  /** Those appended since by folds that leave untouched rows as they are (`fold-lines.ts`). */
  appended: (string | Buffer)[]
}

/**
 * The JSON of a workbook, in pieces small enough that writing never holds up an edit for long. A JSON string holds no
 * line end, so what is what can be told line by line (`snapshot-lines.ts`): each table is opened, each row stands and
 * each table is closed on a line of its own; the stamps are two lines, those in use and those appended since.
 */
export function textOf({ format, id, through, tables, stamps }: SnapshotContent): Generator<Buffer> {
  return inPieces(parts())

  function* parts(): Generator<string | Buffer> {
    yield `{"format":${format},"id":${JSON.stringify(id)},"through":${through},"tables":{\n`
    let before = ''
    for (const [name, rows] of tables) {
      yield `${before}${JSON.stringify(name)}:{\n`
      yield* joined(rows, ',\n', '\n')
      before = '},\n'
    }
    const { inUse, appended } = stamps()
    yield `${before === '' ? '' : '}\n'}},\n"stamps":[\n`
    yield* joined(inUse, ',', appended.length > 0 && inUse.length > 0 ? ',' : '')
    yield '\n'
    yield* joined(appended, ',', '')
    yield '\n]}'
  }
}

/** The text of a whole workbook. Stamps no longer in use are left out. */
export function wholeText({ format, id, through, stamps, tables }: Workbook): Generator<Buffer> {
  const used: Stamp[] = []
  const places = new Map<number, number>()
  const place = (of: number) => places.get(of) ?? (places.set(of, used.push(stamps[of]!) - 1), used.length - 1)
  const written = Object.entries(tables).map(([name, records]): [string, Iterable<string>] => [name, rowsOf(records, place)])
  return textOf({ format, id, through, tables: written, stamps: () => ({ inUse: stampText(used), appended: [] }) })
}

export function rowText(id: string, record: Record_): string {
  return `${JSON.stringify(id)}:${JSON.stringify(record)}`
}

/** Nothing for no stamps. */
export function stampText(stamps: Stamp[]): string[] {
  return stamps.length === 0 ? [] : [JSON.stringify(stamps).slice(1, -1)]
}

/** Some hundred rows at a time. */
function* rowsOf(records: Record<string, Record_>, place: (of: number) => number): Generator<string> {
  let rows: string[] = []
  for (const [id, record] of Object.entries(records)) {
    rows.push(rowText(id, reindexed(record, place)))
    if (rows.length < 500) continue
    yield rows.join(',\n')
    rows = []
  }
  if (rows.length > 0) yield rows.join(',\n')
}

/** The end only when there is anything before it. */
function* joined(parts: Iterable<string | Buffer>, between: string, end: string): Generator<string | Buffer> {
  let isFirst = true
  for (const part of parts) {
    if (!isFirst) yield between
    yield part
    isFirst = false
  }
  if (!isFirst) yield end
}

const pieceBytes = 256 << 10

/** Small parts together and large ones apart. */
function* inPieces(parts: Iterable<string | Buffer>): Generator<Buffer> {
  let pending: Buffer[] = []
  let size = 0
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part
    for (let from = 0; from < bytes.length; from += pieceBytes) {
      const piece = bytes.subarray(from, from + pieceBytes)
      pending.push(piece)
      size += piece.length
      if (size < pieceBytes) continue
      yield pending.length === 1 ? piece : Buffer.concat(pending, size)
      pending = []
      size = 0
    }
  }
  if (size > 0) yield Buffer.concat(pending, size)
}
