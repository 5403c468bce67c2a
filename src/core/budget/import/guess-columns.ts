import { holdsIdentityCode, personalContent } from '../../values/personal-content.ts'
import { fitOf, personalHeading, type LedgerColumn, type LedgerColumnUse, type PersonalReason } from './columns.ts'
import { dayIn } from './days.ts'
import type { LedgerTable } from './ledger-table.ts'
import { centsIn, decimalMarkOf } from './sums.ts'

export interface GuessedColumn extends LedgerColumn {
  personal: PersonalReason | null
}

/** How a column was taken last time, by its heading (a row of `mappings`). */
export type RememberedUse = { heading: string; use: string }

/** In this order, since an account's name or a cost centre has words of its own and a sum is told by what is left. */
const order = ['accountName', 'account', 'costCentre', 'bookedOn', 'voucher', 'debit', 'credit', 'sum', 'vat', 'text'] as const

/**
 * What each column is taken for: as last time where the file has the same headings, else by its heading and by
 * whether its cells can be read so. What looks personal is dropped each time anew, so that keeping it is always a decision.
 */
export function guessColumns(table: LedgerTable, remembered: readonly RememberedUse[] = []): GuessedColumn[] {
  const cells = table.headings.map((_, column) => table.rows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== ''))
  const uses = isAsLastTime(table, remembered) ? table.headings.map((heading) => useIn(remembered, heading)) : guessed(table, cells)
  return uses.map((use, column) => {
    const isText = use === 'text' || use === 'dropped'
    const personal = cells[column]!.some(holdsIdentityCode) ? 'personalIdentityCode' : isText ? (personalHeading(table.headings[column]!) ?? personalContent(cells[column]!)) : null
    return { column, use: personal === null ? use : 'dropped', personal }
  })
}

function guessed(table: LedgerTable, cells: readonly string[][]): LedgerColumnUse[] {
  const uses = table.headings.map((): LedgerColumnUse => 'dropped')
  for (const use of order) {
    const fitting = table.headings.flatMap((heading, column) => {
      const fit = uses[column] === 'dropped' && personalHeading(heading) === null ? fitOf(heading, use) : null
      return fit !== null && holds(use, cells[column]!, table.kind) ? [{ column, fit }] : []
    })
    const best = fitting.toSorted((a, b) => a.fit - b.fit)[0]
    if (best) uses[best.column] = use
  }
  // A column of sums beside debit and credit is their balance.
  if (uses.includes('debit') && uses.includes('credit') && uses.includes('sum')) uses[uses.indexOf('sum')] = 'dropped'
  return uses
}

/** Whether what stands in a column can be what its heading says: most of it, since sum lines and headings stand between. */
function holds(use: LedgerColumnUse, cells: readonly string[], kind: 'csv' | 'xlsx'): boolean {
  const most = (fits: (cell: string) => boolean) => cells.filter(fits).length * 2 >= cells.length
  const mark = decimalMarkOf(cells, kind)
  if (use === 'bookedOn') return most((cell) => dayIn(cell) !== null)
  if (use === 'sum' || use === 'debit' || use === 'credit') return most((cell) => centsIn(cell, mark) !== null)
  if (use === 'vat') return most((cell) => centsIn(cell, mark) !== null) && !areRates(cells)
  return true
}

/** Percentages of value added tax, past and present, instead of sums. */
function areRates(cells: readonly string[]): boolean {
  return cells.length > 0 && cells.every((cell) => /^(0|8|9|10|13[.,]5|14|22|23|24|25[.,]5)([.,]0+)?\s?%?$/.test(cell))
}

function isAsLastTime(table: LedgerTable, remembered: readonly RememberedUse[]): boolean {
  return remembered.length > 0 && remembered.every(({ heading, use }) => use === 'dropped' || table.headings.includes(heading))
}

function useIn(remembered: readonly RememberedUse[], heading: string): LedgerColumnUse {
  return (remembered.find((one) => one.heading === heading)?.use as LedgerColumnUse | undefined) ?? 'dropped'
}
