import { createHash } from 'node:crypto'
import type { LedgerColumn } from '../../core/budget/import/columns.ts'
import { readEntries } from '../../core/budget/import/entries.ts'
import { guessColumns } from '../../core/budget/import/guess-columns.ts'
import type { LedgerTable } from '../../core/budget/import/ledger-table.ts'
import { planOf, type LedgerPlan, type PlanMeans } from '../../core/budget/import/plan.ts'
import { previewOf, type LedgerPreview } from '../../core/budget/import/preview.ts'
import { AccountChoice, noWish, type LedgerWish } from '../../core/budget/import/wish.ts'
import { booksOf } from '../../core/reports/account-of.ts'
import { mappings, type Mapping } from '../../core/settings/settings.ts'
import { formatDay } from '../../core/values/formats.ts'
import type { Id } from '../../core/values/ids.ts'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import { languages, type Text } from '../../core/values/text.ts'
import { isShown, rows } from '../../core/workbook/rows.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import { wordsIn, type Say } from '../../words/words.ts'

export interface Looked {
  columns: LedgerColumn[]
  plan: LedgerPlan
  preview: LedgerPreview
}

/** What would come of a ledger file in the workbook as it stands; without a wish, as guessed and as remembered. */
export function lookAt(table: LedgerTable, grantId: Id, wished: LedgerWish | null, workbook: Workbook): Result<Looked> {
  const books = booksOf(workbook, grantId)
  if (!books) return failed('grant-unknown', { grant: grantId })
  const mapping = ledgerMapping(workbook, grantId)
  const remembered = mapping?.columns ?? []
  const guessed = guessColumns(table, remembered)
  const columns = guessed.map(({ column, use }) => wished?.columns.find((one) => one.column === column) ?? { column, use })
  const begun = wished ?? { ...noWish, costsAre: signIn(remembered) }
  const wish = { ...begun, accounts: [...accountsIn(mapping), ...begun.accounts] }

  const file = table.fileName
  const has = (...uses: LedgerColumn['use'][]) => columns.some(({ use }) => uses.includes(use))
  if (!has('sum', 'debit', 'credit')) return failed('ledger-file-no-sums', { file })
  if (!has('bookedOn')) return failed('ledger-file-no-days', { file })
  const read = readEntries(table, columns)
  if (read.entries.length === 0) return failed('ledger-file-no-rows', { file })
  if (read.entries.every(({ account }) => account === '')) return failed('ledger-file-no-accounts', { file })

  const plan = planOf(read, books, wish, meansOf(table, workbook))
  return ok({ columns, plan, preview: previewOf(table, guessed, columns, read, plan, books.ledgerRows, wish) })
}

/** How the columns of this grant's ledger were read last time. */
export function ledgerMapping(workbook: Workbook, grantId: Id): Mapping | undefined {
  return rows(workbook, mappings).find((mapping) => mapping.grantId === grantId)
}

/** What was done with accounts last time, where it was not the usual; what is wished now comes after it and counts. */
function accountsIn(mapping: Mapping | undefined): AccountChoice[] {
  return (mapping?.accounts ?? []).flatMap((one) => {
    const choice = AccountChoice.safeParse({ ...one, categoryId: null })
    return choice.success ? [choice.data] : []
  })
}

/** Beside the column of sums stands how costs stood in it. */
function signIn(remembered: Mapping['columns']): LedgerWish['costsAre'] {
  const sign = remembered.find(({ use }) => use === 'sum')?.type
  return sign === 'positive' || sign === 'negative' ? sign : null
}

function meansOf(table: LedgerTable, workbook: Workbook): PlanMeans {
  const inAll = (word: (say: Say) => string): Text => Object.fromEntries(languages.map((language) => [language, word(wordsIn(language))]))
  const stands = (name: string, id: Id) => workbook.tables[name]?.[id]?.['erased'] === true || isShown(workbook, name, id)
  return {
    hash: (text) => createHash('sha256').update(text).digest('hex').slice(0, 20),
    isTaken: (id) => stands('ledgerRows', id) || stands('fundings', id),
    importId: `imp_${table.sha256.slice(0, 16)}`,
    reasons: { outsideUse: inAll((say) => say('ledger.reasonOutsideUse')), otherCostCentre: inAll((say) => say('ledger.reasonOtherCostCentre')) },
    incomeText: ({ bookedOn, voucher, account, accountName }) => inAll((say) => say('ledger.incomeText', { voucher: voucher || formatDay(bookedOn), account: [account, accountName].filter(Boolean).join(' ') })),
  }
}
