import { expect, test } from 'vitest'
import { stageOn } from '../../../src/core/actions/output-stage.ts'

const centre = { stage: 'operating', startingFrom: '2020-03-16', operatingFrom: '2021-08-16' } as const

test('a report of an earlier day tells the stage of that day, not today’s', () => {
  expect(['2020-02-29', '2020-12-31', '2021-08-16'].map((day) => stageOn(centre, day))).toEqual(['planned', 'starting', 'operating'])
})

test('an output without days has the stage it is given, and a planned one stays planned', () => {
  expect(stageOn({ stage: 'operating' }, '2020-01-01')).toBe('operating')
  expect(stageOn({ stage: 'planned', startingFrom: '2020-01-01' }, '2022-01-01')).toBe('planned')
})
