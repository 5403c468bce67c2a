import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

/** A text, a number, or a moment `2020-10-12T09:31:05`, which Excel keeps as days since 1899-12-30. */
export type XlsxCell = string | number | { moment: string }

/** A workbook of one sheet, as small as the format allows. Stored without compression, so that every computer writes the same bytes. */
export async function writeXlsx(sheetName: string, rows: XlsxCell[][]): Promise<Buffer> {
  const strings = new Map<string, number>()
  const sheet = sheetXml(rows, strings)
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(parts(sheetName, sheet, [...strings.keys()])))
    zip.addBuffer(Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`), name, { mtime: new Date(2020, 10, 9, 12), mode: 0o100644, compress: false, forceDosTimestamp: true })
  zip.end()
  return buffer(zip.outputStream)
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

function parts(sheetName: string, sheet: string, strings: string[]): Record<string, string> {
  return {
    '[Content_Types].xml':
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${types}.sharedStrings+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${escaped(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml':
      `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="m/d/yy\\ h:mm:ss"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': `<sst xmlns="${main}" uniqueCount="${strings.length}">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': sheet,
  }
}

function sheetXml(rows: XlsxCell[][], strings: Map<string, number>): string {
  const lines = rows.map((cells, row) => `<row r="${row + 1}">${cells.map((cell, column) => cellXml(cell, `${letters(column)}${row + 1}`, strings)).join('')}</row>`)
  return `<worksheet xmlns="${main}"><dimension ref="A1:${letters(rows[0]!.length - 1)}${rows.length}"/><sheetData>${lines.join('')}</sheetData></worksheet>`
}

function cellXml(cell: XlsxCell, place: string, strings: Map<string, number>): string {
  if (cell === '') return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'object') return `<c r="${place}" s="1"><v>${serial(cell.moment)}</v></c>`
  if (!strings.has(cell)) strings.set(cell, strings.size)
  return `<c r="${place}" t="s"><v>${strings.get(cell)}</v></c>`
}

function serial(moment: string): string {
  return ((Date.parse(`${moment}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000).toFixed(9)
}

/** 0 → A, 26 → AA. */
function letters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? letters(rest - 1) : '') + String.fromCharCode(65 + (column % 26))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
