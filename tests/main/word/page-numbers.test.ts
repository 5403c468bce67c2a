import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { reports } from '../../../src/core/reporting/report.ts'
import type { Block, Inline, Report } from '../../../src/core/reports/report.ts'
import type { Language } from '../../../src/core/values/text.ts'
import { rows } from '../../../src/core/workbook/rows.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'
import { openReports } from '../../../src/main/reports.ts'
import { reportToDocx } from '../../../src/main/word/report-to-docx.ts'
import { realWorld } from '../../../src/main/world.ts'
import { everyBlock } from '../../fixtures/word/every-block.ts'
import { readDocument } from './reading.ts'

const run = promisify(execFile)
const office = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find((path) => existsSync(path))
const pageReader = ['/usr/bin/pdftotext', '/usr/local/bin/pdftotext', '/opt/homebrew/bin/pdftotext'].find((path) => existsSync(path))

test('every heading in the contents list has a page after the cover and up to the last', async () => {
  const { docx, pages } = await printed()
  const numbers = (await entriesOf(docx)).map(({ page }) => page)
  expect(numbers).toHaveLength(40)
  expect(numbers.filter((page) => !(page > 1 && page <= pages))).toEqual([])
})

test('what follows a word of 50,000 letters and a paragraph of 5,000 lines has its page, too', async () => {
  const long = [heading('Alku'), { kind: 'paragraph', inlines: [text('ä'.repeat(50_000))] }, heading('Keskellä'), { kind: 'paragraph', inlines: [text('rivi\n'.repeat(5_000))] }, heading('Loppu')] satisfies Block[]
  const { docx } = await reportToDocx({ ...everyBlock('fi'), blocks: long }, { organisation: 'Koivuranta', now: new Date('2021-01-15T08:00:00Z') })
  const [begin, middle, end] = (await entriesOf(docx)).map(({ page }) => page)
  expect([middle! - begin! > 8, end! - middle! > 80, end! - middle! < 160]).toEqual([true, true, true])
})

if (office && pageReader) {
  test('LibreOffice lays the headings on the pages that the contents list says, but for one in ten by one page', async () => {
    const off = await headingsOff((await printed()).docx)
    expect({ over: off.filter((by) => by > 1), few: off.filter((by) => by === 1).length <= off.length / 10 }).toEqual({ over: [], few: true })
  })

  test.each([['interim', 'fi'], ['final', 'sv']] as const)('so it does with the sample’s %s report in %s', async (kind, language) => {
    const off = await headingsOff(await sampleReport(kind, language))
    console.info(`${kind} ${language}: headings ${off.length}, off by one page ${off.filter((by) => by === 1).length}, by more ${off.filter((by) => by > 1).length}`)
    expect({ some: off.length > 10, over: off.filter((by) => by > 1), few: off.filter((by) => by === 1).length <= off.length / 10 }).toEqual({ some: true, over: [], few: true })
  })
}

/** By how many pages each entry of the contents list is off. */
async function headingsOff(docx: Buffer): Promise<number[]> {
  const pages = await pagesInLibreOffice(docx)
  return (await entriesOf(docx)).map(({ text, page }) => {
    // The nearest of them: a table may say the same words as a heading, on another page.
    const standing = pages.flatMap((lines, n) => (n > 0 && standsIn(lines, text) ? [n + 1] : []))
    return Math.min(...standing.map((one) => Math.abs(page - one)))
  })
}

/** A long heading takes more than one line. */
function standsIn(lines: string[], heading: string): boolean {
  return lines.some((_, n) => [1, 2, 3].some((count) => lines.slice(n, n + count).join(' ') === heading))
}

