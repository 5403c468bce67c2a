import { buffer } from 'node:stream/consumers'
import { ZipFile } from 'yazl'

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
  'mc:Ignorable="w14 w15 wps"',
].join(' ')
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface MadeForm {
  body: string
  header?: string
  /** Further parts, by their path. */
  parts?: Record<string, string | Buffer>
  /** Further relations of the document. */
  relations?: string
  /** Further relations of the package. */
  rootRelations?: string
  contentTypes?: string
  mainType?: string
}

export const wroteAt = new Date(2019, 4, 7, 11, 30, 20)

/** A small form as Word would write it, without any writer in between: the parts are what the test says they are. */
export async function madeForm({ body, header, parts = {}, relations: more = '', rootRelations = '', contentTypes = '', mainType = `${types}.document.main+xml` }: MadeForm): Promise<Buffer> {
  const all: Record<string, string | Buffer> = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/><Override PartName="/word/document.xml" ContentType="${mainType}"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/>${header ? `<Override PartName="/word/header1.xml" ContentType="${types}.header+xml"/>` : ''}${contentTypes}</Types>`,
    '_rels/.rels': related(`<Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/>${rootRelations}`),
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<w:document ${namespaces}><w:body>${body}<w:sectPr>${header ? '<w:headerReference w:type="default" r:id="rId2"/>' : ''}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    'word/_rels/document.xml.rels': related(`<Relationship Id="rId1" Type="${relations}/styles" Target="styles.xml"/>${header ? `<Relationship Id="rId2" Type="${relations}/header" Target="header1.xml"/>` : ''}${more}`),
    'word/styles.xml': `<?xml version="1.0" encoding="UTF-8"?><w:styles ${namespaces}><w:style w:type="paragraph" w:default="1" w:styleId="Normaali"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Otsikko1"><w:name w:val="heading 1"/></w:style><w:style w:type="character" w:styleId="Paikkamerkkiteksti"><w:name w:val="Placeholder Text"/></w:style><w:style w:type="table" w:styleId="TaulukkoRuudukko"><w:name w:val="Table Grid"/></w:style></w:styles>`,
    ...(header && { 'word/header1.xml': `<w:hdr ${namespaces}>${header}</w:hdr>` }),
    ...parts,
  }
  const zip = new ZipFile()
  for (const [path, content] of Object.entries(all)) zip.addBuffer(Buffer.from(content), path, { mtime: wroteAt, compress: !path.endsWith('styles.xml'), forceDosTimestamp: true })
  zip.end()
  return buffer(zip.outputStream)
}

export function related(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inside}</Relationships>`
}

export function paragraph(text: string, style = ''): string {
  return `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** A prompt in a content control, as Word writes it in Finnish. */
export function control(tag: string, content: string, more = ''): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="Nimi ${tag}"/><w:tag w:val="${tag}"/><w:id w:val="${[...tag].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1_000_000_000}"/><w:showingPlcHdr/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
}

export function prompt(text = 'Kirjoita tekstiä napsauttamalla tätä.'): string {
  return `<w:r><w:rPr><w:rStyle w:val="Paikkamerkkiteksti"/><w:sz w:val="22"/></w:rPr><w:t>${text}</w:t></w:r>`
}

export function table(...rows: string[][]): string {
  return `<w:tbl><w:tblPr><w:tblStyle w:val="TaulukkoRuudukko"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${rows[0]!.map(() => '<w:gridCol w:w="3000"/>').join('')}</w:tblGrid>${rows.map((cells) => `<w:tr>${cells.map((content) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${content}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`
}
