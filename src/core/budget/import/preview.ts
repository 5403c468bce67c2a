import { sum, type Cents } from '../../values/amounts.ts'
import type { Day } from '../../values/day.ts'
import { grouped } from '../../values/grouped.ts'
import type { Id } from '../../values/ids.ts'
import type { LedgerRow } from '../grant.ts'
import type { LedgerAccount } from './accounts.ts'
import type { LedgerColumn } from './columns.ts'
import type { ReadEntries } from './entries.ts'
import type { GuessedColumn } from './guess-columns.ts'
import type { LedgerTable } from './ledger-table.ts'
import { tallied, type LedgerPlan, type LeftOut, type Tally } from './plan.ts'

/** What is shown of a ledger file before anything is taken in. Texts of rows are not among it. */
export interface LedgerPreview {
  fileName: string
  format: { kind: 'csv' | 'xlsx'; encoding?: string; delimiter?: string }
  columns: LedgerColumnPreview[]
  costsAre: 'positive' | 'negative'
  accounts: LedgerAccount[]
  /** Above the headings, sum lines, and other lines that are no booked rows. */
  preambleRows: number
  sumLines: number
  otherRows: number
  /** Booked rows that could be read, with debit or cost above zero as the file has it. */
  read: Tally
  leftOut: Record<LeftOut, Tally>
  costs: Tally
  income: Tally
  /** By cost category; null is without one. */
  categories: (Tally & { categoryId: Id | null })[]
  added: Tally
  addedIncome: Tally
  /** In the workbook already. */
  standing: Tally
  changed: Listed<{ before: ListedRow; after: ListedRow }>
  missing: Listed<ListedRow>
  /** What stands in the grant's ledger now, and what will after the import as it is wished; all of the usage period. */
  ledgerBefore: Tally
  ledgerAfter: Tally
  reconciling: Reconciling
}

export interface LedgerColumnPreview extends GuessedColumn {
  heading: string
  filled: number
  /** The first thing in a column that is used and holds no texts; else ''. */
  example: string
}

export interface ListedRow {
  bookedOn: Day
  voucher: string
  account: string
  cents: Cents
}

/** At most so many are listed. */
export interface Listed<R> {
  count: number
  cents: Cents
  rows: R[]
}

const mostListed = 200

/** Where the file does not add up in itself, or the ledger would not be what the file says. */
export interface Reconciling {
  /** What the file itself says all its rows come to; null when no sum line says that. */
  fileTotalCents: Cents | null
  /** The first sum line that no rows above it come to, and how many such there are. */
  wrongSumLine: { number: number; cents: Cents; aboveCents: Cents } | null
  wrongSumLines: number
  /** Numbers of the first rows of which the day or the sum cannot be read, and how many there are. */
  unread: number[]
  unreadCount: number
  /** What the ledger would have beyond the file, for the file's days and cost centres; 0 when they agree. */
  beyondFileCents: Cents
  /** Whether some row of the ledger stays otherwise than in the file. */
  staysOtherwise: boolean
  isEven: boolean
}

/** Puts together what is shown of a plan. */
export function previewOf(table: LedgerTable, guessed: readonly GuessedColumn[], columns: readonly LedgerColumn[], read: ReadEntries, plan: LedgerPlan, standing: readonly LedgerRow[], wish: { takesChanges: boolean; removesMissing: boolean }): LedgerPreview {
  const { fileName, kind, encoding, delimiter, preambleRows } = table
  const altered = plan.changed.map(({ row, after }) => after.cents - row.cents)
  const missing = tallied(plan.missingRows)
  const before = tallied(standing)
  const added = tallied(plan.addedRows)
  return {
    fileName,
    format: { kind, ...(encoding && { encoding }), ...(delimiter && { delimiter }) },
    columns: guessed.map((one, place) => columnPreview(table, one, columns[place]!)),
    costsAre: plan.costsAre,
    accounts: plan.accounts,
    preambleRows,
    sumLines: read.sumLines.length,
    otherRows: read.otherRows,
    read: tallied(read.entries),
    leftOut: plan.leftOut,
    costs: tallied(plan.costs),
    income: tallied(plan.incomes),
    categories: byCategory(plan),
    added,
    addedIncome: tallied(plan.addedIncomes),
    standing: plan.standing,
    changed: { count: plan.changed.length, cents: sum(altered), rows: plan.changed.slice(0, mostListed).map(({ row, after }) => ({ before: listed(row), after: listed(after) })) },
    missing: { count: missing.rows + plan.missingIncomes.length, cents: missing.cents - sum(plan.missingIncomes.map(({ cents }) => cents)), rows: missingListed(plan).slice(0, mostListed) },
    ledgerBefore: before,
    ledgerAfter: {
      rows: before.rows + added.rows - (wish.removesMissing ? missing.rows : 0),
      cents: before.cents + added.cents + (wish.takesChanges ? sum(altered) : 0) - (wish.removesMissing ? missing.cents : 0),
    },
    reconciling: reconciled(read, plan, wish),
  }
}

/** Whether the file adds up in itself, and whether the ledger will say what the file says. */
export function reconciled(read: ReadEntries, plan: LedgerPlan, wish: { takesChanges: boolean; removesMissing: boolean }): Reconciling {
  const wrong = read.sumLines.filter(({ isRight }) => !isRight)
  const last = read.sumLines.at(-1)
  const isWhole = last !== undefined && (!last.isRight || last.cents === last.aboveCents)
  const left = wish.removesMissing ? 0 : sum(plan.missingRows.map(({ cents }) => cents)) - sum(plan.missingIncomes.map(({ cents }) => cents))
  const unaltered = wish.takesChanges ? 0 : sum(plan.changed.map(({ row, after }) => row.cents - after.cents))
  const beyondFileCents = left + unaltered
  const staysOtherwise = (!wish.removesMissing && plan.missingRows.length + plan.missingIncomes.length > 0) || (!wish.takesChanges && plan.changed.length > 0)
  return {
    fileTotalCents: isWhole ? last.cents : null,
    wrongSumLine: wrong.length > 0 ? { number: wrong[0]!.number, cents: wrong[0]!.cents, aboveCents: wrong[0]!.aboveCents } : null,
    wrongSumLines: wrong.length,
    unread: read.unread.slice(0, 20),
    unreadCount: read.unread.length,
    beyondFileCents,
    staysOtherwise,
    isEven: wrong.length === 0 && read.unread.length === 0 && !staysOtherwise,
  }
}

function columnPreview(table: LedgerTable, { column, personal }: GuessedColumn, { use }: LedgerColumn): LedgerColumnPreview {
  const cells = table.rows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '')
  const mayShow = use !== 'dropped' && use !== 'text' && personal === null
  return { column, use, personal, heading: table.headings[column]!, filled: cells.length, example: mayShow ? (cells[0] ?? '') : '' }
}

function byCategory({ costs, accounts }: LedgerPlan): LedgerPreview['categories'] {
  const categoryOf = new Map(accounts.map(({ account, categoryId }) => [account, categoryId]))
  const groups = grouped(costs, ({ account }) => categoryOf.get(account) ?? null)
  return [...groups].map(([categoryId, entries]) => ({ categoryId, ...tallied(entries) }))
}

function missingListed({ missingRows, missingIncomes }: LedgerPlan): ListedRow[] {
  return [...missingRows.map(listed), ...missingIncomes.map(({ receivedOn, cents }) => ({ bookedOn: receivedOn, voucher: '', account: '', cents: -cents }))]
}

function listed({ bookedOn, voucher, account, cents }: ListedRow): ListedRow {
  return { bookedOn, voucher, account, cents }
}
