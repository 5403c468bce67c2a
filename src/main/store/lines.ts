import { crc32 } from 'node:zlib'
import type { Change } from '../../core/workbook/change.ts'

/**
 * A journal's lines are `crc32 byteLength json\n`. The first is its header; the others hold a change
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
}

export interface Line {
  n: number
  change: Change
}

export interface Lines {
  header: Header | null
  changes: Change[]
  /** Up to the end of the last good line. */
  goodBytes: number
  /** What follows the good lines: nothing, a line cut short, or something that should not be there. */
  rest: 'nothing' | 'incomplete' | 'bad'
}

export function writeLine(content: Header | Line): Buffer {
  const json = Buffer.from(JSON.stringify(content))
  return Buffer.concat([Buffer.from(`${checksum(json)} ${json.length} `), json, newline])
}

/** The header of a journal that follows so many lines of the one before it. */
export function firstLine(workbook: string, journal: number, after: number): Buffer {
  return writeLine({ n: 0, format: 1, encoding: 'plain', workbook, journal, after })
}

/** The changes among the lines that may have to do with the ids; the rest are not even parsed. */
export function* changesNaming(bytes: Buffer, count: number, ids: string[] | 'all'): Generator<Change> {
  let seen = -1
  for (let from = 0, end = bytes.indexOf(0x0a); end >= 0 && seen < count; from = end + 1, end = bytes.indexOf(0x0a, from), seen += 1) {
    const line = bytes.subarray(from, end)
    if (seen < 0 || (ids !== 'all' && !ids.some((id) => line.includes(id)))) continue
    const content = lineIn(line)
    if (isLine(content)) yield content.change
  }
}

/** Reads until the end, or until a line that is not good; `count` says how many changes are asked for at most. */
export function readLines(bytes: Buffer, count = Infinity): Lines {
  const lines: Lines = { header: null, changes: [], goodBytes: 0, rest: 'nothing' }
  while (lines.goodBytes < bytes.length && (lines.header === null || lines.changes.length < count)) {
    const end = bytes.indexOf(0x0a, lines.goodBytes)
    if (end < 0) return { ...lines, rest: 'incomplete' }
    const content = lineIn(bytes.subarray(lines.goodBytes, end))
    if (content === null) return { ...lines, rest: 'bad' }
    if (lines.header === null) {
      if (!isHeader(content)) return { ...lines, rest: 'bad' }
      lines.header = content
    } else {
      if (!isLine(content) || content.n !== lines.changes.length + 1) return { ...lines, rest: 'bad' }
      lines.changes.push(content.change)
    }
    lines.goodBytes = end + 1
  }
  return lines
}

export function checksum(bytes: Uint8Array, before = 0): string {
  return crc32(bytes, before).toString(16).padStart(8, '0')
}

const newline = Buffer.from('\n')

/** The JSON of a line whose checksum and length are right, else null. */
function lineIn(line: Buffer): unknown {
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

function isHeader(content: unknown): content is Header {
  return typeof content === 'object' && content !== null && 'journal' in content && 'encoding' in content
}

function isLine(content: unknown): content is Line {
  return typeof content === 'object' && content !== null && 'change' in content && 'n' in content
}
