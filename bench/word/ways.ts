import { readFile } from 'node:fs/promises'
import { deflateRawSync } from 'node:zlib'
import { longReport, reportWithTable, rowsOf } from './content.ts'

/** Ways to make the same document. Each loads what it needs and makes the content, then hands back the work that is timed; it resolves to the bytes of its output. */
export const ways: Record<string, (count: number, template: string) => Promise<() => Promise<number>>> = {
  async nothing() {
    return async () => 0
  },

  /** The same WordprocessingML joined as strings and deflated by node:zlib level 6: less is hardly possible. */
  async limit(count, template) {
    const { unpack } = await import('../../src/main/word/package.ts')
    const parts = [...(await unpack(await readFile(template)))].filter(([path]) => path !== 'word/document.xml').map(([, bytes]) => bytes)
    const { before, pattern, after } = await templateAround(template)
    const rows = rowsOf(count)
    return async () => {
      let xml = before
      for (const row of rows) for (const [n, cell] of row.entries()) xml += pattern[n]! + cell + (n === row.length - 1 ? pattern[n + 1]! : '')
      return [Buffer.from(xml + after), ...parts].reduce((sum, bytes) => sum + deflateRawSync(bytes, { level: 6 }).length, 0)
    }
  },

  async ours(count) {
    const { reportToDocx } = await import('../../src/main/word/report-to-docx.ts')
    const report = reportWithTable(rowsOf(count))
    return async () => (await reportToDocx(report, print)).docx.length
  },

  /** The same parts of the same report, all of them drawn by docx. */
  async docx(count) {
    const { Document, Packer } = await import('docx')
    const [{ blocks }, { caption }, { cover }, { contents }, { gridOf, looksOf }, { inlines }, { numbering }, page, { startPrinting }, { styles }, { fitted }, { wordsIn }] = await Promise.all([
      import('../../src/main/word/blocks.ts'), import('../../src/main/word/caption.ts'), import('../../src/main/word/cover.ts'), import('../../src/main/word/contents.ts'), import('../../src/main/word/grid.ts'), import('../../src/main/word/inlines.ts'),
      import('../../src/main/word/lists.ts'), import('../../src/main/word/page.ts'), import('../../src/main/word/printing.ts'), import('../../src/main/word/styles.ts'), import('../../src/main/word/table-fit.ts'), import('../../src/words/words.ts'),
    ])
    const report = reportWithTable(rowsOf(count))
    const last = report.blocks.at(-1)
    if (last?.kind !== 'table') throw new Error('The content ends with its table')
    return async () => {
      const printing = { ...startPrinting(report, wordsIn('fi'), page.ourPage), across: page.textWidthOf(page.ourPage, true) }
      const { table } = last
      const fit = fitted(table.columns, table.rows, printing.across)
      const parts = Array.from({ length: Math.ceil(table.rows.length / 250) }, (_, n) => table.rows.slice(n * 250, (n + 1) * 250))
      const drawn = parts.flatMap((rows) => [caption('table', table.caption, undefined, table.anchor, printing, true), gridOf(table.columns, fit, looksOf(rows, false), printing, (n, column) => inlines(rows[n]!.cells[column]!, printing))])
      const children = [...cover(report, printing), ...contents(printing, false), ...blocks(report.blocks.slice(0, -1), printing, true), ...drawn]
      const document = new Document({ title: report.title, styles: styles('fi', page.textWidth), numbering, pageNumbers: () => ({ bookmarks: new Map() }), sections: [{ properties: page.pageProperties(page.ourPage, true), headers: { default: page.header(report, printing) }, children }] })
      return (await Packer.toBuffer(document)).length
    }
  },

  async docxtemplater(count, template) {
    const { default: PizZip } = await import('pizzip')
    const { default: Docxtemplater } = await import('docxtemplater')
    const [bytes, rows] = [await readFile(template), named(rowsOf(count))]
    return async () => {
      const document = new Docxtemplater(new PizZip(bytes), { paragraphLoop: true })
      document.render({ rows })
      return document.getZip().generate({ type: 'nodebuffer', compression: 'DEFLATE' }).length
    }
  },

  async 'easy-template-x'(count, template) {
    const { TemplateHandler } = await import('easy-template-x')
    const [bytes, rows] = [await readFile(template), named(rowsOf(count))]
    return async () => (await new TemplateHandler().process(bytes, { rows })).length
  },

  async text() {
    const { reportToDocx } = await import('../../src/main/word/report-to-docx.ts')
    const report = longReport(false)
    return async () => (await reportToDocx(report, print)).docx.length
  },

  async charts() {
    const { reportToDocx } = await import('../../src/main/word/report-to-docx.ts')
    const report = longReport(true)
    return async () => (await reportToDocx(report, print)).docx.length
  },
}

/** Without page numbers, which none of the peers works out. */
export const print = { organisation: 'Koivuranta', now: new Date('2021-01-28T10:00:00Z'), pageNumbers: false }

/** One row of tags, which the template engines repeat for each of `rows`. */
export const templateRow = ['{#rows}{c0}', '{c1}', '{c2}', '{c3}', '{c4}', '{c5}', '{c6}', '{c7}{/rows}']

function named(rows: string[][]): Record<string, string>[] {
  return rows.map((row) => Object.fromEntries(row.map((cell, n) => [`c${n}`, cell])))
}

/** The template's XML around its one row, and that row around its cells. */
async function templateAround(template: string): Promise<{ before: string; pattern: string[]; after: string }> {
  const { unpack } = await import('../../src/main/word/package.ts')
  const xml = (await unpack(await readFile(template))).get('word/document.xml')!.toString('utf8')
  const tag = xml.indexOf(templateRow[0]!)
  const [from, to] = [xml.lastIndexOf('<w:tr>', tag), xml.indexOf('</w:tr>', tag) + '</w:tr>'.length]
  return { before: xml.slice(0, from), pattern: xml.slice(from, to).split(/\{#rows\}\{c0\}|\{c7\}\{\/rows\}|\{c\d\}/), after: xml.slice(to) }
}
