import { expect, test } from 'vitest'
import { buildReport } from '../../../src/core/reports/build-report.ts'
import type { Block, Report } from '../../../src/core/reports/report.ts'
import type { Language } from '../../../src/core/values/text.ts'
import { outline, smallRegion, told, wish, workbookOf, type Rows } from './small-workbook.ts'
import { again, figuresOf, inlinesOf } from './worked-out-again.ts'

function reportOf(rows: Rows, language: Language = 'fi', more: Parameters<typeof wish>[1] = {}): Report {
  const built = buildReport(workbookOf(rows), wish(language, more))
  if (!built.ok) throw new Error(built.problem.key)
  return built.value
}

const headings = (report: Report, level: number) => report.blocks.flatMap((block) => (block.kind === 'heading' && block.level === level ? [block.text] : []))
const tableAt = (report: Report, anchor: string) => report.blocks.flatMap((block) => (block.kind === 'table' && block.table.anchor === anchor ? [block.table] : []))[0]!
const lettersOf = (cells: Report['cover']['facts'][number]['value'][]) => cells.map((cell) => cell.map((inline) => (inline.kind === 'figure' ? inline.figure.text : inline.text)).join('').replaceAll('\u00A0', ' '))
const rowsAt = (report: Report, anchor: string) => tableAt(report, anchor).rows.map((row) => lettersOf(row.cells))

test('every section of the outline stands in its order, in the language asked for', () => {
  for (const language of ['fi', 'sv', 'en'] as const) expect(headings(reportOf(smallRegion(), language), 1)).toEqual(told('interim').map((section) => section.title[language]))
})

test('budget stands against outturn, cent-exact, with the period as a part of the whole', () => {
  expect(rowsAt(reportOf(smallRegion()), 't_budget_gra_1')).toEqual([
    ['Henkilöstökustannukset', '9 000,00 €', '4 900,44 €', '2 400,11 €', '4 099,56 €', '54,5 %'],
    ['Palvelut', '1 000,00 €', '400,00 €', '400,00 €', '600,00 €', '40 %'],
    ['Yhteensä', '10 000,00 €', '5 300,44 €', '2 800,11 €', '4 699,56 €', '53 %'],
  ])
})

test('the settlement is told step by step, to the end of the period and for the period alone', () => {
  const rows = rowsAt(reportOf(smallRegion()), 't_settlement_gra_1')
  expect(rows.map(([, ...cells]) => cells)).toEqual([
    ['n = 3', '5 300,44 €', '2 800,11 €'],
    ['n = 1', '77,00 €', '77,00 €'],
    ['n = 1', '100,00 €', '100,00 €'],
    ['5 300,44 € − 100,00 €', '5 200,44 €', '2 700,11 €'],
    ['5 200,44 € × 80 %', '4 160,35 €', '2 160,09 €'],
    ['n = 0', '0,00 €', '0,00 €'],
    ['4 160,35 €; 8 000,00 €; 5 200,44 € − 0,00 €', '4 160,35 €', '2 160,09 €'],
    ['5 200,44 € − 0,00 € − 4 160,35 €', '1 040,09 €', '540,02 €'],
    ['n = 1', '5 000,00 €', '0,00 €'],
    ['5 000,00 € − 4 160,35 €', '839,65 €', '−2 160,09 €'],
    ['839,65 €', '0,00 €', '0,00 €'],
  ])
})

test('every figure comes out the same when it is worked out again from its records', () => {
  const workbook = workbookOf(smallRegion())
  const figures = figuresOf(reportOf(smallRegion()))
  expect(figures.length).toBeGreaterThan(60)
  expect(figures.map((figure) => [figure.id, figure.value])).toEqual(figures.map((figure) => [figure.id, figure.value === null ? null : again(figure, workbook)]))
})

test('figures and anchors have names that Word takes, each once', () => {
  const report = reportOf(smallRegion())
  const names = [...figuresOf(report).map((figure) => figure.id), ...anchorsOf(report)]
  expect(names.filter((name) => !/^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(name))).toEqual([])
  expect(names.length).toBe(new Set(names).size)
})

test('whatever hangs on a restricted action is left out, and so is the text of the ledger', () => {
  const told = JSON.stringify(reportOf(smallRegion()))
  expect(['Salainen neuvottelu', 'Salainen muistio', 'Meikäläinen'].filter((word) => told.includes(word))).toEqual([])
})

test('an action that should have ended is late on the last day of the period', () => {
  expect(rowsAt(reportOf(smallRegion()), 't_actions_foc_1').map((row) => [row[0], row[4]])).toEqual([['T-001', 'Valmis'], ['T-002', 'Myöhässä']])
})

test('a text without Swedish is shown in Finnish, and its run says so', () => {
  const runs = inlinesOf(reportOf(smallRegion(), 'sv')).filter((inline) => inline.kind === 'text' && inline.text === 'Kohtaamispaikat')
  expect(runs.length).toBeGreaterThan(0)
  expect(runs.every((inline) => inline.kind === 'text' && inline.language === 'fi')).toBe(true)
})

test('hidden counts stay hidden, and a share stands only beside a count that is shown', () => {
  const report = reportOf(smallRegion())
  expect(rowsAt(report, 't_question_wav_1_que_1')).toEqual([['Neuvolasta', '30', '75 %'], ['Koulusta', 'ei näytetä', '–'], ['Netistä', 'ei näytetä', '–'], ['Vastanneita', '40', '']])
  expect(tableAt(report, 't_question_wav_1_que_1').note).toContain('Alle 5 vastaajan')
})

