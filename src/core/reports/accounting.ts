import { accountedEntries, accountings, type AccountedEntry, type Accounting, type Entry } from '../budget/accounting.ts'
import { isAccounted, termsAt } from '../budget/counted.ts'
import { entriesToCome } from '../budget/entries.ts'
import { ledgerRows } from '../budget/grant.ts'
import { periods, type Period } from '../programme/programme.ts'
import { reports, type ReportKind, type ReportRow } from '../reporting/report.ts'
import type { Day } from '../values/day.ts'
import { keyedId, type Id } from '../values/ids.ts'
import type { Edit, Label } from '../workbook/change.ts'
import { addKeyedRow, addRow, together } from '../workbook/edits.ts'
import { row } from '../workbook/rows.ts'
import type { Workbook } from '../workbook/workbook.ts'
import { booksOf } from './account-of.ts'

/** The kinds in which the authority is told of money; what they told stays as it was told. */
const kinds: readonly ReportKind[] = ['interim', 'final', 'costAccount']

/**
 * What sending a report writes of the money it accounts for: for each of its grants the terms, and an entry for
 * every row that was not told before. A period that another report has accounted for is not accounted for again,
 * so sending anew writes nothing; the edit of a report that tells of no money is empty. `label` is the sending's own.
 */
export function accountingOf(workbook: Workbook, reportId: Id, label: Label): Edit {
  const report = row(workbook, reports, reportId)
  const period = row(workbook, periods, report?.periodId)
  if (!report || !period || !kinds.includes(report.kind)) return { label, put: {} }
  return together(label, report.grantIds.flatMap((grantId) => accountingOfGrant(workbook, report, period, grantId, label)))
}

function accountingOfGrant(workbook: Workbook, report: ReportRow, { to }: Period, grantId: Id, label: Label): Edit[] {
  const books = booksOf(workbook, grantId)
  if (!books || isAccounted(books, to)) return []
  const { record: _, ...terms } = termsAt(books, to)
  const accounting: Accounting = { id: keyedId(report.id, grantId), reportId: report.id, grantId, accountedTo: to, ...terms }
  const told = entriesToCome(books).filter((entry) => entry.countedOn <= to)
  const first = told.filter(({ kind, ofTable }) => ofTable === 'ledgerRows' && (kind === 'own' || kind === 'late'))
  return [
    addKeyedRow(label, accountings, accounting),
    ...told.map((entry) => entryEdit(workbook, { ...entry, id: entryId(entry), accountingId: accounting.id }, label)),
    { label, put: { [ledgerRows.name]: Object.fromEntries(first.map(({ rowId }) => [rowId, { accountedInId: report.id }])) } },
  ]
}

/** Most ids are new, and a plain row is half the cells of one that may have stood there before. */
function entryEdit(workbook: Workbook, entry: AccountedEntry, label: Label): Edit {
  return workbook.tables[accountedEntries.name]?.[entry.id] ? addKeyedRow(label, accountedEntries, entry) : addRow(label, accountedEntries, entry)
}

/** Made of what it tells, so that two people who send the same, apart, tell it once. */
function entryId({ rowId, countedOn, kind }: { rowId: Id; countedOn: Day; kind: Entry['kind'] }): Id {
  return keyedId(rowId, countedOn, kind)
}
