import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, TextRun, VerticalAlign, WidthType, type FileChild } from 'docx'
import type { Inline, ReportTable } from '../../core/reports/report.ts'
import { sum } from '../../core/values/amounts.ts'
import { caption, continuedCaption } from './caption.ts'
import { cellMargin, columnWidths } from './column-widths.ts'
import { unbroken } from './figure.ts'
import { inlines } from './inlines.ts'
import { widthOfText } from './letter-widths.ts'
import { textWidth } from './page.ts'
import type { Printing } from './printing.ts'
import { smallTableSize, tableSize } from './styles.ts'

/** LibreOffice and Word slow down faster than a single table grows, so a long one is cut, each part with its header. */
const longest = 300
const part = 250
/** Tables of up to so many lines stay on one page; a taller one would leave too much of the page before it empty. */
const shortest = 12
/** A row that holds more text than this (in characters) may break across pages: kept whole it might not fit on any. */
const tallest = 1500
/** From this many columns on the text is a size smaller. */
const manyColumns = 7

export function table(table: ReportTable, printing: Printing): FileChild[] {
  const number = printing.nextTable()
  const parts = table.rows.length > longest ? pieces(table.rows, part) : [table.rows]
  return parts.flatMap((rows, n) => [
    n === 0 ? caption('table', table.caption, table.anchor, printing, true) : continuedCaption(number, table.caption, n + 1, parts.length, printing),
    ...(table.note && n === 0 ? [note(table.note)] : []),
    grid(table.columns, rows, printing),
  ])
}

/** Between caption and table: below it, a page break would part them, and what the figures mean is better heard before they are read out. */
function note(text: string): Paragraph {
  return new Paragraph({ style: 'TableNote', keepNext: true, children: [new TextRun(text)] })
}

type Columns = ReportTable['columns']
type Row = ReportTable['rows'][number]

/** A header row that is repeated on each page, and rows that are cut nowhere. No cell is merged, none is for looks. */
export function grid(columns: Columns, written: Row[], printing: Printing): Table {
  const rows = written.map((row) => ({ ...row, cells: columns.map((column, n) => numbersWhole(row.cells[n] ?? [], column)) }))
  const { style, widths, size } = fitted(columns, rows)
  const short = sum(rows.map((row) => linesOf(row, widths, size))) <= shortest
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: cellMargin, right: cellMargin, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: { top: strong, bottom: strong, left: none, right: none, insideHorizontal: thin, insideVertical: none },
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [headerRow(columns, widths, style), ...rows.map((row, n) => bodyRow(row, columns, widths, style, keepsNext(rows, n, short), printing))],
  })
}

/** The usual size, or the small one where there are many columns or a word would be cut. */
function fitted(columns: Columns, rows: Row[]): { style: string; widths: number[]; size: number } {
  const usual = columnWidths(columns, rows, tableSize)
  if (usual.whole && columns.length < manyColumns) return { style: 'TableText', widths: usual.widths, size: tableSize }
  return { style: 'TableTextSmall', widths: columnWidths(columns, rows, smallTableSize).widths, size: smallTableSize }
}

/** About how many lines a row takes: those of its tallest cell. */
function linesOf(row: Row, widths: number[], size: number): number {
  return Math.max(1, ...widths.map((width, n) => Math.ceil(sum((row.cells[n] ?? []).map((inline) => widthOfText(textOf(inline), size, row.kind !== 'body'))) / (width - 2 * cellMargin))))
}

const strong = { style: BorderStyle.SINGLE, size: 8, color: '003479' }
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'A8B4C4' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

function headerRow(columns: Columns, widths: number[], style: string): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, n) => new TableCell({
      width: { size: widths[n] ?? 0, type: WidthType.DXA },
      shading: fill('DCE7F5'),
      verticalAlign: VerticalAlign.BOTTOM,
      children: [new Paragraph({ style, keepNext: true, alignment: alignment(column), children: [new TextRun({ text: column.title, bold: true })] })],
    })),
  })
}

function bodyRow(row: Row, columns: Columns, widths: number[], style: string, keepNext: boolean, printing: Printing): TableRow {
  const bold = row.kind !== 'body'
  return new TableRow({
    cantSplit: row.cells.every((cell) => lengthOf(cell) < tallest),
    children: columns.map((column, n) => new TableCell({
      width: { size: widths[n] ?? 0, type: WidthType.DXA },
      ...(row.kind === 'total' && { shading: fill('EEF3FA'), borders: { top: { style: BorderStyle.SINGLE, size: 8, color: '003479' } } }),
      ...(row.kind === 'group' && { shading: fill('F3F5F8') }),
      children: [new Paragraph({ style, keepNext, alignment: alignment(column), children: inlines(row.cells[n] ?? [], printing, { bold }) })],
    })),
  })
}

/** Row n stays with what follows it: in a short table, at its ends, before its sum, below a group's name. */
function keepsNext(rows: Row[], n: number, short: boolean): boolean {
  const next = rows[n + 1]
  if (!next) return false
  return short || n === 0 || n >= rows.length - 3 || next.kind === 'total' || rows[n]?.kind === 'group'
}

/** Plain texts in a column of numbers stay on one line as figures do: `12 345`, `alle 5`. */
function numbersWhole(cell: Inline[], column: Columns[number]): Inline[] {
  if (column.align === 'start') return cell
  return cell.map((inline) => (inline.kind === 'text' ? { ...inline, text: inline.text.length <= 12 ? inline.text.replaceAll(' ', '\u00A0') : unbroken(inline.text) } : inline))
}

function lengthOf(cell: Inline[]): number {
  return sum(cell.map((inline) => textOf(inline).length))
}

function textOf(inline: Inline): string {
  return inline.kind === 'figure' ? inline.figure.text : inline.text
}

function alignment(column: Columns[number]) {
  return column.align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT
}

function fill(colour: string) {
  return { type: ShadingType.CLEAR, color: 'auto', fill: colour }
}

function pieces<Item>(items: Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size))
}
