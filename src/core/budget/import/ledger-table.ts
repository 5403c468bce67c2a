import { failed, ok, type Result } from '../../values/problem.ts'
import type { ReadTable } from '../../values/read-table.ts'
import { isKnownHeading } from './columns.ts'

/** A ledger file as it was read: its headings found, its rows with the number they have in the file. */
export interface LedgerTable extends Omit<ReadTable, 'cells'> {
  headings: string[]
  rows: LedgerLine[]
  /** Rows above the headings: the organisation, the period, who printed it. */
  preambleRows: number
}

export interface LedgerLine {
  /** From 1, as the program that shows the file counts. */
  number: number
  cells: string[]
}

/** The headings stand within so many rows from the top. */
const preambleAtMost = 40

/** Parts what stands above the headings from the rows below; headings that come again on each page are left out. */
export function ledgerTable({ cells, ...file }: ReadTable): Result<LedgerTable> {
  const lines = cells.map((row, index): LedgerLine => ({ number: index + 1, cells: row.map((cell) => cell.trim()) }))
  const filled = lines.filter(({ cells: row }) => row.some((cell) => cell !== ''))
  if (filled.length === 0) return failed('table-file-empty', { file: file.fileName })
  const place = headingsAt(filled)
  if (place === null) return failed('ledger-file-no-headings', { file: file.fileName })
  const headings = filled[place]!.cells.map((heading) => heading.replaceAll(/\s+/g, ' '))
  const rows = filled.slice(place + 1).filter((line) => !isSame(line.cells, filled[place]!.cells))
  if (rows.length === 0) return failed('ledger-file-no-rows', { file: file.fileName })
  const width = Math.max(...rows.map((line) => line.cells.length), headings.length)
  return ok({ ...file, headings: Array.from({ length: width }, (_, column) => headings[column] ?? ''), rows, preambleRows: place })
}

/** The row with the most headings that ledgers have; at least three, so that a title with a date is none. */
function headingsAt(lines: readonly LedgerLine[]): number | null {
  const known = lines.slice(0, preambleAtMost).map(({ cells }) => cells.filter((cell) => cell !== '' && cell.length <= 60 && isKnownHeading(cell)).length)
  const most = Math.max(...known)
  return most >= 3 ? known.indexOf(most) : null
}

function isSame(row: readonly string[], headings: readonly string[]): boolean {
  return row.every((cell, column) => cell === (headings[column] ?? '')) && row.some((cell) => cell !== '')
}
