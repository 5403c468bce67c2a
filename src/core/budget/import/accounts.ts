import { sum, type Cents } from '../../values/amounts.ts'
import { grouped } from '../../values/grouped.ts'
import type { Id } from '../../values/ids.ts'
import { compare } from '../../values/order.ts'
import { ruleOf } from '../category-of.ts'
import type { AccountRule } from '../grant.ts'
import type { Entry } from './entries.ts'
import type { AccountChoice } from './wish.ts'

/** An account that a ledger file has rows of. */
export interface LedgerAccount extends AccountChoice {
  name: string
  rows: number
  /** Costs above zero, income below. */
  cents: Cents
  /** The cost category that a rule of the grant gives it; null without a rule. */
  ruledCategoryId: Id | null
}

/** The accounts of a file and what is done with the rows of each: as wished, by the grant's rules, else by the chart of accounts. */
export function accountsIn(entries: readonly Entry[], rules: readonly AccountRule[], wished: readonly AccountChoice[]): LedgerAccount[] {
  const byAccount = grouped(entries, ({ account }) => account)
  const wishes = new Map(wished.map((choice) => [choice.account, choice]))
  return [...byAccount]
    .map(([account, rows]): LedgerAccount => {
      const rule = ruleOf(account, rules)
      const use = wishes.get(account)?.use ?? (rule ? 'cost' : usualUse(account))
      return {
        account,
        name: rows.find(({ accountName }) => accountName !== '')?.accountName ?? '',
        use,
        categoryId: use !== 'cost' ? null : rule ? rule.categoryId : (wishes.get(account)?.categoryId ?? null),
        rows: rows.length,
        cents: sum(rows.map(({ cents }) => cents)),
        ruledCategoryId: rule?.categoryId ?? null,
      }
    })
    .toSorted((a, b) => compare(a.account, b.account))
}

/**
 * By the chart of accounts of Finnish municipalities and counties: 1 and 2 are the balance sheet, 3 income, of which 33 is
 * grants received. A grant is no income (Opetushallitus, guide
 * on discretionary grants, 2026), so those are left out; the rest are costs.
 */
export function usualUse(account: string): AccountChoice['use'] {
  if (/^[12]/.test(account) || account.startsWith('33')) return 'leftOut'
  return account.startsWith('3') ? 'income' : 'cost'
}
