import type { Stamp } from '../../core/values/stamp.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'

/** A snapshot's bytes by the lines they stand in (`snapshot-text.ts`). No row of it has been parsed. */
export interface SnapshotLines extends Pick<Workbook, 'format' | 'id' | 'through'> {
  tables: Map<string, TableLines>
  stamps: StampLines
}

/** Nothing is kept of each row: for a hundred thousand of them that would be garbage, too. */
export interface TableLines {
  /** Each on a line. */
  rows: Buffer
  count: number
}

/** Where the line of a row begins, and where the one after it. */
export interface RowLine {
  from: number
  next: number
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
    const table = name === undefined || closing !== '},' || tables.has(name) ? null : rowsFrom(body, at)
    if (table === null) return null
    tables.set(name!, table)
    at += table.rows.length
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

/** The bytes of the lines from one place up to another, without what parts them from those after. */
export function rowsBetween({ rows }: TableLines, from: number, to: number): Buffer {
  return rows.subarray(from, to - (to === rows.length ? 1 : 2))
}

/** The lines of the rows asked for that are there, by their ids; null when one is there twice, or an id is not written as it is. */
export function linesNamed({ rows }: TableLines, ids: ReadonlySet<string> | 'all'): Map<string, RowLine> | null {
  const found = new Map<string, RowLine>()
  const hashes = ids === 'all' ? null : new Set(Array.from(ids, (id) => Buffer.from(id).reduce(hashedWith, 0)))
  for (let from = 0, next; from < rows.length; from = next) {
    let hash = 0
    let idEnd = from + 1
    for (; rows[idEnd] !== quote; idEnd += 1) {
      if (rows[idEnd] === backslash) return null
      hash = hashedWith(hash, rows[idEnd]!)
    }
    next = rows.indexOf(lineEnd, idEnd) + 1
    if (hashes && !hashes.has(hash)) continue
    const id = rows.toString('utf8', from + 1, idEnd)
    if (found.has(id)) return null
    if (ids === 'all' || ids.has(id)) found.set(id, { from, next })
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
function rowsFrom(body: Buffer, from: number): TableLines | null {
  let at = from
  let count = 0
  let wasLast = false
  for (; body[at] === quote; count += 1) {
    const end = body.indexOf(lineEnd, at)
    const idEnd = body.indexOf(quote, at + 1)
    const hasComma = body[end - 1] === comma
    const isRow = end > 0 && idEnd < end && body[idEnd + 1] === colon && body[idEnd + 2] === opening && body[end - (hasComma ? 2 : 1)] === closed
    if (!isRow || wasLast) return null
    wasLast = !hasComma
    at = end + 1
  }
  return count === 0 || wasLast ? { rows: body.subarray(from, at), count } : null
}

/** Tells an id from nearly all others by its bytes, so that a string is made of few. */
function hashedWith(hash: number, byte: number): number {
  return (Math.imul(hash, 31) + byte) | 0
}

function isStampLine(stamps: Buffer): boolean {
  if (stamps.includes(backslash) || (stamps.length > 0 && (stamps.length + 1) % stampBytes !== 0)) return false
  for (let at = 0; at < stamps.length; at += stampBytes) {
    const end = at + stampBytes - 2
    if (stamps[at] !== quote || stamps.indexOf(quote, at + 1) !== end || (end + 1 < stamps.length && stamps[end + 1] !== comma)) return false
  }
  return true
}
