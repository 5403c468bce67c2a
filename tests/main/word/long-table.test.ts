import { Document, Packer } from 'docx'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Inline, Report, ReportTable } from '../../../src/core/reports/report.ts'
import { gridOf, isBold, looksOf, withNumbersWhole } from '../../../src/main/word/grid.ts'
import { inlines } from '../../../src/main/word/inlines.ts'
import { checkPackage } from '../../../src/main/word/check-package.ts'
import { unpack } from '../../../src/main/word/package.ts'
import { printable } from '../../../src/main/word/printable.ts'
import { ourPage } from '../../../src/main/word/page.ts'
import { startPrinting } from '../../../src/main/word/printing.ts'
import { reportToDocx } from '../../../src/main/word/report-to-docx.ts'
import { fitted } from '../../../src/main/word/table-fit.ts'
import { wordsIn } from '../../../src/words/words.ts'
import { everyBlock } from '../../fixtures/word/every-block.ts'

const words = wordsIn('fi')
const print = { organisation: 'Koivuranta', now: new Date('2021-01-28T10:00:00Z'), pageNumbers: false }

test('the rows of a long table are character for character what docx writes for them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 3, maxLength: 25 }), async (some) => {
      const report = holding(tableOf(Array.from({ length: 301 }, (_, n) => some[n % some.length]!)))
      const { docx } = await reportToDocx(report, print)
      expect(tablesIn(await xmlOf(docx)).slice(1)).toEqual(await asDocxWrites(report))
    }),
    { numRuns: 10 },
  )
})

test('figures and links in a long table are found at their bookmarks and lead where they say', async () => {
  const rows = Array.from({ length: 620 }, (_, n): Row => ({ kind: 'body', cells: [[figure(n)], [{ kind: 'link', text: `Sivu ${n}`, href: `https://innokyla.fi/fi?n=${n % 3}` }, { kind: 'link', text: 'alku', href: '#long' }, { kind: 'link', text: 'outo', href: 'javascript:alert(1)' }], []] }))
  const { docx } = await reportToDocx(holding(tableOf(rows)), print)
  const xml = await xmlOf(docx)
  expect(await checkPackage(docx)).toEqual([])
  expect([...xml.matchAll(/<w:bookmarkStart w:name="f_(\d+)" w:id="(\d+)"\/><w:r><w:t xml:space="preserve">(\d+)\u00A0€<\/w:t><\/w:r><w:bookmarkEnd w:id="\2"\/>/g)].map(([, name, , text]) => name === text)).toEqual(rows.map(() => true))
  const relations = (await unpack(docx)).get('word/_rels/document.xml.rels')!.toString()
  const targets = new Map([...relations.matchAll(/Id="([^"]*)"[^>]*Target="([^"]*)" TargetMode="External"/g)].map(([, id, target]) => [id, target]))
  const links = [...xml.matchAll(/<w:hyperlink [^>]*r:id="([^"]*)"[^>]*>(?:(?!<\/w:hyperlink>).)*<w:t xml:space="preserve">Sivu (\d+)</g)].map(([, id, n]) => [targets.get(id), Number(n)])
  expect(links).toEqual(rows.map((_, n) => [`https://innokyla.fi/fi?n=${n % 3}`, n]))
})

test('two long tables keep their own columns, links and rows', async () => {
  const one = tableOf(Array.from({ length: 301 }, (_, n): Row => ({ kind: 'body', cells: [[], [text(`yksi ${n}`)], []] })))
  const two = { ...tableOf(Array.from({ length: 555 }, (_, n): Row => ({ kind: n === 554 ? 'total' : 'body', cells: [[], [text(`kaksi ${n}`)], []] }))), anchor: 'second' }
  const report = { ...holding(one), blocks: [...holding(one).blocks, { kind: 'table' as const, table: two }] }
  const tables = tablesIn(await xmlOf((await reportToDocx(report, print)).docx)).slice(1)
  expect(tables.map((table) => table.match(/<w:tr>/g)!.length - 1)).toEqual([250, 51, 250, 250, 55])
  expect(tables.map((table) => /(yksi|kaksi) \d+/.exec(table)?.[0])).toEqual(['yksi 0', 'yksi 250', 'kaksi 0', 'kaksi 250', 'kaksi 500'])
})

