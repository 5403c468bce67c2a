import { expect, test } from 'vitest'
import { newRiskPeriod, riskHistory, beforeAndNow } from '../../../src/core/risks/risk-history.ts'
import { riskLevel, riskNumber } from '../../../src/core/risks/risk-level.ts'
import { riskPeriods, type Risk } from '../../../src/core/risks/risk.ts'

const risk: Risk = { id: 'rsk_1', code: 'R-01', title: { fi: 'Henkilöstö vaihtuu' }, probability: 4, impact: 3, measure: { fi: 'Perehdytys' } }
const periods = ['per_2020h1', 'per_2020h2', 'per_2021h1']
const record = (periodId: string, probability: number, impact: number) => ({ ...newRiskPeriod(risk, periodId), probability, impact })

test('the level is probability times impact, in words from low to critical', () => {
  const pairs = [[1, 4], [1, 5], [3, 3], [2, 5], [3, 4], [3, 5], [5, 5]] as const
  expect(pairs.map(([probability, impact]) => `${riskNumber({ probability, impact })} ${riskLevel({ probability, impact })}`)).toEqual([
    '4 low', '5 moderate', '9 moderate', '10 high', '12 high', '15 critical', '25 critical',
  ])
})

test('the history tells how the level moved from one recorded period to the next', () => {
  const records = [record('per_2021h1', 2, 3), record('per_2020h1', 3, 3)]
  expect(riskHistory(records, periods).map(({ record, moved }) => [record.periodId, moved])).toEqual([['per_2020h1', null], ['per_2021h1', -3]])
})

test('before is the latest record before the period, now the period’s own, or the risk itself until it is recorded', () => {
  const records = [record('per_2020h1', 3, 3), record('per_2020h2', 5, 5)]
  expect([beforeAndNow(risk, records, periods, 'per_2020h1'), beforeAndNow(risk, records, periods, 'per_2020h2'), beforeAndNow(risk, records, periods, 'per_2021h1')]).toEqual([
    { before: null, now: 9 },
    { before: 9, now: 25 },
    { before: 25, now: 12 },
  ])
})

test('a period’s record begins with the level and measure of the risk and stands under both ids', () => {
  const begun = newRiskPeriod(risk, 'per_2020h2')
  expect(begun).toEqual({ id: 'rsk_1:per_2020h2', riskId: 'rsk_1', periodId: 'per_2020h2', probability: 4, impact: 3, measure: { fi: 'Perehdytys' } })
  expect(riskPeriods.schema.safeParse(begun).success).toBe(true)
})
