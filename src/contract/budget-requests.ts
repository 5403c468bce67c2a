import { z } from 'zod'
import type { Account } from '../core/budget/account.ts'
import { Id } from '../core/values/ids.ts'

/** What the window may ask about grants and their money. */
export const budgetRequests = {
  'budget.account': z.object({ grantId: Id, periodId: Id }),
} satisfies Record<string, z.ZodType>

export interface BudgetOutcomes {
  'budget.account': Account
}

export type BudgetRequest = keyof BudgetOutcomes
