import { expect, test } from 'vitest'
import type { Block, Report } from '../../../src/core/reports/report.ts'
import { checkPackage } from '../../../src/main/word/check-package.ts'
import { reportToDocx } from '../../../src/main/word/report-to-docx.ts'
import { everyBlock } from '../../fixtures/word/every-block.ts'
import { readDocument } from './reading.ts'

const print = { organisation: 'Koivuranta', now: new Date('2021-01-28T10:00:00Z'), pageNumbers: false }

test('a wide table stands on pages that lie on their side, with the headings and short texts that lead to it', async () => {
  const pages = await pagesOf([heading('Alku'), text('Pitkä. '.repeat(200)), heading('Leveä'), heading('Sen alla', 2), text('Lyhyt.'), table('a', 11), text('Väliin.'), table('b', 10), heading('Loppu'), table('c', 3)])
  expect(pages).toEqual([
    { turned: false, across: 9638, texts: ['Alku'], tables: [2] },
    { turned: true, across: 14_570, texts: ['Leveä', 'Sen alla', 'Lyhyt.', 'Väliin.'], tables: [11, 10] },
    { turned: false, across: 9638, texts: ['Loppu'], tables: [3] },
  ])
})

test('a table whose words would be cut on an upright page is turned, one that fits stays', async () => {
  const pages = await pagesOf([heading('Yksi'), table('a', 6), heading('Kaksi'), table('b', 6, 'moniammatillisuuskehittämiskokonaisuus')])
  expect(pages.map(({ turned, texts }) => ({ turned, texts }))).toEqual([{ turned: false, texts: ['Yksi'] }, { turned: true, texts: ['Kaksi'] }])
})

test('a report that begins and ends with a wide table has its cover upright and no section without text', async () => {
  const pages = await pagesOf([heading('Yksi'), table('a', 11), heading('Kaksi'), table('b', 10, 'sana', 620)])
  expect(pages.map(({ turned, tables }) => ({ turned, tables }))).toEqual([{ turned: false, tables: [2] }, { turned: true, tables: [11, 10, 10, 10] }])
})

test('a draft says so on every page and on the cover, in both languages of a report in two', async () => {
  const report: Report = { ...everyBlock('fi'), draft: true, second: 'sv', blocks: [heading('Yksi'), table('a', 11)] }
  const document = await readDocument((await reportToDocx(report, print)).docx)
  expect([1, 2].map((n) => document.part(`word/header${n}.xml`).includes('>LUONNOS / UTKAST<'))).toEqual([true, true])
  expect(document.paragraphs.filter(({ style }) => style === 'Subtitle').map(({ text }) => text)).toEqual([`LUONNOS / UTKAST${report.cover.subtitle}`])
  const sent = await readDocument((await reportToDocx({ ...everyBlock('fi'), blocks: report.blocks }, print)).docx)
  expect(sent.xml + sent.part('word/header1.xml') + sent.part('word/header2.xml')).not.toContain('LUONNOS')
})

test('what stands in the second language is marked as such, and captions are counted by one word', async () => {
  const report: Report = { ...everyBlock('fi'), also: 'Mellanredovisning', second: 'sv', blocks: [{ kind: 'heading', level: 1, text: 'Talous', also: 'Ekonomi', anchor: 'e' }, { kind: 'table', table: { anchor: 't', caption: 'Kulut', captionAlso: 'Kostnader', noteAlso: 'I euro.', note: 'Euroina.', columns: [{ title: 'Laji', also: 'Slag', align: 'start', width: 100 }], rows: [] } }] }
  const { xml } = await readDocument((await reportToDocx(report, print)).docx)
  const marked = [...xml.matchAll(/<w:lang w:val="sv-FI"\/><\/w:rPr><w:t[^>]*>([^<]*)</g)].map(([, text]) => text)
  expect(marked).toEqual(['Mellanredovisning', 'Ekonomi', 'Kostnader', 'I euro.', 'Slag'])
  expect([...xml.matchAll(/SEQ ([^<]*)</g)].map(([, name]) => name)).toEqual(['Taulukko'])
})

interface Pages {
  turned: boolean
  /** Twips of text from margin to margin. */
  across: number
  texts: (string | undefined)[]
  /** Columns of each table. */
  tables: number[]
}

async function pagesOf(blocks: Block[]): Promise<Pages[]> {
  const { docx } = await reportToDocx({ ...everyBlock('fi'), blocks }, print)
  expect(await checkPackage(docx)).toEqual([])
  const { xml } = await readDocument(docx)
  const texts = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
  return xml.split(/(?<=<\/w:sectPr>)/).filter((section) => section.includes('<w:pgSz')).map((section) => {
    const [, width, orientation] = /<w:pgSz w:w="(\d+)" w:h="\d+" w:orient="(\w+)"/.exec(section) ?? []
    const said = [...section.replace(/<w:sdt>.*<\/w:sdt>/s, '').matchAll(/<w:t xml:space="preserve">([^<]*)</g)].map(([, text]) => text)
    return {
      turned: orientation === 'landscape',
      across: Number(width) - 2 * 1134,
      texts: said.filter((text = '') => texts.includes(text) || ['Lyhyt.', 'Väliin.'].includes(text)),
      tables: [...section.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid = '']) => grid.split('<w:gridCol').length - 1),
    }
  })
}

function heading(text: string, level: 1 | 2 = 1): Block {
  return { kind: 'heading', level, text, anchor: text }
}

function text(text: string): Block {
  return { kind: 'paragraph', inlines: [{ kind: 'text', text }] }
}

function table(anchor: string, columns: number, word = 'sana', rows = 3): Block {
  const cells = Array.from({ length: columns }, () => [{ kind: 'text' as const, text: word }])
  return { kind: 'table', table: { anchor, caption: anchor, columns: cells.map((_, n) => ({ title: `${n}`, align: 'start', width: 100 / columns })), rows: Array.from({ length: rows }, () => ({ kind: 'body', cells })) } }
}
