import { expect, test } from 'vitest'
import { categoryOf, ruleOf } from '../../../src/core/budget/category-of.ts'
import type { AccountRule, CostCategory, LedgerRow } from '../../../src/core/budget/grant.ts'

const rule = (accountBegins: string, categoryId: string, eligible = true): AccountRule => ({ id: `rul_${accountBegins}`, grantId: 'gra_1', accountBegins, categoryId, eligible })
const rules = [rule('49', 'cat_other'), rule('4950', 'cat_other', false), rule('50', 'cat_staff')]
const categories = ['cat_other', 'cat_staff'].map((id): CostCategory => ({ id, grantId: 'gra_1', code: id, name: {}, order: 'a0' }))
const row = (account: string, categoryId?: string): LedgerRow => ({ id: 'led_1', grantId: 'gra_1', bookedOn: '2020-05-01', voucher: '1', account, costCentre: '', cents: 1, eligible: true, ...(categoryId && { categoryId }) })

test('of the accounts that fit, the longest beginning counts', () => {
  expect(['4950', '49501', '4940', '5000', '6000'].map((account) => ruleOf(account, rules)?.id)).toEqual(['rul_4950', 'rul_4950', 'rul_49', 'rul_50', undefined])
})

test('a row’s own cost category goes before its account’s, and a category that is no more is none', () => {
  const books = { accountRules: rules, categories }
  expect([row('4940'), row('4940', 'cat_staff'), row('4940', 'cat_gone'), row('6000')].map((one) => categoryOf(one, books))).toEqual(['cat_other', 'cat_staff', null, null])
})
