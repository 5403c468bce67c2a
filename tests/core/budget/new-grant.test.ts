import { expect, test } from 'vitest'
import { costCategories, type BudgetLine } from '../../../src/core/budget/grant.ts'
import { budgeted, newCategories, ownLine, yearsOf } from '../../../src/core/budget/new-grant.ts'

test('a usage period touches each calendar year it has a day in', () => {
  expect(yearsOf({ usedFrom: '2020-03-01', usedTo: '2022-12-31' })).toEqual([2020, 2021, 2022])
  expect(yearsOf({ usedFrom: '2021-12-31', usedTo: '2022-01-01' })).toEqual([2021, 2022])
})

test('a grant begins with the usual cost categories in the order of the form', () => {
  let made = 0
  const rows = newCategories('gra_1', () => `cat_${++made}`, (category) => ({ fi: category }))
  expect(rows.map((row) => row.name.fi)).toEqual(['staff', 'services', 'materials', 'equipment', 'rents', 'travel', 'other'])
  expect(rows.map((row) => row.order)).toEqual(rows.map((row) => row.order).toSorted())
  expect(rows.every((row) => costCategories.schema.safeParse(row).success)).toBe(true)
})

test('all partners’ lines make the budget of a category; the recipient’s own names no partner', () => {
  const line = (id: string, cents: number, more: Partial<BudgetLine> = {}): BudgetLine => ({ id, grantId: 'gra_1', categoryId: 'cat_1', year: 2020, cents, ...more })
  const lines = [line('bud_1', 100), line('bud_2', 20, { partnerId: 'org_2' }), line('bud_3', 7, { year: 2021 })]
  expect([budgeted(lines, 'cat_1', 2020), ownLine(lines, 'cat_1', 2020)?.id, ownLine(lines, 'cat_1', 2022)]).toEqual([120, 'bud_1', undefined])
})
