import { sum, type Cents } from '../../values/amounts.ts'
import type { Day } from '../../values/day.ts'
import type { LedgerColumn, LedgerColumnUse } from './columns.ts'
import { dayIn } from './days.ts'
import type { LedgerLine, LedgerTable } from './ledger-table.ts'
import { centsIn, decimalMarkOf, type DecimalMark } from './sums.ts'

/** One booked row of a ledger file. */
export interface Entry {
  /** The row's number in the file. */
  number: number
  bookedOn: Day
  voucher: string
  account: string
  accountName: string
  costCentre: string
  text: string
  /** As the file has it: debit above zero. */
  cents: Cents
  /** Null where the file tells none. */
  vatCents: Cents | null
}

/** A sum line of the file. */
export interface SumLine {
  number: number
  /** What the file says. */
  cents: Cents
  /** What all rows above it come to. */
  aboveCents: Cents
  /** Whether some part of the rows right above it, or all of them, come to what it says. */
  isRight: boolean
}

export interface ReadEntries {
  entries: Entry[]
  sumLines: SumLine[]
  /** Numbers of rows that look booked but of which the day or the sum cannot be read. */
  unread: number[]
  /** Headings of accounts, opening balances and other lines that are no booked rows. */
  otherRows: number
}

/** Reads the rows by what each column is taken for. Accounts and cost centres may stand as headings above their rows. */
export function readEntries(table: LedgerTable, columns: readonly LedgerColumn[]): ReadEntries {
  const cellOf = reader(table, columns)
  const read: ReadEntries = { entries: [], sumLines: [], unread: [], otherRows: 0 }
  const group = { account: '', accountName: '', costCentre: '' }
  let total = 0
  /** What the rows came to wherever a part may begin: at the top, after a sum line, where the account or cost centre changes. */
  const begins = new Set([0])

  for (const line of table.rows) {
    const { day, cents, hasSum, isSumLine, isBalance, ...row } = cellOf(line)
    if (day !== null && cents !== null && !isBalance) {
      const last = read.entries.at(-1)
      const entry = { number: line.number, bookedOn: day, cents, ...row, account: row.account || group.account, accountName: row.accountName || (row.account ? '' : group.accountName), costCentre: row.costCentre || group.costCentre }
      if (last && (last.account !== entry.account || last.costCentre !== entry.costCentre || last.voucher !== entry.voucher || last.bookedOn !== entry.bookedOn)) begins.add(total)
      read.entries.push(entry)
      total += cents
    } else if (isBalance || (!hasSum && day === null)) {
      read.otherRows += 1
      Object.assign(group, groupOf(line, group))
      begins.add(total)
    } else if (isSumLine && cents !== null) {
      read.sumLines.push({ number: line.number, cents, aboveCents: total, isRight: begins.has(total - cents) })
      begins.add(total)
    } else read.unread.push(line.number)
  }
  return read
}

/** Words that a line of a sum, or of a balance that was brought in or out, has. */
const sumWords = /yhteensä|\bsumma\b|\byht\b|sammanlagt|\btotalt?\b|\bsum\b|subtotal/i
const balanceWords = /saldo|\bbalance\b|siirto edell/i

/** What a row's cells say by the columns' uses, as a function of the row. */
function reader(table: LedgerTable, columns: readonly LedgerColumn[]) {
  const placesOf = (use: LedgerColumnUse) => columns.filter((one) => one.use === use).map(({ column }) => column)
  const [bookedOn, voucherAt, account, accountName, costCentre] = (['bookedOn', 'voucher', 'account', 'accountName', 'costCentre'] as const).map((use) => placesOf(use)[0])
  const [sums, credit, vat] = [[...placesOf('sum'), ...placesOf('debit'), ...placesOf('credit')], placesOf('credit')[0], placesOf('vat')[0]]
  const marks = new Map([...sums, ...placesOf('vat')].map((place): [number, DecimalMark] => [place, decimalMarkOf(table.rows.map(({ cells }) => cells[place] ?? ''), table.kind)]))
  const texts = placesOf('text')
  return ({ cells }: LedgerLine) => {
    const cell = (place: number | undefined) => (place === undefined ? '' : (cells[place] ?? ''))
    const amount = (place: number) => centsIn(cell(place), marks.get(place)!)
    const filled = sums.filter((place) => cell(place) !== '')
    const amounts = filled.map((place) => (place === credit ? negated(amount(place)) : amount(place)))
    const [day, voucher] = [dayIn(cell(bookedOn)), cell(voucherAt)]
    return {
      day,
      hasSum: filled.length > 0,
      // A line without a voucher and a day is a sum, whatever it is called.
      isSumLine: day === null && ((voucher === '' && cell(bookedOn) === '') || sumWords.test(cells.join(' '))),
      // A balance brought in may have a day, but never a voucher.
      isBalance: (day === null || (voucherAt !== undefined && voucher === '')) && balanceWords.test(cells.join(' ')),
      cents: filled.length > 0 && amounts.every((cents) => cents !== null) ? sum(amounts) : null,
      voucher,
      ...accountIn(cell(account), cell(accountName)),
      costCentre: codeIn(cell(costCentre)),
      text: texts.map(cell).filter(Boolean).join(' · '),
      vatCents: vat === undefined || cell(vat) === '' ? null : amount(vat),
    }
  }
}

function negated(cents: Cents | null): Cents | null {
  return cents === null ? null : -cents || 0
}

/** An account whose name stands in the same cell: `4310 Asiantuntijapalvelut`. */
function accountIn(cell: string, name: string): { account: string; accountName: string } {
  const [, code, rest = ''] = /^(\d{3,10})[\s,:–-]+(\D.*)$/.exec(cell) ?? []
  return code === undefined ? { account: cell, accountName: name } : { account: code, accountName: name || rest }
}

function codeIn(cell: string): string {
  return /^([\dA-Z][\dA-Z.-]{2,11})[\s,:–-]+\D.*$/.exec(cell)?.[1] ?? cell
}

/** A line that names the account or the cost centre of the rows below it. */
function groupOf({ cells }: LedgerLine, group: { account: string; accountName: string; costCentre: string }) {
  const words = cells.filter((cell) => cell !== '').join(' ')
  const centre = /^(?:kustannuspaikka|kp|kostnadsställe|kst|cost cent(?:re|er))\s*:?\s*([\dA-Z][\dA-Z.-]*)/i.exec(words)
  if (centre) return { ...group, costCentre: centre[1]! }
  const account = /^(?:(?:tili|konto|account)\s*:?\s*)?(\d{3,10})(?:[\s,:–-]+(\D.*))?$/i.exec(words)
  return account ? { ...group, account: account[1]!, accountName: account[2] ?? '' } : group
}
