import type { Stamp } from '../../core/values/stamp.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'

/** A snapshot's bytes by the lines they stand in (`snapshot-text.ts`). No row of it has been parsed. */
export interface SnapshotLines extends Pick<Workbook, 'format' | 'id' | 'through'> {
  tables: Map<string, TableLines>
  stamps: StampLines
}

export interface TableLines {
  body: Buffer
  /** Where the line of each row begins; one more for the end of the last. */
  starts: number[]
}

export interface StampLines {
  /** Those in use when the snapshot was last written whole. */
  inUse: Buffer
  appended: Buffer
}

/** Null when anything is not exactly as it is written: then the snapshot has to be read as a whole. */
export function linesOf(body: Buffer): SnapshotLines | null {
  let at = 0
  const line = (): Buffer => {
    const end = body.indexOf(lineEnd, at)
    const found = body.subarray(at, end < 0 ? body.length : end)
    at = end < 0 ? body.length : end + 1
    return found
  }

  const [, format, id, through] = /^\{"format":(\d{1,9}),"id":"([^"\\]*)","through":(\d{1,9}),"tables":\{$/.exec(line().toString()) ?? []
  if (id === undefined) return null
  const tables = new Map<string, TableLines>()
  let closing = '},'
  while (body[at] === quote) {
    const name = /^"([^"\\]*)":\{$/.exec(line().toString())?.[1]
    const starts = name === undefined || closing !== '},' || tables.has(name) ? null : rowStarts(body, at)
    if (starts === null) return null
    tables.set(name!, { body, starts })
    at = starts.at(-1)!
    closing = line().toString()
  }
  if (tables.size > 0 && closing !== '}') return null
  if (line().toString() !== '},' || line().toString() !== '"stamps":[') return null
  let [inUse, appended] = [line(), line()]
  if (inUse.length > 0 && appended.length > 0) {
    if (inUse.at(-1) !== comma) return null
    inUse = inUse.subarray(0, -1)
  }
  if (!isStampLine(inUse) || !isStampLine(appended) || line().toString() !== ']}' || at !== body.length) return null
  return { format: Number(format), id, through: Number(through), tables, stamps: { inUse, appended } }
}

export function rowCount({ starts }: TableLines): number {
  return starts.length - 1
}

/** The bytes of neighbouring rows, from one up to but not including another, without what parts them from those after. */
export function rowsBetween({ body, starts }: TableLines, from: number, to: number): Buffer {
  return body.subarray(starts[from], starts[to]! - (to === starts.length - 1 ? 1 : 2))
}

/** The lines of the rows asked for that are there, by their ids; null when one is there twice, or an id is not written as it is. */
export function linesNamed({ body, starts }: TableLines, ids: ReadonlySet<string> | 'all'): Map<string, number> | null {
  const found = new Map<string, number>()
  for (let row = 0; row < starts.length - 1; row += 1) {
    const from = starts[row]! + 1
    const id = body.toString('utf8', from, body.indexOf(quote, from))
    if (id.includes('\\') || found.has(id)) return null
    if (ids === 'all' || ids.has(id)) found.set(id, row)
  }
  return found
}

export function stampCount(stamps: Buffer): number {
  return Math.ceil(stamps.length / stampBytes)
}

/** A stamp by its place in the whole list; all are of one length. */
export function stampAtPlace({ inUse, appended }: StampLines, place: number): Stamp {
  const count = stampCount(inUse)
  const [stamps, from] = place < count ? [inUse, place * stampBytes] : [appended, (place - count) * stampBytes]
  return stamps.toString('latin1', from + 1, from + stampBytes - 2)
}

const [lineEnd, quote, comma, colon, opening, closed, backslash] = Buffer.from('\n",:{}\\') as unknown as [number, number, number, number, number, number, number]
/** With its quotes and a comma. */
const stampBytes = '"2020-10-05T08:14:02.113Z-0000-7hq2m1pz",'.length

/** Each row is `"id":{…}`, and a comma parts it from the next. */
function rowStarts(body: Buffer, from: number): number[] | null {
  const starts = [from]
  let wasLast = false
  for (let at = from; body[at] === quote; ) {
    const end = body.indexOf(lineEnd, at)
    const idEnd = body.indexOf(quote, at + 1)
    const hasComma = body[end - 1] === comma
    const isRow = end > 0 && idEnd < end && body[idEnd + 1] === colon && body[idEnd + 2] === opening && body[end - (hasComma ? 2 : 1)] === closed
    if (!isRow || wasLast) return null
    wasLast = !hasComma
    starts.push((at = end + 1))
  }
  return starts.length === 1 || wasLast ? starts : null
}

function isStampLine(stamps: Buffer): boolean {
  if (stamps.includes(backslash) || (stamps.length > 0 && (stamps.length + 1) % stampBytes !== 0)) return false
  for (let at = 0; at < stamps.length; at += stampBytes) {
    const end = at + stampBytes - 2
    if (stamps[at] !== quote || stamps.indexOf(quote, at + 1) !== end || (end + 1 < stamps.length && stamps[end + 1] !== comma)) return false
  }
  return true
}
