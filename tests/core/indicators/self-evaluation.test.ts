import { expect, test } from 'vitest'
import type { Evaluation } from '../../../src/core/indicators/indicator.ts'
import { newEvaluation, selfEvaluation } from '../../../src/core/indicators/self-evaluation.ts'

const periods = [{ id: 'per_3', from: '2021-01-01' }, { id: 'per_1', from: '2020-01-01' }, { id: 'per_2', from: '2020-07-01' }]
const goals = [{ id: 'ben_2', order: 'a1' }, { id: 'ben_1', order: 'a0' }, { id: 'ben_3', order: 'a2' }]
const graded = (goal: string, period: string, grade: number): Evaluation => ({ ...newEvaluation(goal, period), grade })

test('every benefit goal is there in its order, with its grade of the period and of the one right before', () => {
  const evaluations = [graded('ben_1', 'per_1', 1), graded('ben_1', 'per_2', 2), graded('ben_1', 'per_3', 4), graded('ben_2', 'per_1', 5)]
  const told = selfEvaluation(goals, evaluations, periods, 'per_3').map(({ goal, before, now }) => [goal.id, before?.grade, now?.grade])
  expect(told).toEqual([['ben_1', 2, 4], ['ben_2', undefined, undefined], ['ben_3', undefined, undefined]])
})

test('the first period has none before it', () => {
  expect(selfEvaluation(goals, [graded('ben_1', 'per_3', 4)], periods, 'per_1')[0]).toEqual({ goal: goals[1], before: undefined, now: undefined })
})

test('a goal has one evaluation of a period, known by the two', () => {
  expect(newEvaluation('ben_1', 'per_2')).toEqual({ id: 'ben_1:per_2', benefitGoalId: 'ben_1', periodId: 'per_2', text: {} })
})
