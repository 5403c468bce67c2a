import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildReport } from '../../../src/core/reports/build-report.ts'
import type { Block, Inline, Report } from '../../../src/core/reports/report.ts'
import { sideBySide } from '../../../src/core/reports/side-by-side.ts'
import { smallRegion, wish, workbookOf } from './small-workbook.ts'

const built = (language: 'fi' | 'sv') => {
  const report = buildReport(workbookOf(smallRegion()), wish(language))
  if (!report.ok) throw new Error(report.problem.key)
  return report.value
}
const [finnish, swedish] = [built('fi'), built('sv')]
const both = sideBySide(finnish, swedish)

const inlinesOf = (block: Block): Inline[] => {
  if (block.kind === 'paragraph') return block.inlines
  if (block.kind === 'list') return block.items.flat()
  return block.kind === 'table' ? block.table.rows.flatMap(({ cells }) => cells.flat()) : []
}
const tablesOf = (report: Report) => report.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))

test('a heading, a caption and a column stand in both languages, Finnish first', () => {
  const heading = both.blocks.find((block) => block.kind === 'heading' && block.anchor === 's_summary')
  expect(heading).toMatchObject({ text: 'Tiivistelmä', also: 'Sammanfattning' })
  expect(tablesOf(both).some(({ captionAlso, columns }) => captionAlso !== undefined && columns.some(({ also }) => also !== undefined))).toBe(true)
})

test('there is one table for two, and each figure stands in it as often as in one language', () => {
  const figures = (report: Report) => tablesOf(report).map(({ anchor, rows }) => [anchor, rows.flatMap(({ cells }) => cells.flat()).flatMap((inline) => (inline.kind === 'figure' ? [inline.figure.id] : []))])
  expect(figures(both)).toEqual(figures(finnish))
})

test('every text of both reports can be read in the joined one, the Swedish marked as Swedish', () => {
  const said = (report: Report) => report.blocks.flatMap(inlinesOf).flatMap((inline) => (inline.kind === 'text' ? [inline.text] : []))
  const joined = new Set(said(both))
  expect(said(finnish).filter((text) => !joined.has(text))).toEqual([])
  const onlySwedish = said(swedish).filter((text) => !said(finnish).includes(text))
  const marked = new Set(both.blocks.flatMap(inlinesOf).flatMap((inline) => (inline.kind === 'text' && inline.language === 'sv' ? [inline.text] : [])))
  expect(onlySwedish.filter((text) => !marked.has(text))).toEqual([])
  expect(onlySwedish.length).toBeGreaterThan(10)
})

test('the same report twice is itself, but for its second language', () => {
  expect(sideBySide(finnish, { ...finnish, language: 'sv' })).toEqual({ ...finnish, second: 'sv' })
})

test('whatever one language has alone is kept, in the order of its own report', () => {
  const block = fc.oneof(
    fc.record({ kind: fc.constant('heading' as const), level: fc.constant(1 as const), text: fc.string(), anchor: fc.constantFrom('a', 'b', 'c', 'd') }),
    fc.record({ kind: fc.constant('paragraph' as const), inlines: fc.array(fc.record({ kind: fc.constant('text' as const), text: fc.string({ minLength: 1 }) }), { minLength: 1, maxLength: 2 }) }),
    fc.record({ kind: fc.constant('missing' as const), text: fc.string(), finding: fc.constantFrom('x', 'y') }),
  )
  const said = (blocks: Block[], language: 'sv' | undefined) => blocks.flatMap(inlinesOf).flatMap((inline) => (inline.kind === 'text' && inline.language === language ? [inline.text] : []))
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), fc.array(block, { maxLength: 12 }), (first, second) => {
      const joined = sideBySide({ ...finnish, blocks: first }, { ...swedish, blocks: second }).blocks
      expect(said(joined, undefined)).toEqual(said(first, undefined))
      const whole = second.flatMap((one) => (one.kind === 'paragraph' ? [one.inlines.map((inline) => inline.text).join('')] : []))
      const shown = joined.flatMap((one) => (one.kind === 'paragraph' ? [one.inlines.map((inline) => ('text' in inline ? inline.text : '')).join('')] : []))
      expect(whole.filter((text) => !shown.includes(text))).toEqual([])
    }),
  )
})
