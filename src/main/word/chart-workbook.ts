import type { Figure, Inline, ReportChart, ReportTable } from '../../core/reports/report.ts'
import { packWithin, unpack } from './package.ts'

/** A chart as it was drawn, and the table of its figures that follows it. */
export interface DrawnChart {
  chart: ReportChart
  table: ReportTable | undefined
}

/**
 * The workbook inside a chart with exactly the table that is printed below it, its sums and further columns too: what
 * somebody finds on "Edit data" is what the report says. As docx wrote it, where the table does not begin with the chart's
 * categories and series, since the chart would then point at other cells.
 */
export async function chartWorkbook(xlsx: Buffer, { chart, table }: DrawnChart, now: Date): Promise<Buffer> {
  if (!table || !beginsWith(table, chart)) return xlsx
  const formats: string[] = []
  const sheet = sheetOf(table, (format) => formatNumber(format, formats))
  const parts = await unpack(xlsx)
  parts.set('xl/worksheets/sheet1.xml', Buffer.from(sheet))
  parts.set('xl/styles.xml', Buffer.from(withFormats(parts.get('xl/styles.xml')?.toString('utf8') ?? '', formats)))
  return packWithin(parts, now)
}

/** docx has the series in B, C and on, and the categories in A from the second row. */
function beginsWith({ columns, rows }: ReportTable, { series, categories }: ReportChart): boolean {
  const titles = columns.slice(1).map(titleOf)
  return series.every(({ name }, n) => name === titles[n] || name === columns[n + 1]?.title) && categories.every((name, n) => rows[n]?.kind === 'body' && textOf(rows[n].cells[0] ?? []) === name)
}

function sheetOf({ columns, rows }: ReportTable, styleOf: (format: string) => number): string {
  const lines = [columns.map((column) => textCell(titleOf(column))), ...rows.map(({ cells }) => columns.map((_, n) => cellOf(cells[n] ?? [], styleOf)))]
  const written = lines.map((line, row) => `<row r="${row + 1}">${line.map((cell, column) => cell(`${letterOf(column)}${row + 1}`)).join('')}</row>`)
  return `${declaration}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:${letterOf(columns.length - 1)}${lines.length}"/><sheetData>${written.join('')}</sheetData></worksheet>`
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

type Cell = (at: string) => string

/** A worked-out number stays a number, shown as it is printed; all else is its text. */
function cellOf(cell: Inline[], styleOf: (format: string) => number): Cell {
  const [only] = cell
  if (cell.length !== 1 || only?.kind !== 'figure' || only.figure.value === null || !/\d/.test(only.figure.text)) return textCell(textOf(cell))
  const { number, format } = numberOf(only.figure, only.figure.value)
  return (at) => `<c r="${at}" s="${styleOf(format)}"><v>${number}</v></c>`
}

function textCell(text: string): Cell {
  return (at) => (text === '' ? '' : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</t></is></c>`)
}

/** How many of a unit's steps make one. */
const stepsOf: Record<Figure['unit'], number> = { count: 1, days: 1, cents: 100, shareHundredths: 10_000, hoursHundredths: 100, personMonthsHundredths: 100, meanHundredths: 100, thousandths: 1000 }

/** As many decimals as are printed: `1 234,50 €`, `64,6 %`, `€1,234.50`. */
function numberOf({ unit, text }: Figure, value: number): { number: number; format: string } {
  const decimals = unit === 'count' || unit === 'days' ? 0 : ((/\.(\d+)\D*$/.exec(text) ?? /,(\d+)\D*$/.exec(text))?.[1]?.length ?? 0)
  const digits = decimals > 0 ? `.${'0'.repeat(decimals)}` : ''
  const kind = unit === 'shareHundredths' ? `0${digits}%` : unit === 'cents' ? `#,##0${digits}\\ "€"` : `#,##0${digits}`
  return { number: value / stepsOf[unit], format: kind }
}

/** The number of a cell style, of which 0 is docx's own. */
function formatNumber(format: string, formats: string[]): number {
  return formats.includes(format) ? formats.indexOf(format) + 1 : formats.push(format)
}

/** Ids below 164 are Excel's own. */
function withFormats(styles: string, formats: string[]): string {
  if (formats.length === 0) return styles
  const own = formats.map((format, n) => `<numFmt numFmtId="${164 + n}" formatCode="${format.replaceAll('"', '&quot;')}"/>`).join('')
  const cells = formats.map((_, n) => `<xf numFmtId="${164 + n}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')
  return styles
    .replace('<fonts ', `<numFmts count="${formats.length}">${own}</numFmts><fonts `)
    .replace(/<cellXfs count="1">(.*?)<\/cellXfs>/, (_, first: string) => `<cellXfs count="${formats.length + 1}">${first}${cells}</cellXfs>`)
}

function titleOf({ title, also }: ReportTable['columns'][number]): string {
  return also === undefined ? title : `${title} / ${also}`
}

function textOf(cell: Inline[]): string {
  return cell.map((inline) => (inline.kind === 'figure' ? inline.figure.text : inline.text)).join('')
}

/** A to Z, AA, AB and on. */
function letterOf(column: number): string {
  return column < 26 ? String.fromCharCode(65 + column) : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26)
}
