import { expect, test } from 'vitest'
import { buildReport } from '../../../../src/core/reports/build-report.ts'
import type { Block } from '../../../../src/core/reports/report.ts'
import { readinessOf } from '../../../../src/core/reports/readiness.ts'
import { subjectTables } from '../../../../src/core/reports/subject.ts'
import { languages } from '../../../../src/core/values/text.ts'
import { smallRegion, wish, workbookOf, type Rows } from '../small-workbook.ts'
import { again, figuresOf } from '../worked-out-again.ts'
import { built, files, kinds, outlineOfKind, sampleWith } from './kinds.ts'

const everywhere = kinds.flatMap((kind) => languages.map((language) => [kind, language] as const))

test.each(everywhere)('%s in %s: the sections of its outline stand in their order, none with a heading alone, with nothing undefined and no empty table', (kind, language) => {
  const report = built(sampleWith(kind), kind, language)
  const isBegin = (block: Block | undefined) => block === undefined || (block.kind === 'heading' && block.level === 1)
  const told = report.blocks.flatMap((block) => (block.kind === 'heading' && isBegin(block) ? [block.text] : []))
  const { sections } = outlineOfKind(kind)
  expect(told).toEqual(sections.filter(({ required, title }) => required || told.includes(title[language])).map(({ title }) => title[language]))
  expect(report.blocks.filter((block, n) => isBegin(block) && isBegin(report.blocks[n + 1]))).toEqual([])
  expect(JSON.stringify(report)).not.toMatch(/undefined|NaN|\[object|\{\{|\\u0001/)
  const tables = report.blocks.flatMap((block) => (block.kind === 'table' ? [block.table] : []))
  expect(tables.filter(({ columns, rows }) => rows.length === 0 || columns.reduce((all, { width }) => all + width, 0) !== 100 || rows.some((row) => row.cells.length !== columns.length)).map(({ anchor }) => anchor)).toEqual([])
})

test.each(kinds)('%s: every figure comes out the same when it is worked out again from its records', (kind) => {
  const workbook = sampleWith(kind)
  const figures = figuresOf(built(workbook, kind, 'fi'))
  expect(figures.length).toBeGreaterThan(0)
  expect(figures.filter((figure) => figure.value !== null && again(figure, workbook) !== figure.value).map(({ id, query, value }) => [id, query, value])).toEqual([])
})

test.each(kinds)('%s: figures and anchors have names that Word takes, each once', (kind) => {
  const report = built(sampleWith(kind), kind, 'sv')
  const anchors = report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : block.kind === 'table' ? [block.table.anchor] : block.kind === 'chart' ? [block.chart.anchor] : []))
  const names = [...figuresOf(report).map((figure) => figure.id), ...anchors]
  expect(names.filter((name, index) => !/^[A-Za-z][A-Za-z0-9_]{0,39}$/.test(name) || names.indexOf(name) !== index)).toEqual([])
})

test.each(kinds)('%s: nothing is told that hangs on what is restricted', (kind) => {
  const { reports, ...region } = smallRegion()
  const told = JSON.stringify(built(workbookOf({ ...region, ...subjects, reports: [{ ...reports![0]!, kind, outline: `${files[kind]}@1`, ...subjectOf(kind) }] }), kind, 'fi', 'rep_1'))
  expect(['Salainen', 'Meikäläinen'].filter((word) => told.includes(word))).toEqual([])
})

test.each(kinds.filter((kind) => subjectTables[kind] === undefined))('%s of a workbook with nothing else is made of plain sentences', (kind) => {
  const { periods, reports } = smallRegion()
  const bare = { periods: periods!, reports: [{ ...reports![0]!, kind, grantIds: [] }] }
  const report = built(workbookOf(bare), kind, 'fi', 'rep_1')
  expect(report.blocks.filter((block) => block.kind === 'table' || block.kind === 'chart')).toEqual([])
})

test.each(kinds.filter((kind) => subjectTables[kind] !== undefined))('%s whose subject is no more says so, and its texts stay', (kind) => {
  const { periods, reports } = smallRegion()
  const workbook = workbookOf({ periods: periods!, reports: [{ ...reports![0]!, kind, subjectId: 'gone_1' }] })
  const report = buildReport(workbook, wish('fi', { outline: outlineOfKind(kind) }))
  expect(report.ok ? null : report.problem.key).toBe('report-subject-gone')
})

test.each(kinds)('%s: what is missing is told with where it is mended', (kind) => {
  const ready = readinessOf(sampleWith(kind), wish('fi', { reportId: 'rep_kind', outline: outlineOfKind(kind) }))
  if (!ready.ok) throw new Error(ready.problem.key)
  const findings = ready.value.sections.flatMap((section) => section.findings)
  expect(findings.filter((finding) => !finding.where.screen || finding.text.includes('{{'))).toEqual([])
})

test('hours kept by the day that do not make those of the period are told', () => {
  const region = smallRegion()
  const of = (hoursHundredths: number) => {
    const workbook = workbookOf({
      ...region,
      workloads: [{ id: 'gra_1:prs_1:per_2', grantId: 'gra_1', personId: 'prs_1', periodId: 'per_2', hoursHundredths, personMonthsHundredths: 10 }],
      workHours: ['2020-09-14', '2020-09-15', '2020-05-01'].map((workedOn, n) => ({ id: `wkh_${n}`, grantId: 'gra_1', personId: 'prs_1', workedOn, hoursHundredths: 350 })),
    })
    const ready = readinessOf(workbook, wish('fi'))
    return ready.ok ? ready.value.sections.flatMap((section) => section.findings).filter(({ id }) => id.startsWith('work-hours-differ')).map(({ text }) => text) : []
  }
  expect(of(700)).toEqual([])
  expect(of(750)).toEqual(['Päivittäin kirjattuja tunteja on 7, mutta kauden yhteenvedossa 7,5: Muutosagentti.'])
})

/** A meeting with a restricted item and a decision on a restricted action, a workshop whose item became one, a finding that did. */
const subjects: Rows = {
  agendaItems: [
    { id: 'agi_1', meetingId: 'mtg_1', title: { fi: 'Talousarvio' }, order: 'a0' },
    { id: 'agi_2', meetingId: 'mtg_1', title: { fi: 'Salainen asia' }, restricted: true, order: 'a1' },
    { id: 'agi_3', title: { fi: 'Salainen odottava asia' }, restricted: true, order: 'a2' },
  ],
  decisions: [
    { id: 'dec_1', meetingId: 'mtg_1', agendaItemId: 'agi_1', text: { fi: 'Hyväksyttiin.' }, decidedOn: '2020-09-10', order: 'a0' },
    { id: 'dec_2', meetingId: 'mtg_1', agendaItemId: 'agi_2', text: { fi: 'Salainen päätös' }, decidedOn: '2020-09-10', order: 'a1' },
    { id: 'dec_3', meetingId: 'mtg_1', actionId: 'act_3', text: { fi: 'Salainen linjaus' }, decidedOn: '2020-09-10', order: 'a2' },
  ],
  followUps: [
    { id: 'fol_1', title: { fi: 'Tarkistetaan sopimus' }, fromTable: 'decisions', fromId: 'dec_1', dueOn: '2020-10-01' },
    { id: 'fol_2', title: { fi: 'Salainen tehtävä' }, fromTable: 'decisions', fromId: 'dec_2' },
  ],
  workshops: [{ id: 'wsh_1', title: { fi: 'Tavoitepolku' }, heldOn: '2020-10-05', beginsAt: '09:00', status: 'held' }],
  workshopBlocks: [{ id: 'wbl_1', workshopId: 'wsh_1', title: { fi: 'Nykytila' }, minutes: 30, order: 'a0' }],
  capturedItems: [{ id: 'cap_1', workshopId: 'wsh_1', blockId: 'wbl_1', text: 'Jono on pitkä', group: 2, order: 'a0' }],
  votes: [{ id: 'cap_1:2', workshopId: 'wsh_1', capturedItemId: 'cap_1', group: 2, dots: 3 }],
  outcomes: [{ id: 'otc_1', workshopId: 'wsh_1', capturedItemId: 'cap_1', becameTable: 'actions', becameId: 'act_3' }],
  findings: [{ id: 'fin_1', waveId: 'wav_1', theme: { fi: 'Tieto' }, text: { fi: 'Tietoa on vaikea löytää.' }, actionId: 'act_3' }],
}

function subjectOf(kind: (typeof kinds)[number]): { subjectId?: string } {
  const ids: Partial<Record<typeof kind, string>> = { minutes: 'mtg_1', workshopSummary: 'wsh_1', consultation: 'wav_1', hoursList: 'prs_1' }
  return ids[kind] ? { subjectId: ids[kind] } : {}
}
