import { sum, type Cents } from '../values/amounts.ts'
import { addDays, daysBetween, isWithin, type Day } from '../values/day.ts'
import type { Id } from '../values/ids.ts'
import { byOrder } from '../values/order.ts'
import type { Account, AccountLine } from './account.ts'
import type { AccountRule, BudgetLine, BudgetNote, CostCategory, Grant, LedgerRow } from './grant.ts'
import { booksTo, centsOf, settle, settlementBetween, type GrantBooks } from './settle.ts'

/** Everything of one grant that its account is made of. */
export interface AccountBooks extends GrantBooks {
  categories: CostCategory[]
  accountRules: AccountRule[]
  budgetLines: BudgetLine[]
  notes: BudgetNote[]
}

/** A grant's account for a period: budget against outturn by cost category, and the settlement to its end. */
export function accountFor(books: AccountBooks, period: { id: Id; from: Day; to: Day }): Account {
  const { grant } = books
  const rows = booksTo(books, period.to).eligible
  const placedIn = (categoryId: Id | null) => rows.filter((row) => categoryOf(row, books) === categoryId)
  const before = settle(books, addDays(period.from, -1))
  const toDate = settle(books, period.to)
  const lineOf = (ledger: LedgerRow[], budget: BudgetLine[]) => figures(grant, period, ledger, budget)
  return {
    grantId: grant.id,
    periodId: period.id,
    categories: books.categories.toSorted(byOrder).map((category) => ({
      categoryId: category.id,
      name: category.name,
      reason: books.notes.find((note) => note.categoryId === category.id && note.periodId === period.id)?.reason ?? null,
      ...lineOf(placedIn(category.id), books.budgetLines.filter((line) => line.categoryId === category.id)),
    })),
    uncategorised: lineOf(placedIn(null), []),
    total: lineOf(rows, books.budgetLines),
    toDate,
    period: settlementBetween(before, toDate),
  }
}

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

function figures(grant: Grant, period: { from: Day; to: Day }, ledger: LedgerRow[], budget: BudgetLine[]): Omit<AccountLine, 'categoryId' | 'name' | 'reason'> {
  const budgetCents = sum(budget.map((line) => line.cents))
  const dueCents = sum(budget.map((line) => dueBy(period.to, line, grant)))
  const outturnCents = sum(ledger.map((row) => centsOf(row, grant)))
  return {
    budgetCents,
    dueCents,
    outturnCents,
    periodCents: sum(ledger.filter((row) => isWithin(row.bookedOn, period.from, period.to)).map((row) => centsOf(row, grant))),
    differenceCents: budgetCents - outturnCents,
    usedShare: hundredthsOf(outturnCents, budgetCents),
    deviationShare: hundredthsOf(outturnCents - dueCents, dueCents),
    ledgerRowIds: ledger.map((row) => row.id),
    budgetLineIds: budget.map((line) => line.id),
  }
}

/** How much of a year's budget line had come due by a day, by the days of the usage period in that year. */
function dueBy(day: Day, line: BudgetLine, grant: Grant): Cents {
  const from = latest(`${line.year}-01-01`, grant.usedFrom)
  const to = earliest(`${line.year}-12-31`, grant.usedTo)
  if (day >= to) return line.cents
  if (day < from) return 0
  return Math.round((line.cents * (daysBetween(from, day) + 1)) / (daysBetween(from, to) + 1))
}

/** A part of a whole in hundredths of a percent, rounded half away from zero; null when there is no whole. */
export function hundredthsOf(part: number, whole: number): number | null {
  if (whole === 0) return null
  const share = (part * 10_000) / whole
  return Math.sign(share) * Math.round(Math.abs(share)) || 0
}

function latest(a: Day, b: Day): Day {
  return a > b ? a : b
}

function earliest(a: Day, b: Day): Day {
  return a < b ? a : b
}
