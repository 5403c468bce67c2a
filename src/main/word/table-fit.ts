import type { Inline, ReportTable } from '../../core/reports/report.ts'
import { cellMargin, columnWidths, longestWords } from './column-widths.ts'
import { linesOfText } from './letter-widths.ts'
import { smallTableSize, tableSize } from './styles.ts'

export type Columns = ReportTable['columns']
export type Row = ReportTable['rows'][number]

/** How a table is laid into the width of the text. */
export interface Fit {
  style: string
  /** Of the text, in points. */
  size: number
  /** Twips, one for each column. */
  widths: number[]
  /** Whether every word stays whole in its column. */
  whole: boolean
}

/** Twips that a column needs on the average for text of the usual size: with seven columns on an upright page it is a size smaller. */
const roomyColumn = 1400

/** The usual size, or the small one where there are many columns or a word would be cut. `across`: twips of text on the page. */
export function fitted(columns: Columns, rows: Row[], across: number): Fit {
  const longest = longestWords(columns, rows)
  const usual = columnWidths(columns, longest, tableSize, across)
  if (usual.whole && across / columns.length >= roomyColumn) return { style: 'TableText', size: tableSize, ...usual }
  return { style: 'TableTextSmall', size: smallTableSize, ...columnWidths(columns, longest, smallTableSize, across) }
}

/** About how many lines a row takes: those of its tallest cell. */
export function linesOf(row: Row, { widths, size }: Fit): number {
  let most = 1
  for (const [n, width] of widths.entries()) {
    const text = (row.cells[n] ?? []).map(textOf).join('')
    most = Math.max(most, linesOfText(text, width - 2 * cellMargin, size, row.kind !== 'body'))
  }
  return most
}

export function textOf(inline: Inline): string {
  return inline.kind === 'figure' ? inline.figure.text : inline.text
}
