import { sum, type Cents } from '../values/amounts.ts'
import type { Id } from '../values/ids.ts'
import { orders } from '../values/order.ts'
import type { Text } from '../values/text.ts'
import type { BudgetLine, CostCategory, Grant } from './grant.ts'

/** The cost categories a grant usually begins with: the ministry's form, with apparatus apart. */
const usualCategories = ['staff', 'services', 'materials', 'equipment', 'rents', 'travel', 'other'] as const

export function newCategories(grantId: Id, freshId: () => Id, nameOf: (category: (typeof usualCategories)[number]) => Text): CostCategory[] {
  const places = orders(usualCategories.length)
  return usualCategories.map((category, index) => ({ id: freshId(), grantId, code: String(index + 1), name: nameOf(category), order: places[index]! }))
}

/** The calendar years that a usage period touches. */
export function yearsOf({ usedFrom, usedTo }: Pick<Grant, 'usedFrom' | 'usedTo'>): number[] {
  const [first, last] = [Number(usedFrom.slice(0, 4)), Number(usedTo.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** What is budgeted for a category in a year, all partners together. */
export function budgeted(lines: readonly BudgetLine[], categoryId: Id, year: number): Cents {
  return sum(lines.filter((line) => line.categoryId === categoryId && line.year === year).map((line) => line.cents))
}

/** The recipient's own line of a category and year: the one that names no partner. */
export function ownLine(lines: readonly BudgetLine[], categoryId: Id, year: number): BudgetLine | undefined {
  return lines.find((line) => line.categoryId === categoryId && line.year === year && line.partnerId === undefined)
}
