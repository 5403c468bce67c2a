import { AlignmentType, BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType, type ParagraphChild } from 'docx'
import type { Inline } from '../../core/reports/report.ts'
import { sum } from '../../core/values/amounts.ts'
import { cellMargin } from './column-widths.ts'
import { unbroken } from './figure.ts'
import { both, inlines } from './inlines.ts'
import type { Printing } from './printing.ts'
import { fitted, linesOf, textOf, type Columns, type Fit, type Row } from './table-fit.ts'

/** Tables of up to so many lines stay on one page; a taller one would leave too much of the page before it empty. */
const shortest = 12
/** A row that holds more text than this (in characters) may break across pages: kept whole it might not fit on any. */
const tallest = 1500

/** A header row that is repeated on each page, and rows that are cut nowhere. No cell is merged, none is for looks. */
export function grid(columns: Columns, written: Row[], printing: Printing): Table {
  const rows = withNumbersWhole(columns, written)
  const fit = fitted(columns, rows, printing.across)
  const short = rows.length <= shortest && sum(rows.map((row) => linesOf(row, fit))) <= shortest
  const looks = looksOf(rows, short)
  return gridOf(columns, fit, looks, printing, (n, column, bold) => inlines(rows[n]?.cells[column] ?? [], printing, { bold }))
}

/** What the rows of a table differ in besides their texts. */
export interface RowLook {
  kind: Row['kind']
  /** Stays with the row that follows. */
  keepNext: boolean
  cantSplit: boolean
}

export function looksOf(rows: Row[], short: boolean): RowLook[] {
  return rows.map((row, n) => ({ kind: row.kind, keepNext: keepsNext(rows, n, short), cantSplit: row.cells.every((cell) => lengthOf(cell) < tallest) }))
}

/** The table with a row of each look; what stands in a cell is asked for. */
export function gridOf(columns: Columns, { style, widths }: Fit, looks: RowLook[], printing: Printing, cell: (row: number, column: number, bold: boolean) => ParagraphChild[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: cellMargin, right: cellMargin, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: { top: strong, bottom: strong, left: none, right: none, insideHorizontal: thin, insideVertical: none },
    tableLook: { firstRow: true, firstColumn: false, lastRow: false, lastColumn: false, noHBand: true, noVBand: true },
    rows: [headerRow(columns, widths, style, printing), ...looks.map((look, row) => bodyRow(look, columns, widths, style, (column, bold) => cell(row, column, bold)))],
  })
}

const strong = { style: BorderStyle.SINGLE, size: 8, color: '003479' }
const thin = { style: BorderStyle.SINGLE, size: 4, color: 'A8B4C4' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

function headerRow(columns: Columns, widths: number[], style: string, printing: Printing): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, n) => new TableCell({
      width: { size: widths[n] ?? 0, type: WidthType.DXA },
      shading: fill('DCE7F5'),
      verticalAlign: VerticalAlign.BOTTOM,
      children: [new Paragraph({ style, keepNext: true, alignment: alignment(column), children: both(column.title, column.also, { bold: true }, printing) })],
    })),
  })
}

function bodyRow({ kind, keepNext, cantSplit }: RowLook, columns: Columns, widths: number[], style: string, cell: (column: number, bold: boolean) => ParagraphChild[]): TableRow {
  return new TableRow({
    cantSplit,
    children: columns.map((column, n) => new TableCell({
      width: { size: widths[n] ?? 0, type: WidthType.DXA },
      ...(kind === 'total' && { shading: fill('EEF3FA'), borders: { top: { style: BorderStyle.SINGLE, size: 8, color: '003479' } } }),
      ...(kind === 'group' && { shading: fill('F3F5F8') }),
      children: [new Paragraph({ style, keepNext, alignment: alignment(column), children: cell(n, isBold(kind)) })],
    })),
  })
}

export function isBold(kind: Row['kind']): boolean {
  return kind !== 'body'
}

/** Row n stays with what follows it: in a short table, at its ends, before its sum, below a group's name. */
function keepsNext(rows: Row[], n: number, short: boolean): boolean {
  const next = rows[n + 1]
  if (!next) return false
  return short || n === 0 || n >= rows.length - 3 || next.kind === 'total' || rows[n]?.kind === 'group'
}

/** Plain texts in a column of numbers stay on one line as figures do: `12 345`, `alle 5`. */
export function withNumbersWhole(columns: Columns, rows: Row[]): Row[] {
  if (columns.every(({ align }) => align === 'start')) return rows
  return rows.map((row) => ({ ...row, cells: columns.map((column, n) => numbersWhole(row.cells[n] ?? [], column)) }))
}

function numbersWhole(cell: Inline[], column: Columns[number]): Inline[] {
  if (column.align === 'start' || !cell.some((inline) => inline.kind === 'text' && inline.text.includes(' '))) return cell
  return cell.map((inline) => (inline.kind === 'text' ? { ...inline, text: inline.text.length <= 12 ? inline.text.replaceAll(' ', '\u00A0') : unbroken(inline.text) } : inline))
}

function lengthOf(cell: Inline[]): number {
  let length = 0
  for (const inline of cell) length += textOf(inline).length
  return length
}

function alignment(column: Columns[number]) {
  return column.align === 'end' ? AlignmentType.RIGHT : AlignmentType.LEFT
}

function fill(colour: string) {
  return { type: ShadingType.CLEAR, color: 'auto', fill: colour }
}
