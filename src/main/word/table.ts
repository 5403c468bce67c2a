import { Paragraph, type FileChild } from 'docx'
import type { Also, ReportTable } from '../../core/reports/report.ts'
import { caption, continuedCaption } from './caption.ts'
import { grid } from './grid.ts'
import { both } from './inlines.ts'
import { longTable } from './long-table.ts'
import type { Printing } from './printing.ts'

/** From so many rows on a table is parted, and written after patterns: docx, LibreOffice and Word slow down faster than a single table grows. */
const longest = 300

export function table(table: ReportTable, printing: Printing): FileChild[] {
  const number = printing.nextTable()
  const first = [caption('table', table.caption, table.captionAlso, table.anchor, printing, true), ...(table.note ? [note(table.note, table.noteAlso, printing)] : [])]
  if (table.rows.length <= longest) return [...first, grid(table.columns, table.rows, printing)]
  const parts = longTable(table.columns, table.rows, printing)
  return parts.flatMap((part, n) => [...(n === 0 ? first : [continuedCaption(number, table.caption, n + 1, parts.length, printing)]), ...part])
}

/** Between caption and table: below it, a page break would part them, and what the figures mean is better heard before they are read out. */
function note(text: string, also: Also | undefined, printing: Printing): Paragraph {
  return new Paragraph({ style: 'TableNote', keepNext: true, children: both(text, also, {}, printing) })
}
