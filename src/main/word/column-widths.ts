import type { ReportTable } from '../../core/reports/report.ts'
import { sum } from '../../core/values/amounts.ts'
import { widestOfLetters, widthOfLongestWord } from './letter-widths.ts'

/** Twips on the left and on the right of each cell. */
export const cellMargin = 95
/** Twips of a cell that hold no text: its margins, and a little for a reader whose font is a shade wider. */
const around = 2 * cellMargin + 40

export interface Widths {
  /** Twips, together exactly as many as there are across the text. */
  widths: number[]
  /** Whether every word stays whole in its column. */
  whole: boolean
}

/**
 * The report's shares of the width, altered only where the longest word of a column would be cut in two: Word breaks
 * `Perhekeskuskoordinaattori` anywhere when its column is too narrow. What such a column lacks, the roomy ones give.
 * `longest` is that word of each column; `size` that of the text, in points; `across` the width of the text on the page, in twips.
 */
export function columnWidths(columns: ReportTable['columns'], longest: number[], size: number, across: number): Widths {
  const shares = columns.reduce((sum, { width }) => sum + width, 0) || 1
  const wished = columns.map(({ width }) => (across * width) / shares)
  const needed = columns.map((_, n) => (longest[n] ?? 0) * size + around)
  const lack = sum(wished.map((width, n) => Math.max(0, (needed[n] ?? 0) - width)))
  const room = sum(wished.map((width, n) => Math.max(0, width - (needed[n] ?? 0))))
  if (lack > room) return { widths: inTwips(needed.map((width) => (width * across) / sum(needed))), whole: false }
  return { widths: inTwips(wished.map((width, n) => Math.max(needed[n] ?? 0, width) - (Math.max(0, width - (needed[n] ?? 0)) * lack) / (room || 1))), whole: true }
}

/** How wide the longest word of each column is, its title's too, in twips for each point of the text's size. */
export function longestWords(columns: ReportTable['columns'], rows: ReportTable['rows']): number[] {
  return columns.map(({ title, also = '' }, n) => longestWord(rows, n, widthOfLongestWord(`${title} ${also}`, 1, true)))
}

/** A text too short to hold a longer word than was found is not measured: most of a long table's are. */
function longestWord(rows: ReportTable['rows'], column: number, ofTitle: number): number {
  let longest = ofTitle
  for (const row of rows) {
    for (const inline of row.cells[column] ?? []) {
      const text = inline.kind === 'figure' ? inline.figure.text : inline.text
      if (widestOfLetters(text.length, 1) <= longest) continue
      longest = Math.max(longest, widthOfLongestWord(text, 1, row.kind !== 'body' || (inline.kind === 'text' && inline.bold === true)))
    }
  }
  return longest
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
