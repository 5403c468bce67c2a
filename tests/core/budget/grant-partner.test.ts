import { expect, test } from 'vitest'
import { newGrantPartner, partnerTotals, partsBeyondBudget } from '../../../src/core/budget/grant-partner.ts'

const partner = (organisationId: string, ownShareCents?: number, budgetShareCents?: number) => ({
  ...newGrantPartner('gra_1', organisationId),
  ...(ownShareCents !== undefined && { ownShareCents }),
  ...(budgetShareCents !== undefined && { budgetShareCents }),
})

test('an organisation takes part in a grant once', () => {
  expect(newGrantPartner('gra_1', 'org_1')).toEqual({ id: 'gra_1:org_1', grantId: 'gra_1', organisationId: 'org_1' })
})

test('the partners’ parts are added up, and a part nobody gave counts as nothing', () => {
  expect(partnerTotals([partner('org_1', 120_000_00, 960_000_00), partner('org_2', 1), partner('org_3')])).toEqual({ ownShareCents: 120_000_01, budgetShareCents: 960_000_00 })
})

test('parts are held against the budget only when all of them are known', () => {
  const [one, two] = [partner('org_1', 0, 700_00), partner('org_2', 0, 300_00)]
  expect(partsBeyondBudget([one, two], 1_000_00)).toBe(0)
  expect(partsBeyondBudget([one, two], 999_99)).toBe(1)
  expect(partsBeyondBudget([one, partner('org_2', 5_00)], 1_000_00)).toBeNull()
  expect(partsBeyondBudget([], 1_000_00)).toBeNull()
})