type Row = ReportTable['rows'][number]

const texts = fc.oneof(fc.constantFrom('', ' ', 'Perhekeskus & "koulu" <\'1\'>', 'rivi\nvaihtuu\r\nja\tsarkain', '1 234 567', '12 345,00 €', '😀 ja \u0007 \uD800 \uFFFE'), fc.string({ unit: 'binary', maxLength: 40 }), fc.constant('pitkä '.repeat(400)))
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('text' as const), text: texts }) },
  fc.record({ kind: fc.constant('text' as const), text: texts, bold: fc.boolean(), italic: fc.boolean(), language: fc.constantFrom('fi', 'sv', 'en') }),
  fc.record({ kind: fc.constant('link' as const), text: texts, href: fc.constantFrom('https://innokyla.fi/a?b=1&c=ä#kohta', 'mailto:a@example.org', '#long', '#nowhere', 'ftp://x', 'javascript:1') }),
  fc.record({ kind: fc.constant('figure' as const), figure: fc.integer({ min: 0, max: 30 }).map((n) => (figure(n) as Extract<Inline, { kind: 'figure' }>).figure) }),
)
const row: fc.Arbitrary<Row> = fc.record({ kind: fc.constantFrom('body', 'body', 'total', 'group'), cells: fc.array(fc.array(inline, { maxLength: 3 }), { maxLength: 3 }) })

function tableOf(rows: Row[]): ReportTable {
  return { anchor: 'long', caption: 'Pitkä', columns: [{ title: 'Luku', align: 'end', width: 20 }, { title: 'Teksti & muu', align: 'start', width: 50 }, { title: 'Tila', align: 'start', width: 30 }], rows }
}

function holding(table: ReportTable): Report {
  return { ...everyBlock('fi'), blocks: [{ kind: 'heading', level: 1, text: 'Taulukko', anchor: 'a' }, { kind: 'table', table }] }
}

function figure(n: number): Inline {
  return { kind: 'figure', figure: { id: `f_${n}`, value: n, unit: 'count', text: `${n} €`, query: '', records: [] } }
}

function text(text: string): Inline {
  return { kind: 'text', text }
}

/** The same parts of the same table drawn by docx alone. */
async function asDocxWrites(written: Report): Promise<string[]> {
  const report = printable(written)
  const [block] = report.blocks.filter((block) => block.kind === 'table')
  const printing = startPrinting(report, words, ourPage)
  // The figures of the cover have their bookmarks there.
  report.cover.facts.flatMap(({ value }) => inlines(value, printing))
  const { columns } = block!.table
  const rows = withNumbersWhole(columns, block!.table.rows)
  const fit = fitted(columns, rows, printing.across)
  const parts = [rows.slice(0, 250), rows.slice(250)]
  const children = parts.map((part) => gridOf(columns, fit, looksOf(part, false), printing, (n, column) => inlines(part[n]?.cells[column] ?? [], printing, { bold: isBold(part[n]!.kind) })))
  return tablesIn(await xmlOf(await Packer.toBuffer(new Document({ sections: [{ children }] }))))
}

async function xmlOf(docx: Buffer): Promise<string> {
  return (await unpack(docx)).get('word/document.xml')!.toString()
}

/** Bookmarks are numbered by the order they were made in, links named by chance: both by the order they stand in. */
function tablesIn(xml: string): string[] {
  return (xml.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []).map((table) => {
    const names = new Map<string, string>()
    const named = (name: string) => names.get(name) ?? names.set(name, `${names.size + 1}`).get(name)!
    return table.replace(/(<w:bookmark(?:Start w:name="[^"]*"|End) w:id=)"(\d+)"/g, (_, start: string, id: string) => `${start}"${named(id)}"`).replace(/ r:id="([^"]*)"/g, ' r:id=""')
  })
}
