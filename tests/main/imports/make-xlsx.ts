import { ZipFile } from 'yazl'

export type Cell = string | number | boolean | null | { formula: string; value: string } | { inline: string } | { day: number } | { style: number; number: number }

/** An Excel workbook as the program writes one: shared texts, styles with days, and whatever parts a test wants otherwise. */
export async function makeXlsx(sheets: { name?: string; state?: string; rows: Cell[][] }[], otherwise: Record<string, string | Buffer> = {}): Promise<Buffer> {
  const strings: string[] = []
  const shared = (text: string) => strings.push(text) - 1
  const cell = (value: Cell, row: number, column: number): string => {
    const at = `r="${letters(column)}${row + 1}"`
    if (value === null) return ''
    if (typeof value === 'string') return `<c ${at} t="s"><v>${shared(value)}</v></c>`
    if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`
    if (typeof value === 'boolean') return `<c ${at} t="b"><v>${Number(value)}</v></c>`
    if ('formula' in value) return `<c ${at} t="str"><f>${escaped(value.formula)}</f><v>${escaped(value.value)}</v></c>`
    if ('inline' in value) return `<c ${at} t="inlineStr"><is><t>${escaped(value.inline)}</t></is></c>`
    if ('day' in value) return `<c ${at} s="1"><v>${value.day}</v></c>`
    return `<c ${at} s="${value.style}"><v>${value.number}</v></c>`
  }
  const parts: Record<string, string | Buffer> = {
    '[Content_Types].xml': '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.map(({ name, state }, place) => `<sheet name="${name ?? `Sheet${place + 1}`}" sheetId="${place + 1}" ${state ? `state="${state}" ` : ''}r:id="rId${place + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_, place) => `<Relationship Id="rId${place + 1}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`).join('')}</Relationships>`,
    'xl/styles.xml': '<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy\\ hh:mm"/><numFmt numFmtId="165" formatCode="0.0&quot; days&quot;"/></numFmts><cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>',
  }
  for (const [place, { rows }] of sheets.entries())
    parts[`xl/worksheets/sheet${place + 1}.xml`] = `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map((row, number) => `<row r="${number + 1}">${row.map((value, column) => cell(value, number, column)).join('')}</row>`).join('')}</sheetData></worksheet>`
  parts['xl/sharedStrings.xml'] = `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`
  return zipped({ ...parts, ...otherwise })
}

export async function zipped(parts: Record<string, string | Buffer>): Promise<Buffer> {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\n', '_x000A_')
}
