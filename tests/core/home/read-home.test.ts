import { expect, test } from 'vitest'
import { readHome } from '../../../src/core/home/read-home.ts'
import type { Readiness } from '../../../src/core/reports/report.ts'
import { workbookOf, type Rows } from '../reports/small-workbook.ts'

const today = '2021-01-18'
const readiness: Readiness = {
  sections: [
    { section: 'basics', title: 'Perustiedot', state: 'ready', findings: [] },
    { section: 'summary', title: 'Tiivistelmä', state: 'missing', findings: [] },
  ],
} as unknown as Readiness

function region(): Rows {
  return {
    periods: [
      { id: 'per_1', code: '2020H2', name: { fi: 'Syksy 2020' }, from: '2020-07-01', to: '2020-12-31', reportDueOn: '2021-02-26' },
      { id: 'per_2', code: '2021H1', name: { fi: 'Kevät 2021' }, from: '2021-01-01', to: '2021-06-30', reportDueOn: '2021-08-31' },
    ],
    focusAreas: [{ id: 'foc_1', code: 'P1', name: { fi: 'Perhekeskukset' }, order: 'a0' }],
    actions: [
      { id: 'act_1', code: '1', title: { fi: 'Verkosto' }, focusAreaId: 'foc_1', status: 'done', planned: '2020-01-01/2020-11-30' },
      { id: 'act_2', code: '2', title: { fi: 'Malli' }, focusAreaId: 'foc_1', status: 'ongoing', planned: '2020-01-01/2020-10-31' },
    ],
    actionPeriods: [{ id: 'act_1:per_1', actionId: 'act_1', periodId: 'per_1', statusAtEnd: 'ongoing' }],
    reports: [{ id: 'rep_1', kind: 'interim', periodId: 'per_1', languages: ['fi'] }],
    followUps: Array.from({ length: 7 }, (_, index) => ({ id: `fol_${index}`, title: { fi: `Asia ${index}` }, dueOn: `2021-01-0${index + 1}` })),
    meetings: Array.from({ length: 6 }, (_, index) => ({ id: `mee_${index}`, kind: 'steeringGroup', status: 'planned', title: { fi: `Kokous ${index}` }, heldOn: `2021-02-0${index + 1}` })),
  }
}

function homeOf(periodId: string, rows = region()) {
  const home = readHome(workbookOf(rows), periodId, today, () => readiness)
  if (!home.ok) throw new Error(home.problem.key)
  return home.value
}

test('all overdue follow-ups and coming meetings are counted, and the most urgent five are named', () => {
  const { lateFollowUpCount, lateFollowUps, comingMeetingCount, comingMeetings } = homeOf('per_2')
  expect([lateFollowUpCount, lateFollowUps.map(({ daysLate }) => daysLate), comingMeetingCount, comingMeetings.map(({ heldOn }) => heldOn)]).toEqual([
    7,
    [17, 16, 15, 14, 13],
    6,
    ['2021-02-01', '2021-02-02', '2021-02-03', '2021-02-04', '2021-02-05'],
  ])
})

test('while a period has no report of its own, the report due next is what waits', () => {
  expect(homeOf('per_2').report).toEqual({
    reportId: 'rep_1',
    periodId: 'per_1',
    dueOn: '2021-02-26',
    daysToDue: null,
    ready: 1,
    started: 0,
    missing: 1,
    gaps: [{ section: 'summary', title: 'Tiivistelmä', state: 'missing', findings: 0 }],
  })
  expect(homeOf('per_2', { ...region(), reports: [] }).report).toBeNull()
})

test('from two weeks before its day the report says how long there is, until it has been sent', () => {
  const on = (day: string, rows = region()) => {
    const home = readHome(workbookOf(rows), 'per_1', day, () => readiness)
    return home.ok ? home.value.report?.daysToDue : home.problem.key
  }
  expect(['2021-02-11', '2021-02-12', '2021-02-26', '2021-02-27'].map((day) => on(day))).toEqual([null, 14, 0, -1])
  expect(on('2021-02-20', { ...region(), sentReports: [{ id: 'snt_1', reportId: 'rep_1', sentOn: '2021-02-19', who: '', blocks: {}, documents: {} }] })).toBeNull()
})

test('a period that is over shows actions as its record kept them, and what ran out of time as late', () => {
  expect([homeOf('per_1').states, homeOf('per_2').statesBefore]).toEqual([
    { done: 0, ongoing: 0, late: 2, planned: 0, stopped: 0 },
    { done: 0, ongoing: 0, late: 2, planned: 0, stopped: 0 },
  ])
})
