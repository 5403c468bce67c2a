import { expect, test } from 'vitest'
import { byUrgency, daysLate, doneOn, followUpState, notDone, postponed } from '../../../src/core/meetings/follow-up.ts'
import type { FollowUp } from '../../../src/core/meetings/meeting.ts'

const followUp = (id: string, dueOn?: string, done?: string): FollowUp => ({ id, title: { fi: id }, ...(dueOn && { dueOn }), ...(done && { doneOn: done }) })

test('a follow-up is late from the day after it was due, and a done one never', () => {
  const one = followUp('fol_1', '2026-10-26')
  expect([daysLate(one, '2026-10-26'), daysLate(one, '2026-11-21'), daysLate(doneOn(one, '2026-11-21'), '2026-12-01')]).toEqual([0, 26, 0])
})

test('within a week of its day it is due soon', () => {
  const days = ['2026-11-13', '2026-11-14', '2026-11-21', '2026-11-22']
  expect(days.map((day) => followUpState(followUp('fol_1', '2026-11-21'), day))).toEqual(['open', 'dueSoon', 'dueSoon', 'late'])
})

test('the most late come first, those without a day after, the done last', () => {
  const list = [followUp('no-day'), followUp('done-early', '2026-01-01', '2026-01-02'), followUp('coming', '2026-12-01'), followUp('late', '2026-10-01'), followUp('done-late', '2026-02-01', '2026-03-01')]
  expect(list.sort(byUrgency).map(({ id }) => id)).toEqual(['late', 'coming', 'no-day', 'done-late', 'done-early'])
})

test('a day is moved from where it stands, and one that is past from today', () => {
  const days = ['2026-11-30', '2026-10-26', undefined].map((dueOn) => postponed(followUp('fol_1', dueOn), 7, '2026-11-21').dueOn)
  expect(days).toEqual(['2026-12-07', '2026-11-28', '2026-11-28'])
})

test('done can be taken back', () => {
  const one = followUp('fol_1', '2026-10-26')
  expect(notDone(doneOn(one, '2026-11-21'))).toEqual(one)
})
