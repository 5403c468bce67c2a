import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { buildReport } from '../../../src/core/reports/build-report.ts'
import type { Report } from '../../../src/core/reports/report.ts'
import { sourcesAppendix } from '../../../src/core/reports/sources/appendix.ts'
import { figuresIn } from '../../../src/core/reports/sources/figures-in.ts'
import { readFormula } from '../../../src/core/reports/sources/formula.ts'
import { traceOf } from '../../../src/core/reports/sources/trace.ts'
import { ReportOutline } from '../../../src/core/templates/template.ts'
import type { Language } from '../../../src/core/values/text.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'
import { recordWordsOf } from '../../../src/main/record-words.ts'
import { outline, smallRegion, wish, workbookOf } from './small-workbook.ts'
import { again } from './worked-out-again.ts'

const { workbook: sample } = JSON.parse(readFileSync('resources/demo/workbook/workbook.json', 'utf8')) as { workbook: Workbook }
const [interimId] = Object.entries(sample.tables['reports'] ?? {}).find(([, report]) => report['kind'] === 'interim')!

/** The bundled region's interim report, or the final one that could be written at the same time. */
function built(kind: 'interim' | 'final', language: Language): { workbook: Workbook; report: Report } {
  const workbook = structuredClone(sample)
  workbook.tables['reports']![interimId]!['kind'] = kind
  const report = buildReport(workbook, wish(language, { reportId: interimId, outline: outline(kind) }))
  if (!report.ok) throw new Error(report.problem.key)
  return { workbook, report: report.value }
}

const words = (language: Language) => wish(language).words
const documents = (['interim', 'final'] as const).flatMap((kind) => (['fi', 'sv', 'en'] as const).map((language) => [kind, language] as const))

describe.each(documents)('%s report in %s', (kind, language) => {
  const { workbook, report } = built(kind, language)
  const naming = recordWordsOf(workbook, language)

  test('every figure comes out the same when it is worked out again from its records', () => {
    const figures = figuresIn(report).map(({ figure }) => figure)
    expect(figures.length).toBeGreaterThan(150)
    expect(figures.filter((figure) => figure.value !== null && again(figure, workbook) !== figure.value).map(({ id, query, value }) => ({ id, query, value }))).toEqual([])
  })

  test('every query is one that can be put into words', () => {
    expect(figuresIn(report).filter(({ figure }) => readFormula(figure.query) === null).map(({ figure }) => figure.query)).toEqual([])
  })

  test('the appendix links to every figure that has a value, and stays short', () => {
    const appendix = sourcesAppendix(report, naming, words(language))
    const rows = appendix.flatMap((block) => (block.kind === 'table' ? block.table.rows : []))
    const links = rows.flatMap(({ cells }) => cells.flat()).flatMap((inline) => (inline.kind === 'link' ? [`${inline.href} ${inline.text}`] : []))
    const figures = figuresIn(report).map(({ figure }) => figure).filter(({ value }) => value !== null)
    expect(links.toSorted()).toEqual(figures.map(({ id, text }) => `#${id} ${text}`).toSorted())
    expect(rows.length).toBeLessThan(figures.length / 2)
    const texts = rows.flatMap(({ cells }) => cells.flat()).flatMap((inline) => (inline.kind === 'text' ? [inline.text] : []))
    expect(texts.filter((text) => /undefined|NaN|\{\{|Cents|Hundredths/.test(text))).toEqual([])
  })

  test('a figure tells its records by name', () => {
    for (const { figure } of figuresIn(report).filter((_, n) => n % 10 === 0)) {
      const trace = traceOf(workbook, report, figure.id, naming, words(language))!
      expect(trace.records.filter(({ title, where }) => !title || !where.screen)).toEqual([])
      expect([trace.text, trace.recordCount]).toEqual([figure.text, figure.records.length])
    }
  })
})

/** What a document that tells of one record is about. */
const subjects: Record<string, string> = { minutes: 'meetings', workshopSummary: 'workshops', consultation: 'waves', hoursList: 'people' }

test.each(readdirSync('resources/templates/reports'))('every figure that %s brings comes out the same from its records, and can be put into words', (file) => {
  const bundled = ReportOutline.parse(JSON.parse(readFileSync(`resources/templates/reports/${file}`, 'utf8')))
  const workbook = structuredClone(sample)
  const table = subjects[bundled.reportKind]
  for (const subjectId of table ? Object.keys(workbook.tables[table] ?? {}) : [undefined]) {
    workbook.tables['reports']![interimId] = { ...workbook.tables['reports']![interimId]!, kind: bundled.reportKind, ...(subjectId && { subjectId }) }
    const report = buildReport(workbook, wish('fi', { reportId: interimId, outline: bundled }))
    if (!report.ok) throw new Error(report.problem.key)
    const figures = figuresIn(report.value).map(({ figure }) => figure)
    expect(figures.filter((figure) => readFormula(figure.query) === null || (figure.value !== null && again(figure, workbook) !== figure.value)).map(({ id, query }) => [id, query])).toEqual([])
  }
})

test('what each record brings to a sum is told, and a settlement tells its steps', () => {
  const workbook = workbookOf(smallRegion())
  const report = buildReport(workbook, wish('fi'))
  if (!report.ok) throw new Error(report.problem.key)
  const trace = (id: string) => traceOf(workbook, report.value, id, recordWordsOf(workbook, 'fi'), words('fi'))!
  const of = (query: string, text: string) => figuresIn(report.value).find(({ figure }) => figure.query === query && figure.text.replaceAll('\u00A0', ' ') === text)!.figure.id
  const outturn = trace(of('sum of ledgerRows.cents', '4 900,44 €'))
  expect(outturn.records.map(({ part, where }) => [part.replaceAll('\u00A0', ' '), where])).toEqual([
    ['2 500,33 €', { screen: 'budget/ledger', id: 'gra_1' }],
    ['2 400,11 €', { screen: 'budget/ledger', id: 'gra_1' }],
  ])
  const net = trace(of('settlement netCents to 2020-12-31', '5 200,44 €'))
  expect(net.steps.filter(({ isThis }) => isThis).map(({ text }) => text.replaceAll('\u00A0', ' '))).toEqual(['5 200,44 €'])
  expect(net.steps.length).toBeGreaterThan(5)
  expect(traceOf(workbook, report.value, 'f_gone', recordWordsOf(workbook, 'fi'), words('fi'))).toBeUndefined()
})
