import type { AccountedEntry, Accounting } from './accounting.ts'
import type { AccountRule, BudgetLine, BudgetNote, CostCategory, Funding, Grant, Instalment, LedgerRow } from './grant.ts'

/** Everything of one grant that its account is made of. */
export interface AccountBooks {
  grant: Grant
  ledgerRows: LedgerRow[]
  fundings: Funding[]
  instalments: Instalment[]
  categories: CostCategory[]
  accountRules: AccountRule[]
  budgetLines: BudgetLine[]
  notes: BudgetNote[]
  /** What reports that were sent have told. */
  accountings: Accounting[]
  accountedEntries: AccountedEntry[]
}
