import { z } from 'zod'
import type { Account } from '../core/budget/account.ts'
import type { LedgerPreview } from '../core/budget/import/preview.ts'
import { LedgerWish } from '../core/budget/import/wish.ts'
import { Id } from '../core/values/ids.ts'
import { Token } from './token.ts'

/** What the window may ask about grants and their money. */
export const budgetRequests = {
  'budget.account': z.object({ grantId: Id, periodId: Id }),

  'ledger.chooseFile': z.object({ grantId: Id }),
  'ledger.preview': z.object({ file: Token, wish: LedgerWish }),
  'ledger.import': z.object({ file: Token, wish: LedgerWish }),
} satisfies Record<string, z.ZodType>

export interface BudgetOutcomes {
  'budget.account': Account

  'ledger.chooseFile': { file: string; preview: LedgerPreview } | 'cancelled'
  'ledger.preview': LedgerPreview
  /** What was done, in rows. */
  'ledger.import': { added: number; addedIncome: number; changed: number; removed: number }
}

export type BudgetRequest = keyof BudgetOutcomes
