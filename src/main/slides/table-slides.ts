import type { ReportTable } from '../../core/reports/report.ts'
import type { Say } from '../../words/words.ts'
import { lettersIn, lettersOf, linesOf, page, sizes, type Slide } from './slide.ts'

/** Inches a line of a cell takes, and what surrounds a row. */
const lineHeight = (sizes.cell * 1.2) / 72
const rowMargin = 0.12

/** A table is shown over at most so many slides when a whole document is, and over one when it is abridged. */
const mostSlides = 3

/** A table's rows over as many slides as they need; its total stands on the last one. */
export function tableSlides(title: string, table: ReportTable, notes: string, say: Say, isWhole: boolean): Slide[] {
  const columns = table.columns.map(({ title: name, align, width }) => ({ title: name, align, width }))
  const rows = table.rows.map(({ cells, kind }) => ({ cells: cells.map(lettersOf).map(inCell), isTotal: kind === 'total' }))
  const heights = rows.map(({ cells }) => heightOf(cells, columns))
  const most = page.contentHeight - heightOf(columns.map((column) => column.title), columns) - 0.4
  const pages = packed(rows, heights, most)
  const shown = pages.slice(0, isWhole ? mostSlides : 1)
  return shown.map((some, index) => ({
    title: index === 0 ? title : say('slides.continues', { title }),
    notes,
    content: { kind: 'table', columns, rows: some, remark: index === shown.length - 1 && shown.length < pages.length ? say('slides.shortened') : table.caption },
  }))
}

/** No cell is so long that its row alone would leave the slide. */
const longestCell = 220

function inCell(text: string): string {
  return text.length > longestCell ? `${text.slice(0, longestCell).replace(/\s\S*$/, '')} …` : text
}

function heightOf(cells: string[], columns: { width: number }[]): number {
  const lines = cells.map((text, index) => linesOf(text, lettersIn(((page.width - 2 * page.margin) * columns[index]!.width) / 100 - 0.2, sizes.cell)))
  return Math.max(...lines) * lineHeight + rowMargin
}

function packed<R>(rows: R[], heights: number[], most: number): R[][] {
  const pages: R[][] = []
  let left = 0
  rows.forEach((row, index) => {
    if (pages.length === 0 || heights[index]! > left) {
      pages.push([])
      left = most
    }
    pages.at(-1)!.push(row)
    left -= heights[index]!
  })
  return pages
}
