import { crc32 } from 'node:zlib'
import { Stamp } from '../../core/values/stamp.ts'
import { isOwnName, type Change, type Label } from '../../core/workbook/change.ts'
import { migrateChange } from '../../core/workbook/migration.ts'
import { currentFormat } from '../../core/workbook/workbook.ts'

/**
 * A journal's lines are `crc32 byteLength json\n`. The first is its header; the others hold an entry
 * each and are numbered from 1 without gaps.
 */
export interface Header {
  n: 0
  format: number
  /** How the lines after it are written. This program writes and reads `plain`. */
  encoding: string
  workbook: string
  journal: number
  /** How many lines of the journal before it count; whatever follows them there was never acknowledged. */
  after: number
  /** The session that began it; absent in format 1. */
  by?: string
  /** Begun when the workbook was taken over from a computer that had gone silent: what it still writes past `after` is to be merged. */
  taken?: true
}

/** What a line tells: a change of this workbook's own, or what was taken in from another copy, set aside, or taken in again. */
export type Entry = { change: Change } | { parcel: Parcel } | { setAside: ParcelId } | { takeIn: ParcelId }

/** What another copy knew and this one did not, in one line: it counts whole or not at all. Its id is a stamp that no change has. */
export interface Parcel {
  id: ParcelId
  label: Label
  changes: Change[]
}
export type ParcelId = Stamp

export interface Lines {
  header: Header | null
  entries: Entry[]
  /** Up to the end of the last good line. */
  goodBytes: number
  /** What follows the good lines: nothing, a line cut short, or something that should not be there. */
  rest: 'nothing' | 'incomplete' | 'bad'
}

export function writeLine(content: Header | ({ n: number } & Entry)): Buffer {
  const json = JSON.stringify(content)
  const length = Buffer.byteLength(json)
  return Buffer.from(`${checksum(json)} ${length} ${json}\n`)
}

/** The header of a journal that follows so many lines of the one before it. */
export function firstLine(workbook: string, journal: number, after: number, more: Pick<Header, 'by' | 'taken'> = {}): Buffer {
  return writeLine({ n: 0, format: currentFormat, encoding: 'plain', workbook, journal, after, ...more })
}

/** The entries among so many lines that may have to do with the ids, those of an older format brought up to this one; the rest are not even parsed. */
export function* entriesNaming(bytes: Buffer, count: number, ids: string[] | 'all'): Generator<Entry> {
  let format = currentFormat
  let seen = -1
  for (let from = 0, end = bytes.indexOf(0x0a); end >= 0 && seen < count; from = end + 1, end = bytes.indexOf(0x0a, from), seen += 1) {
    const line = bytes.subarray(from, end)
    const content = seen < 0 || ids === 'all' || ids.some((id) => line.includes(id)) ? contentOf(line) : null
    if (seen < 0 && isHeader(content)) format = content.format
    else if (isEntry(content)) yield brought(content, format)
  }
}

/** The JSON of every line whose checksum is right, the header's too, whatever its shape. */
export function* checkedLines(bytes: Buffer): Generator<unknown> {
  for (let from = 0, end = bytes.indexOf(0x0a); end >= 0; from = end + 1, end = bytes.indexOf(0x0a, from)) {
    const content = contentOf(bytes.subarray(from, end))
    if (content !== null) yield content
  }
}

/** The last so many of a journal's first `upTo` entries, and how many come before them. */
export function lastEntries(bytes: Buffer, upTo: number, count: number): { entries: Entry[]; before: number } {
  const ends: number[] = []
  for (let end = bytes.indexOf(0x0a); end >= 0 && ends.length <= upTo; end = bytes.indexOf(0x0a, end + 1)) ends.push(end)
  const before = Math.max(0, ends.length - 1 - count)
  const header = ends.length === 0 ? null : contentOf(bytes.subarray(0, ends[0]))
  const entries = ends.slice(before + 1).map((end, index) => contentOf(bytes.subarray(ends[before + index]! + 1, end)))
  return { entries: entries.filter(isEntry).map((entry) => brought(entry, isHeader(header) ? header.format : currentFormat)), before }
}

