import { createHash } from 'node:crypto'
import type { AccountRule, Funding, Grant, LedgerRow } from '../../../../src/core/budget/grant.ts'
import { readEntries, type ReadEntries } from '../../../../src/core/budget/import/entries.ts'
import { guessColumns } from '../../../../src/core/budget/import/guess-columns.ts'
import { ledgerTable, type LedgerTable } from '../../../../src/core/budget/import/ledger-table.ts'
import { planOf, type LedgerBooks, type LedgerPlan, type PlanMeans } from '../../../../src/core/budget/import/plan.ts'
import { noWish, type LedgerWish } from '../../../../src/core/budget/import/wish.ts'
import type { Result } from '../../../../src/core/values/problem.ts'

export const grant: Grant = {
  id: 'gra_1',
  name: { fi: 'Lapsen tuki' },
  authority: {},
  diaryNumber: '',
  decidedOn: '2020-02-01',
  usedFrom: '2020-03-01',
  usedTo: '2021-10-31',
  purpose: {},
  grantedMaximumCents: 1_000_000_00,
  grantedShare: 8000,
  vat: 'withoutVat',
  costCentres: ['74210'],
}
export const rule = (accountBegins: string, categoryId: string, eligible = true): AccountRule => ({ id: `rul_${accountBegins}`, grantId: grant.id, accountBegins, categoryId, eligible })
export const books = (more: Partial<LedgerBooks> = {}): LedgerBooks => ({ grant, ledgerRows: [], fundings: [], accountRules: [rule('43', 'cat_services'), rule('50', 'cat_staff')], ...more })

/** Lines of a file, its cells parted by semicolons. */
export function tableOf(text: string, kind: 'csv' | 'xlsx' = 'csv'): LedgerTable {
  return value(ledgerTable({ fileName: 'pääkirja.csv', sha256: 'ab'.repeat(32), kind, cells: text.trim().split('\n').map((line) => line.split(';')) }))
}

export function readOf(text: string): ReadEntries {
  const table = tableOf(text)
  return readEntries(table, guessColumns(table))
}

/** What comes of a file in the books; the hash is a real one, and what stands is taken. */
export function planned(text: string, inBooks = books(), wish: Partial<LedgerWish> = {}): LedgerPlan {
  return planOf(readOf(text), inBooks, { ...noWish, ...wish }, meansFor(inBooks))
}

export function meansFor(inBooks: LedgerBooks): PlanMeans {
  const taken = new Set([...inBooks.ledgerRows, ...inBooks.fundings].map(({ id }) => id))
  return {
    hash: (text) => createHash('sha256').update(text).digest('hex').slice(0, 20),
    isTaken: (id) => taken.has(id),
    importId: 'imp_1',
    reasons: { outsideUse: { fi: 'Käyttöajan ulkopuolella' }, otherCostCentre: { fi: 'Muu kustannuspaikka' } },
    incomeText: ({ voucher }) => ({ fi: `Tosite ${voucher}` }),
  }
}

/** The books after an import, as the edit would make them. */
export function booksAfter(inBooks: LedgerBooks, plan: LedgerPlan, wish: Partial<LedgerWish> = {}): LedgerBooks {
  const gone = new Set<string>(wish.removesMissing ? [...plan.missingRows, ...plan.missingIncomes].map(({ id }) => id) : [])
  const altered = new Map(wish.takesChanges ? plan.changed.map(({ row, after }): [string, LedgerRow] => [row.id, after]) : [])
  const left = <R extends { id: string }>(rows: R[]) => rows.filter(({ id }) => !gone.has(id))
  return {
    ...inBooks,
    ledgerRows: [...left(inBooks.ledgerRows).map((row) => altered.get(row.id) ?? row), ...plan.addedRows],
    fundings: [...left<Funding>(inBooks.fundings), ...plan.addedIncomes],
    accountRules: [...inBooks.accountRules, ...plan.newRules],
  }
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
