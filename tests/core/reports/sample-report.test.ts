import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildReport } from '../../../src/core/reports/build-report.ts'
import { readinessOf } from '../../../src/core/reports/readiness.ts'
import type { Inline } from '../../../src/core/reports/report.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'
import { told, wish } from './small-workbook.ts'
import { again, figuresOf, inlinesOf } from './worked-out-again.ts'

/** The bundled region as it is shipped; its report on the second half of 2020 is being written. */
const { workbook } = JSON.parse(readFileSync('resources/demo/workbook/workbook.json', 'utf8')) as { workbook: Workbook }
const [reportId] = Object.entries(workbook.tables['reports'] ?? {}).find(([, report]) => report['kind'] === 'interim')!

function built(language: 'fi' | 'sv' | 'en') {
  const report = buildReport(workbook, wish(language, { reportId }))
  if (!report.ok) throw new Error(report.problem.key)
  return report.value
}

test.each(['fi', 'sv', 'en'] as const)('the bundled region has every section of its interim report in %s', (language) => {
  const headings = built(language).blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))
  expect(headings).toEqual(told('interim').map((section) => section.title[language]))
  expect(headings.length).toBeGreaterThanOrEqual(15)
})

test.each(['fi', 'sv'] as const)('every figure of the bundled region comes out the same from its records, %s', (language) => {
  const figures = figuresOf(built(language))
  expect(figures.length).toBeGreaterThan(150)
  expect(figures.filter((figure) => figure.value !== null && again(figure, workbook) !== figure.value).map((figure) => [figure.id, figure.query, figure.value, again(figure, workbook)])).toEqual([])
})

test('figures and anchors have names that Word takes, each once', () => {
  const report = built('fi')
  const anchors = report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : block.kind === 'table' ? [block.table.anchor] : block.kind === 'chart' ? [block.chart.anchor] : []))
  const names = [...figuresOf(report).map((figure) => figure.id), ...anchors]
  expect(names.filter((name, index) => !/^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(name) || names.indexOf(name) !== index)).toEqual([])
})

test.each(['fi', 'sv', 'en'] as const)('nothing undefined, no placeholder and no empty table is printed in %s', (language) => {
  const report = built(language)
  expect(JSON.stringify(report)).not.toMatch(/undefined|NaN|\[object|\{\{|\\u0001/)
  expect(report.blocks.filter((block) => (block.kind === 'table' && block.table.rows.length === 0) || (block.kind === 'paragraph' && block.inlines.length === 0))).toEqual([])
})

test('a cell that holds digits alone holds a figure, unless it is a record’s own value', () => {
  const own = new Set(['t_objectives', 't_evaluations', 't_attachments', 't_communications', 't_actions_', 't_ahead', 't_basics_', 't_hours_events'])
  const bare = built('fi').blocks.flatMap((block) =>
    block.kind === 'table' && ![...own].some((anchor) => block.table.anchor.startsWith(anchor))
      ? block.table.rows.flatMap((row) => row.cells.flat()).filter((inline: Inline) => inline.kind === 'text' && /^[\d\s ]+([,.]\d+)?( ?[€%])?$/.test(inline.text))
      : [],
  )
  expect(bare).toEqual([])
})

test('Swedish is shown wherever the region has it, and each run in another language says so', () => {
  const foreign = inlinesOf(built('sv')).filter((inline) => inline.kind === 'text' && inline.language !== undefined && inline.language !== 'sv')
  const told = inlinesOf(built('sv')).filter((inline) => inline.kind === 'text' && inline.text.length > 20)
  expect(foreign.length).toBeLessThan(told.length / 10)
})

test('readiness of the bundled region names where each gap is mended', () => {
  const ready = readinessOf(workbook, wish('fi', { reportId }))
  if (!ready.ok) throw new Error(ready.problem.key)
  const findings = ready.value.sections.flatMap((section) => section.findings)
  expect(findings.length).toBeGreaterThan(0)
  expect(findings.filter((finding) => !finding.where.screen || !finding.text || finding.text.includes('{{'))).toEqual([])
  expect(new Set(findings.map((finding) => finding.id)).size).toBe(findings.length)
})
