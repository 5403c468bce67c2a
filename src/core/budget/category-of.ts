import type { Id } from '../values/ids.ts'
import type { AccountBooks } from './books.ts'
import type { AccountRule, LedgerRow } from './grant.ts'

/** The row's own cost category, else that of the account rule whose beginning is the longest that fits. */
export function categoryOf(row: LedgerRow, { accountRules, categories }: Pick<AccountBooks, 'accountRules' | 'categories'>): Id | null {
  const wanted = row.categoryId ?? ruleOf(row.account, accountRules)?.categoryId
  return categories.some((category) => category.id === wanted) ? wanted! : null
}

/** The account rule whose beginning is the longest that fits. */
export function ruleOf(account: string, accountRules: readonly AccountRule[]): AccountRule | undefined {
  const fitting = accountRules.filter((rule) => account.startsWith(rule.accountBegins))
  return fitting.toSorted((a, b) => b.accountBegins.length - a.accountBegins.length)[0]
}