test('the same question of two rounds has two tables with names of their own', () => {
  const region = smallRegion()
  const again = <R extends { id: string }>(table: string, id: string, cells: object) => region[table]!.push({ ...region[table]!.find((one) => one.id === `${id}_1`)!, id: `${id}_2`, ...cells } as R & { id: string })
  again('waves', 'wav', {})
  again('publishedTables', 'pub', { waveId: 'wav_2' })
  const anchors = reportOf(region).blocks.flatMap((block) => (block.kind === 'table' && block.table.anchor.startsWith('t_question_') ? [block.table.anchor] : []))
  expect(anchors).toEqual(['t_question_wav_1_que_1', 't_question_wav_2_que_1'])
})

test('a cancelled meeting is not counted', () => {
  expect(rowsAt(reportOf(smallRegion()), 't_events')).toEqual([['Ohjausryhmän kokous', '1', '6', '15'], ['Koulutus', '1', '12', '72'], ['Yhteensä', '2', '18', '87']])
})

test('a workbook with nothing but a period and a report makes plain sentences instead of empty tables', () => {
  const { periods, reports } = smallRegion()
  for (const language of ['fi', 'sv', 'en'] as const) {
    const report = reportOf({ periods: periods!, reports: reports!.map((report) => ({ ...report, grantIds: [] })) }, language)
    expect(report.blocks.filter((block) => block.kind === 'table' || block.kind === 'chart')).toEqual([])
    expect(headings(report, 1)).toHaveLength(told('interim').length)
    expect(blemishes(report)).toEqual([])
  }
})

test('every chart is followed by its table', () => {
  const { blocks } = reportOf(smallRegion())
  const charts = blocks.flatMap((block, index) => (block.kind === 'chart' ? [blocks[index + 1]?.kind] : []))
  expect(charts.length).toBeGreaterThanOrEqual(3)
  expect(new Set(charts)).toEqual(new Set(['table']))
})

test('the columns of every table make its whole width, and every row has all its cells', () => {
  const tables = reportOf(smallRegion()).blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
  expect(tables.filter(({ columns, rows }) => columns.reduce((sum, column) => sum + column.width, 0) !== 100 || rows.some((row) => row.cells.length !== columns.length)).map(({ anchor }) => anchor)).toEqual([])
})

test('the final report accounts for the whole usage period, municipality by municipality', () => {
  const rows = smallRegion()
  const all = {
    ...rows,
    reports: [{ ...rows['reports']![0]!, kind: 'final', outline: 'final@1' }],
    planChanges: [{ id: 'pch_1', periodId: 'per_1', before: { fi: 'a' }, after: { fi: 'b' }, reason: { fi: 'c' }, decidedBy: { fi: 'Ohjausryhmä' }, decidedOn: '2020-02-01' }],
    workloads: ['per_1', 'per_2'].map((periodId) => ({ id: `wrk_${periodId}`, grantId: 'gra_1', personId: 'prs_1', periodId, hoursHundredths: 35_000, personMonthsHundredths: 225 })),
  }
  const report = reportOf(all, 'fi', { outline: outline('final') })
  expect(headings(report, 1)).toEqual(told('final').map((section) => section.title.fi))
  expect(report.cover.subtitle).toContain('1.1.–31.12.2020')
  expect(rowsAt(report, 't_plan_changes')).toEqual([['a', 'b', 'c', 'Ohjausryhmä 1.2.2020']])
  expect(rowsAt(report, 't_workloads').at(-1)).toEqual(['Yhteensä', '4,5', '700'])
  expect(rowsAt(report, 't_municipalities')).toEqual([['Koivula', '1', '1', 'T-001'], ['Rantala', '0', '0', '–']])
})

test.each([
  ['report-unknown', { reportId: 'rep_9' }],
  ['language-unknown', { language: 'de' as Language }],
  ['outline-of-another-kind', { outline: outline('final') }],
  ['outline-section-unknown', { outline: { ...outline('interim'), sections: [{ ...outline('interim').sections[0]!, section: 'horoscope' }] } }],
] satisfies [string, Parameters<typeof wish>[1]][])('%s is a problem', (key, more) => {
  expect(buildReport(workbookOf(smallRegion()), wish('fi', more))).toMatchObject({ ok: false, problem: { key } })
})

test('a report whose period is gone is a problem', () => {
  const rows = smallRegion()
  expect(buildReport(workbookOf({ ...rows, periods: [] }), wish('fi'))).toMatchObject({ ok: false, problem: { key: 'period-unknown' } })
})

test('nothing undefined is printed', () => {
  for (const language of ['fi', 'sv', 'en'] as const) expect(blemishes(reportOf(smallRegion(), language))).toEqual([])
})

function anchorsOf(report: Report): string[] {
  return report.blocks.flatMap((block: Block) => (block.kind === 'heading' ? [block.anchor] : block.kind === 'table' ? [block.table.anchor] : block.kind === 'chart' ? [block.chart.anchor] : []))
}

function blemishes(report: Report): string[] {
  return [...JSON.stringify(report).matchAll(/.{0,40}(undefined|NaN|\[object|\{\{|\\u0001).{0,40}/g)].map(([found]) => found)
}