async function sampleReport(kind: 'interim' | 'final', language: Language): Promise<Buffer> {
  const { workbook } = JSON.parse(await readFile('resources/demo/workbook/workbook.json', 'utf8')) as { workbook: Workbook }
  const [report] = rows(workbook, reports)
  const other = { ...workbook, tables: { ...workbook.tables, reports: { [report!.id]: { ...workbook.tables['reports']![report!.id]!, kind, outline: '' } } } }
  const world = { ...realWorld(tmpdir(), 'resources'), now: () => new Date('2021-01-28T10:00:00Z') }
  const opened = await openReports(world, () => other)
  const built = opened.ok ? opened.value.build(report!.id, language) : opened
  if (!built.ok) throw new Error(built.problem.key)
  return (await reportToDocx(built.value, { organisation: 'Koivuranta', now: world.now() })).docx
}

function heading(title: string): Block {
  return { kind: 'heading', level: 1, text: title, anchor: `section_${title}` }
}

/** Forty sections of unequal length, with tables and charts among them. */
async function printed() {
  const [chart] = everyBlock('fi').blocks.filter((block) => block.kind === 'chart')
  const budget = everyBlock('fi').blocks.find((block) => block.kind === 'table')
  const blocks = Array.from({ length: 40 }, (_, n): Block[] => [
    { kind: 'heading', level: n % 4 === 0 ? 1 : 2, text: `Luku ${n + 1} perhekeskuksista`, anchor: `section_${n}` },
    ...Array.from({ length: (n % 3) + 1 }, (_, k): Block => ({ kind: 'paragraph', inlines: [text(sentence.repeat(((n * 7 + k * 3) % 5) + 1))] })),
    ...(n % 5 === 2 && budget ? [budget] : []),
    ...(n % 7 === 3 && chart ? [chart] : []),
    ...(n % 6 === 4 ? [actions(n)] : []),
  ]).flat()
  const report: Report = { ...everyBlock('fi'), blocks }
  return reportToDocx(report, { organisation: 'Koivuranta', now: new Date('2021-01-28T10:00:00Z') })
}

const sentence = 'Perhekeskusten verkostoa laajennettiin neljään kuntaan, ja henkilöstö koulutettiin varhaisen tuen puheeksi ottamiseen. '

function actions(n: number): Block {
  return {
    kind: 'table',
    table: {
      anchor: `actions_${n}`,
      caption: `Toimenpiteet ${n}`,
      columns: [{ title: 'Toimenpide', align: 'start', width: 60 }, { title: 'Tila', align: 'start', width: 40 }],
      rows: Array.from({ length: 12 + n }, (_, k) => ({ kind: 'body', cells: [[text(`${sentence.slice(0, 20 + ((k * 37) % 90))}`)], [text(k % 3 ? 'Käynnissä' : 'Myöhässä, koska rekrytointi viivästyi')]] })),
    },
  }
}

function text(text: string): Inline {
  return { kind: 'text', text }
}

async function entriesOf(docx: Buffer): Promise<{ text: string; page: number }[]> {
  const { xml } = await readDocument(docx)
  return [...xml.matchAll(/<w:pStyle w:val="TOC\d"\/>(.*?)<\/w:p>/gs)].map(([, entry = '']) => {
    const [text, page] = entry.split(/<w:tab\/>/).map((part) => [...part.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, letters]) => letters).join(''))
    return { text: (text ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"'), page: Number(page) }
  })
}

/** The lines of each page as LibreOffice prints it. */
async function pagesInLibreOffice(docx: Buffer): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'pages-'))
  try {
    await writeFile(join(folder, 'report.docx'), docx)
    await run(office!, ['--headless', `-env:UserInstallation=file://${folder}/profile`, '--convert-to', 'pdf', '--outdir', folder, join(folder, 'report.docx')])
    const { stdout } = await run(pageReader!, ['-layout', join(folder, 'report.pdf'), '-'], { maxBuffer: 1e8 })
    return stdout.split('\f').map((page) => page.split('\n').map((line) => line.trim()))
  } finally {
    await rm(folder, { recursive: true, maxRetries: 5 })
  }
}
