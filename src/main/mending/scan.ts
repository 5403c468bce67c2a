import { z } from 'zod'
import { Id } from '../../core/values/ids.ts'
import { migrateChange } from '../../core/workbook/migration.ts'
import { hasOwnNames, isEntry } from '../store/entry-shape.ts'
import { checksum, type Entry, type Header } from '../store/lines.ts'

/** What can be read of a journal, whatever else is wrong with it. */
export interface Scan {
  header: Header | null
  /** The good lines in the order they stand, each with its number. */
  lines: Numbered[]
  /** Stretches of bytes that are no good line. */
  strays: number
  /** The last line has no end: a crash cut it short, so it was never acknowledged. */
  cutShort: boolean
}

export interface Numbered {
  n: number
  entry: Entry
}

/**
 * Finds every good line of a journal, also those after bad ones: by its length and checksum, not by line ends,
 * since damage may take an end away or make one. A good line whose content could not be a journal's is a stray.
 */
export function scanJournal(bytes: Buffer): Scan {
  const scan: Scan = { header: null, lines: [], strays: 0, cutShort: false }
  // A byte is one character of Latin 1, so that places in the text are places in the bytes.
  const text = bytes.toString('latin1')
  let end = 0
  for (const { index, length, json } of linesIn(text, bytes)) {
    if (index > end) scan.strays += 1
    const isWhole = text[index + length] === '\n'
    if (!isWhole && index + length === bytes.length) break
    if (!take(scan, json)) scan.strays += 1
    end = index + length + (isWhole ? 1 : 0)
  }
  scan.cutShort = end < bytes.length && !text.includes('\n', end)
  if (end < bytes.length && !scan.cutShort) scan.strays += 1
  return scan
}

/** Where a line may begin; a text inside one cannot look so, because its quotes are written `\"`. */
const beginning = /([0-9a-f]{8}) (\d{1,10}) (?=\{)/g

function* linesIn(text: string, bytes: Buffer): Generator<{ index: number; length: number; json: unknown }> {
  const search = new RegExp(beginning)
  for (let found = search.exec(text); found !== null; found = search.exec(text)) {
    const [head, crc, jsonBytes] = found
    const from = found.index + head.length
    const body = bytes.subarray(from, from + Number(jsonBytes))
    const json = body.length === Number(jsonBytes) && checksum(body) === crc ? parsed(body) : undefined
    if (json === undefined) continue
    yield { index: found.index, length: head.length + body.length, json }
    search.lastIndex = from + body.length
  }
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}

function take(scan: Scan, json: unknown): boolean {
  if (!hasOwnNames(json)) return false
  if (HeaderShape.safeParse(json).success) {
    scan.header ??= json as Header
    return true
  }
  if (!LineShape.safeParse(json).success || !isEntry(json)) return false
  const { n, ...entry } = json as Entry & { n: number }
  scan.lines.push({ n, entry: migrated(entry) })
  return true
}

function migrated(entry: Entry): Entry {
  if ('change' in entry) return { change: migrateChange(entry.change) }
  return 'parcel' in entry ? { parcel: { ...entry.parcel, changes: entry.parcel.changes.map((change) => migrateChange(change)) } } : entry
}

const HeaderShape = z.object({ n: z.literal(0), format: z.int(), encoding: z.string(), workbook: Id, journal: z.int(), after: z.int().min(0) })
const LineShape = z.object({ n: z.int().min(1) })
