import type { Inline, ReportTable } from '../../core/reports/report.ts'
import { sum } from '../../core/values/amounts.ts'
import { widthOfText } from './letter-widths.ts'
import { textWidth } from './page.ts'

/** Twips on the left and on the right of each cell. */
export const cellMargin = 95
/** Twips of a cell that hold no text: its margins, and a little for a reader whose font is a shade wider. */
const around = 2 * cellMargin + 40

export interface Widths {
  /** Twips, together exactly the width of the text. */
  widths: number[]
  /** Whether every word stays whole in its column. */
  whole: boolean
}

/**
 * The report's shares of the width, altered only where the longest word of a column would be cut in two: Word breaks
 * `Perhekeskuskoordinaattori` anywhere when its column is too narrow. What such a column lacks, the roomy ones give.
 * `size` is that of the text, in points.
 */
export function columnWidths(columns: ReportTable['columns'], rows: ReportTable['rows'], size: number): Widths {
  const shares = columns.reduce((sum, { width }) => sum + width, 0) || 1
  const wished = columns.map(({ width }) => (textWidth * width) / shares)
  const needed = columns.map(({ title }, n) => Math.max(wordWidth(title, size, true), ...rows.map((row) => cellWidth(row.cells[n] ?? [], size, row.kind !== 'body'))) + around)
  const lack = sum(wished.map((width, n) => Math.max(0, (needed[n] ?? 0) - width)))
  const room = sum(wished.map((width, n) => Math.max(0, width - (needed[n] ?? 0))))
  if (lack > room) return { widths: inTwips(needed.map((width) => (width * textWidth) / sum(needed))), whole: false }
  return { widths: inTwips(wished.map((width, n) => Math.max(needed[n] ?? 0, width) - (Math.max(0, width - (needed[n] ?? 0)) * lack) / (room || 1))), whole: true }
}

function cellWidth(cell: Inline[], size: number, bold: boolean): number {
  return Math.max(0, ...cell.map((inline) => (inline.kind === 'figure' ? wordWidth(inline.figure.text, size, bold) : wordWidth(inline.text, size, bold || (inline.kind === 'text' && inline.bold === true)))))
}

/** Width of the longest part that Word keeps together: it breaks lines at spaces and after hyphens and dashes. */
function wordWidth(text: string, size: number, bold: boolean): number {
  return Math.max(0, ...text.split(/[ \n]|(?<=[-–])/).map((word) => widthOfText(word, size, bold)))
}

/** Whole twips that make exactly the width of the text, whatever was rounded. */
function inTwips(widths: number[]): number[] {
  let exact = 0
  let given = 0
  return widths.map((width) => {
    exact += width
    const twips = Math.round(exact) - given
    given += twips
    return twips
  })
}
