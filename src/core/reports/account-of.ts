import type { Account } from '../budget/account.ts'
import { accountFor } from '../budget/account-for.ts'
import { accountedEntries, accountings } from '../budget/accounting.ts'
import type { AccountBooks } from '../budget/books.ts'
import { accountRules, budgetLines, budgetNotes, costCategories, fundings, grants, instalments, ledgerRows, type Grant } from '../budget/grant.ts'
import { periods, type Period } from '../programme/programme.ts'
import type { Day } from '../values/day.ts'
import type { Id } from '../values/ids.ts'
import { failed, ok, type Result } from '../values/problem.ts'
import { row, rows } from '../workbook/rows.ts'
import type { Workbook } from '../workbook/workbook.ts'

/** A grant's account for a period, cent-exact; unknown grant or period is a problem. While the period runs, the budget is due until today. */
export function accountOf(workbook: Workbook, grantId: Id, periodId: Id, today: Day): Result<Account> {
  const period = row(workbook, periods, periodId)
  if (!period) return failed('period-unknown', { period: periodId })
  const books = booksOf(workbook, grantId)
  return books ? ok(accountFor(books, { id: period.id, to: period.to, after: endBefore(workbook, period) }, today)) : failed('grant-unknown', { grant: grantId })
}

/** The accounts of a report's grants. */
export function accountsOf({ workbook, grants: granted, period, today }: { workbook: Workbook; grants: Grant[]; period: Period; today: Day }): { grant: Grant; account: Account }[] {
  return granted.flatMap((grant) => {
    const account = accountOf(workbook, grant.id, period.id, today)
    return account.ok ? [{ grant, account: account.value }] : []
  })
}

/** All that is kept of one grant; undefined when there is no such grant. */
export function booksOf(workbook: Workbook, grantId: Id): AccountBooks | undefined {
  const grant = row(workbook, grants, grantId)
  if (!grant) return undefined
  const ofGrant = <R extends { grantId: Id }>(all: R[]) => all.filter((one) => one.grantId === grantId)
  const told = ofGrant(rows(workbook, accountings))
  const toldIds = new Set(told.map(({ id }) => id))
  return {
    grant,
    ledgerRows: ofGrant(rows(workbook, ledgerRows)),
    fundings: ofGrant(rows(workbook, fundings)),
    instalments: ofGrant(rows(workbook, instalments)),
    categories: ofGrant(rows(workbook, costCategories)),
    accountRules: ofGrant(rows(workbook, accountRules)),
    budgetLines: ofGrant(rows(workbook, budgetLines)),
    notes: ofGrant(rows(workbook, budgetNotes)),
    accountings: told,
    accountedEntries: rows(workbook, accountedEntries).filter((entry) => toldIds.has(entry.accountingId)),
  }
}

/** The last day of the nearest period that ends before this one begins. */
function endBefore(workbook: Workbook, { from }: Period): Day | null {
  return rows(workbook, periods).map((one) => one.to).filter((to) => to < from).toSorted().at(-1) ?? null
}