/** Reads until the end, or until a line that is not good; `count` says how many entries are asked for at most. */
export function readLines(bytes: Buffer, count = Infinity): Lines {
  const lines: Lines = { header: null, entries: [], goodBytes: 0, rest: 'nothing' }
  while (lines.goodBytes < bytes.length && (lines.header === null || lines.entries.length < count)) {
    const end = bytes.indexOf(0x0a, lines.goodBytes)
    if (end < 0) return { ...lines, rest: 'incomplete' }
    const content = contentOf(bytes.subarray(lines.goodBytes, end))
    if (content === null) return { ...lines, rest: 'bad' }
    if (lines.header === null) {
      if (!isHeader(content)) return { ...lines, rest: 'bad' }
      lines.header = content
    } else {
      if (!isEntry(content) || content.n !== lines.entries.length + 1) return { ...lines, rest: 'bad' }
      lines.entries.push(brought(content, lines.header.format))
    }
    lines.goodBytes = end + 1
  }
  return lines
}

/** The changes that an entry brings, whichever way. */
export function changesOf(entry: Entry): Change[] {
  if ('change' in entry) return [entry.change]
  return 'parcel' in entry ? entry.parcel.changes : []
}

export function checksum(bytes: Uint8Array | string, before = 0): string {
  return crc32(bytes, before).toString(16).padStart(8, '0')
}

/** The JSON of a line whose checksum and length are right, else null. */
function contentOf(line: Buffer): unknown {
  const [, crc, length] = /^([0-9a-f]{8}) (\d{1,10}) /.exec(line.subarray(0, 20).toString('latin1')) ?? []
  if (crc === undefined || length === undefined) return null
  const json = line.subarray(crc.length + length.length + 2)
  if (json.length !== Number(length) || checksum(json) !== crc) return null
  try {
    return JSON.parse(json.toString())
  } catch {
    return null
  }
}

/** An entry as this program's format has it. A newer one is left as it is; such a journal is refused by its header. */
function brought(entry: Entry, format: number): Entry {
  if (format >= currentFormat) return entry
  if ('change' in entry) return { change: migrateChange(entry.change) }
  return 'parcel' in entry ? { parcel: { ...entry.parcel, changes: entry.parcel.changes.map((change) => migrateChange(change)) } } : entry
}

export function isHeader(content: unknown): content is Header {
  if (!isObject(content)) return false
  const { journal, encoding, after, format } = content
  return typeof encoding === 'string' && [journal, after, format].every((number) => Number.isInteger(number)) && (journal as number) <= mostJournals
}

/** More than anybody will ever fill; the names of journals have six digits. */
export const mostJournals = 900_000

/**
 * Whether a line holds an entry that can be applied without looking further. The store's own lines are trusted by
 * their checksums beyond that; what comes from other hands is held to its whole shape (`entry-shape.ts`).
 */
function isEntry(content: unknown): content is { n: number } & Entry {
  if (!isObject(content) || typeof content['n'] !== 'number') return false
  const { change, parcel, setAside, takeIn } = content
  if (change !== undefined) return isChange(change)
  if (parcel !== undefined) return isObject(parcel) && isStamp(parcel['id']) && isLabel(parcel['label']) && Array.isArray(parcel['changes']) && parcel['changes'].every(isChange)
  return isStamp(setAside ?? takeIn)
}

function isChange(change: unknown): boolean {
  if (!isObject(change)) return false
  const { stamp, label, put, over, restores = {} } = change
  return isStamp(stamp) && isLabel(label) && [put, over, restores].every(isCells)
}

/** Rows of cells under names that mean nothing to an object of their own: what is named `__proto__` would reach every object. */
function isCells(cells: unknown): boolean {
  return isNamed(cells) && Object.values(cells).every((rows) => isNamed(rows) && Object.values(rows).every(isNamed))
}

function isNamed(value: unknown): value is Record<string, unknown> {
  return isObject(value) && Object.keys(value).every(isOwnName)
}

function isLabel(label: unknown): boolean {
  return isObject(label) && typeof label['key'] === 'string'
}

function isStamp(stamp: unknown): boolean {
  return Stamp.safeParse(stamp).success
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
