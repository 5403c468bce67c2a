import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Temporal } from 'temporal-polyfill'
import { stateOf } from '../../../src/core/actions/action-state.ts'
import { actionPeriods, actions, outputs } from '../../../src/core/actions/action.ts'
import { budgetNotes, ledgerRows, workloads } from '../../../src/core/budget/grant.ts'
import { readHome } from '../../../src/core/home/read-home.ts'
import { evaluations, readings } from '../../../src/core/indicators/indicator.ts'
import { agendaItems, attendances, decisions, followUps, meetings } from '../../../src/core/meetings/meeting.ts'
import { riskPeriods } from '../../../src/core/risks/risk.ts'
import { todayOf } from '../../../src/core/settings/defaults.ts'
import { settings, settingsId } from '../../../src/core/settings/settings.ts'
import { rangeEnds } from '../../../src/core/values/day.ts'
import { row, rows } from '../../../src/core/workbook/rows.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'
import { workshops } from '../../../src/core/workshops/workshop.ts'

const { workbook } = JSON.parse(readFileSync('resources/demo/workbook/workbook.json', 'utf8')) as { workbook: Workbook }
const today = todayOf(row(workbook, settings, settingsId), new Date('2026-11-21T12:00:00Z'))

/** Days that may lie ahead: what is planned, due, promised or aimed at. */
const plans = [
  'actions.planned', 'milestones.dueOn', 'followUps.dueOn', 'targets.by', 'grants.usedTo', 'waves.deleteOn',
  'periods.from', 'periods.to', 'periods.reportDueOn', 'periods.remindOn', 'meetings.heldOn', 'workshops.heldOn',
]

test('the sample stands still on the Monday on which the report of 2020H2 is being written', () => {
  expect([today, Temporal.PlainDate.from(today).dayOfWeek]).toEqual(['2021-01-18', 1])
})

test('nothing is dated after that day but plans', () => {
  const ahead = Object.entries(workbook.tables).flatMap(([table, records]) =>
    Object.values(records).flatMap((record) => Object.entries(record).flatMap(([field, value]) => (isAhead(value) ? [`${table}.${field}`] : []))),
  )
  expect([...new Set(ahead)].filter((field) => !plans.includes(field))).toEqual([])
})

test('what is kept by period is kept of the two that are over, and of nothing later', () => {
  const kept = [
    ...rows(workbook, actionPeriods), ...rows(workbook, readings), ...rows(workbook, riskPeriods),
    ...rows(workbook, workloads), ...rows(workbook, evaluations), ...rows(workbook, budgetNotes),
  ]
  expect([...new Set(kept.map(({ periodId }) => periodId))].toSorted()).toEqual(['per_2020h1', 'per_2020h2'])
})

test('an action’s status is the one it had when the period ended, and its days agree with it', () => {
  const odd = rows(workbook, actions).filter(({ id, status, actual }) => {
    const ended = actual !== undefined && rangeEnds(actual).to !== null
    return status !== row(workbook, actionPeriods, `${id}:per_2020h2`)?.statusAtEnd || (status === 'planned') !== (actual === undefined) || (status === 'done' || status === 'stopped') !== ended
  })
  expect(odd.map(({ id }) => id)).toEqual([])
  const states = rows(workbook, actions).map((action) => stateOf(action, '2020-12-31'))
  expect(new Set(states)).toEqual(new Set(['done', 'ongoing', 'late', 'planned', 'stopped']))
})

test('an output is in operation, or starting, since a day that has been; a planned one has no such day', () => {
  const odd = rows(workbook, outputs).filter(({ stage, startingFrom, operatingFrom }) => (stage === 'planned') !== (startingFrom === undefined) || (stage === 'operating') !== (operatingFrom !== undefined))
  expect(odd.map(({ id }) => id)).toEqual([])
})

test('at least 27 meetings have been held; those to come have neither decisions nor attendance, and one still lacks its agenda', () => {
  const all = rows(workbook, meetings)
  expect(all.filter(({ status }) => status === 'held').length).toBeGreaterThanOrEqual(27)
  const coming = all.filter(({ heldOn }) => heldOn > today)
  expect(coming.filter(({ status, notes }) => status !== 'planned' || notes !== undefined)).toEqual([])
  const ids = new Set(coming.map(({ id }) => id))
  expect([...rows(workbook, decisions), ...rows(workbook, attendances)].filter(({ meetingId }) => ids.has(meetingId))).toEqual([])
  expect([...ids].filter((id) => !rows(workbook, agendaItems).some(({ meetingId }) => meetingId === id))).toHaveLength(1)
  expect(rows(workbook, workshops).map(({ status, heldOn }) => [status, heldOn <= today]).toSorted()).toEqual([['held', true], ['held', true], ['planned', false]])
})

test('a few follow-ups are late and a few open; the home screen shows them and the coming meetings', () => {
  const undone = rows(workbook, followUps).filter(({ doneOn }) => doneOn === undefined)
  for (const count of [undone.filter(({ dueOn }) => dueOn! < today).length, undone.filter(({ dueOn }) => dueOn! >= today).length]) {
    expect(count).toBeGreaterThanOrEqual(4)
    expect(count).toBeLessThanOrEqual(6)
  }
  const home = readHome(workbook, 'per_2020h2', today, () => null)
  if (!home.ok) throw new Error(home.problem.key)
  expect([home.value.lateFollowUps.length, home.value.daysLeft]).toEqual([5, 0])
  expect(home.value.comingMeetings.length).toBeGreaterThanOrEqual(4)
  expect(home.value.comingMeetings.some((meeting) => meeting.agendaItems === 0)).toBe(true)
})

test('the ledger is that of ten months of 2020, with some that the grant does not cover', () => {
  const days = rows(workbook, ledgerRows).map(({ bookedOn }) => bookedOn)
  expect([days.every((day) => day >= '2020-03-01' && day <= '2020-12-31'), new Set(days.map((day) => day.slice(0, 7))).size]).toEqual([true, 10])
  const refused = rows(workbook, ledgerRows).filter(({ eligible }) => !eligible)
  expect([refused.length >= 8 && refused.length <= 12, refused.every(({ notEligibleReason }) => notEligibleReason !== undefined)]).toEqual([true, true])
})

/** A day, an instant or a range of days that reaches past today; a day told within a text is no date of a row. */
function isAhead(value: unknown): boolean {
  return typeof value === 'string' && /^(\d{4}-\d\d-\d\d|\.\.)([/T].*)?$/.test(value) && value.split('/').some((end) => end !== '..' && end.slice(0, 10) > today)
}
