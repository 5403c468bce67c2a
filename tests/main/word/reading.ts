import { unpack } from '../../../src/main/word/package.ts'

/** What a finished document holds, read from its XML without the code that wrote it. */
export interface ReadDocument {
  xml: string
  part(path: string): string
  /** The text between the ends of each bookmark, by its name. */
  bookmarks: Map<string, string>
  /** Rows of each table, as the texts of their cells; `repeated` when Word repeats its first row on each page. */
  tables: { repeated: boolean; rows: string[][] }[]
  paragraphs: { style: string; text: string }[]
}

export async function readDocument(docx: Buffer): Promise<ReadDocument> {
  const parts = await unpack(docx)
  const part = (path: string) => parts.get(path)?.toString('utf8') ?? ''
  const xml = part('word/document.xml')
  return {
    xml,
    part,
    bookmarks: new Map([...xml.matchAll(/<w:bookmarkStart w:name="([^"]*)" w:id="(\d+)"\/>/g)].map(([start, name = '', id], n, all) => {
      const from = (all[n]?.index ?? 0) + start.length
      return [name, textOf(xml.slice(from, xml.indexOf(`<w:bookmarkEnd w:id="${id}"/>`, from)))]
    })),
    tables: [...xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].map(([, table = '']) => ({
      repeated: /^.*?<w:tr>(?:(?!<\/w:tr>).)*<w:tblHeader/s.test(table),
      rows: [...table.matchAll(/<w:tr>(.*?)<\/w:tr>/gs)].map(([, row = '']) => [...row.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) => textOf(cell))),
    })),
    paragraphs: [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, paragraph = '']) => ({ style: /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1] ?? '', text: textOf(paragraph) })),
  }
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text = '']) => text).join('').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')
}
