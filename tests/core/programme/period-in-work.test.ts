import { expect, test } from 'vitest'
import { periodInWork } from '../../../src/core/programme/period-in-work.ts'

const period = (id: string, from: string, to: string, reportDueOn?: string) => ({ id, code: id, name: {}, from, to, ...(reportDueOn && { reportDueOn }) })
const periods = [period('2020H1', '2020-01-01', '2020-06-30', '2020-08-31'), period('2020H2', '2020-07-01', '2020-12-31', '2021-02-26'), period('2021H1', '2021-01-01', '2021-06-30')]

test.each([
  ['2020-05-01', '2020H1'],
  ['2020-08-31', '2020H1'],
  ['2020-09-01', '2020H2'],
  ['2021-02-26', '2020H2'],
  ['2021-02-27', '2021H1'],
  ['2024-01-01', '2021H1'],
  ['2019-01-01', '2020H1'],
])('on %s one works at %s', (today, id) => {
  expect(periodInWork(periods, today)?.id).toBe(id)
})

test('without periods there is none to work at', () => {
  expect(periodInWork([], '2020-01-01')).toBeUndefined()
})
