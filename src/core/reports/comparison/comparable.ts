import type { Period } from '../../programme/programme.ts'
import type { ReportRow } from '../../reporting/report.ts'
import type { SentReport } from '../../reporting/sent-report.ts'
import type { Id } from '../../values/ids.ts'
import { compare } from '../../values/order.ts'

/**
 * The reports sent that a report may be compared with, the nearest first: earlier sendings of it, and reports of the
 * same grants on the same period or an earlier one. Without grants, those of its own kind.
 */
export function comparableSent(report: ReportRow, sent: readonly SentReport[], reports: readonly ReportRow[], periods: readonly Period[]): SentReport[] {
  const endOf = ({ periodId }: ReportRow) => periods.find(({ id }) => id === periodId)?.to ?? ''
  const placed = sent.flatMap((one) => {
    const other = reports.find(({ id }) => id === one.reportId)
    const isOfIt = other && (other.id === report.id || (endOf(other) <= endOf(report) && isAkin(other, report)))
    return isOfIt ? [{ one, nearness: [other.id === report.id ? '1' : '0', endOf(other), one.sentOn].join(' ') }] : []
  })
  return placed.toReversed().toSorted((a, b) => compare(b.nearness, a.nearness)).map(({ one }) => one)
}

/** The sendings of one report, the newest first; of two on one day the later one. */
export function sendingsOf(reportId: Id, sent: readonly SentReport[]): SentReport[] {
  return sent.filter((one) => one.reportId === reportId).toReversed().toSorted((a, b) => compare(b.sentOn, a.sentOn))
}

function isAkin(a: ReportRow, b: ReportRow): boolean {
  if (a.grantIds.length === 0 || b.grantIds.length === 0) return a.kind === b.kind && a.subjectId === b.subjectId
  return isTelling(a) === isTelling(b) && a.grantIds.some((id) => b.grantIds.includes(id))
}

/** An interim and a final report tell of the same things; a plan or a letter does not. */
function isTelling({ kind }: ReportRow): boolean {
  return kind === 'interim' || kind === 'final'
}
