import type { Account } from '../budget/account.ts'
import { accountFor, type AccountBooks } from '../budget/account-for.ts'
import { accountRules, budgetLines, budgetNotes, costCategories, fundings, grants, instalments, ledgerRows } from '../budget/grant.ts'
import { periods } from '../programme/programme.ts'
import type { Id } from '../values/ids.ts'
import { failed, ok, type Result } from '../values/problem.ts'
import { row, rows } from '../workbook/rows.ts'
import type { Workbook } from '../workbook/workbook.ts'

/** A grant's account for a period, cent-exact; unknown grant or period is a problem. */
export function accountOf(workbook: Workbook, grantId: Id, periodId: Id): Result<Account> {
  const period = row(workbook, periods, periodId)
  if (!period) return failed('period-unknown', { period: periodId })
  const books = booksOf(workbook, grantId)
  return books ? ok(accountFor(books, period)) : failed('grant-unknown', { grant: grantId })
}

/** All that is kept of one grant; undefined when there is no such grant. */
export function booksOf(workbook: Workbook, grantId: Id): AccountBooks | undefined {
  const grant = row(workbook, grants, grantId)
  const ofGrant = <R extends { grantId: Id }>(all: R[]) => all.filter((one) => one.grantId === grantId)
  return (
    grant && {
      grant,
      ledgerRows: ofGrant(rows(workbook, ledgerRows)),
      fundings: ofGrant(rows(workbook, fundings)),
      instalments: ofGrant(rows(workbook, instalments)),
      categories: ofGrant(rows(workbook, costCategories)),
      accountRules: ofGrant(rows(workbook, accountRules)),
      budgetLines: ofGrant(rows(workbook, budgetLines)),
      notes: ofGrant(rows(workbook, budgetNotes)),
    }
  )
}
