import { keyedId, type Id } from '../values/ids.ts'
import type { Text } from '../values/text.ts'
import type { BudgetNote } from './grant.ts'

/** The reason for a cost category's deviation in a period; its id is made of the two, so that there is one. */
export function newBudgetNote(grantId: Id, categoryId: Id, periodId: Id, reason: Text): BudgetNote {
  return { id: keyedId(categoryId, periodId), grantId, categoryId, periodId, reason }
}
