import type { Account } from './account.ts'

/** Rows that cancel out are rows still; entries that do were told and taken back, and are told no more. */
export function hasUncategorised({ uncategorised: line }: Account): boolean {
  return line.outturnCents !== 0 || line.periodCents !== 0 || line.booked.some(({ table }) => table === 'ledgerRows')
}
