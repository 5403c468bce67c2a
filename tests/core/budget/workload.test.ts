import { expect, test } from 'vitest'
import { workloads } from '../../../src/core/budget/grant.ts'
import { hundredthsTyped, newWorkload, workloadsIn, workTotals } from '../../../src/core/budget/workload.ts'

const worked = (grantId: string, personId: string, periodId: string, personMonthsHundredths: number) => newWorkload(grantId, personId, periodId, { personMonthsHundredths, hoursHundredths: personMonthsHundredths * 163 })

test('a role’s work for a grant in a period is one row, known by the three', () => {
  const row = worked('gra_1', 'prs_1', 'per_1', 435)
  expect(row).toEqual({ id: 'gra_1:prs_1:per_1', grantId: 'gra_1', personId: 'prs_1', periodId: 'per_1', personMonthsHundredths: 435, hoursHundredths: 70_905 })
  expect(workloads.schema.safeParse(row).success).toBe(true)
})

test('totals are those of one grant in one period, exact to the hundredth', () => {
  const all = [worked('gra_1', 'prs_1', 'per_1', 10), worked('gra_1', 'prs_2', 'per_1', 20), worked('gra_1', 'prs_1', 'per_2', 400), worked('gra_2', 'prs_1', 'per_1', 800)]
  expect(workTotals(workloadsIn(all, 'gra_1', 'per_1'))).toEqual({ personMonthsHundredths: 30, hoursHundredths: 30 * 163 })
  expect(workTotals([])).toEqual({ personMonthsHundredths: 0, hoursHundredths: 0 })
})

test('what is typed is kept in whole hundredths, and what is finer is not', () => {
  expect([4.35, 0.29, 1.15, 850.5, 0].map(hundredthsTyped)).toEqual([435, 29, 115, 85_050, 0])
  expect([0.125, 4.001].map(hundredthsTyped)).toEqual([null, null])
})
