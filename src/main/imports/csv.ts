import Papa from 'papaparse'
import { failed, ok, type Result } from '../../core/values/problem.ts'

export interface CsvTable {
  encoding: string
  delimiter: string
  cells: string[][]
}

/** A CSV file, its encoding and delimiter found out by looking. Every cell stays text, formulas included. */
export function readCsv(bytes: Buffer, file: string): Result<CsvTable> {
  const { encoding, text } = decoded(bytes)
  if (text.trim() === '') return failed('table-file-empty', { file })
  const told = /^sep=(.)\r?\n/i.exec(text)
  const body = told ? text.slice(told[0].length) : text
  const delimiter = told?.[1] ?? delimiterOf(body)
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false })
  const unclosed = errors.find(({ type }) => type === 'Quotes')
  if (unclosed) return failed('table-file-quotes', { file, row: (unclosed.row ?? 0) + 1 })
  return ok({ encoding, delimiter, cells: data.map(withoutEmptyEnd(data)) })
}

/** By the byte order mark; without one by where the zeros are, then UTF-8 if it is that, else Windows-1252, which Excel in Finland writes. */
function decoded(bytes: Buffer): { encoding: string; text: string } {
  const as = (encoding: string) => ({ encoding, text: new TextDecoder(encoding).decode(bytes) })
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be')
  const start = bytes.subarray(0, 4096)
  const zeros = (parity: number) => start.filter((byte, place) => byte === 0 && place % 2 === parity).length
  if (zeros(1) * 4 > start.length) return as('utf-16le')
  if (zeros(0) * 4 > start.length) return as('utf-16be')
  try {
    return { encoding: 'utf-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return as('windows-1252')
  }
}

/** The delimiter that cuts the first rows into the same number of cells, and the more cells the better. */
function delimiterOf(text: string): string {
  const sample = text.slice(0, 200_000)
  const scored = [';', ',', '\t', '|'].map((delimiter) => {
    const rows = Papa.parse<string[]>(sample, { delimiter, preview: 25 }).data.filter((row) => row.some((cell) => cell !== ''))
    const width = rows[0]?.length ?? 1
    const alike = rows.filter((row) => row.length === width).length / Math.max(1, rows.length)
    return { delimiter, score: width > 1 ? alike * 1000 + Math.min(width, 500) : 0 }
  })
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter
}

/** Some tools end every row with a delimiter: the empty column after it is none. */
function withoutEmptyEnd(rows: string[][]): (row: string[]) => string[] {
  const width = rows[0]?.length ?? 0
  const empty = width > 1 && rows.every((row) => row.length <= 1 || (row[width - 1] ?? '') === '')
  return empty ? (row) => row.slice(0, width - 1) : (row) => row
}
