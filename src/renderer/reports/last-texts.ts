import { periods } from '../../core/programme/programme.ts'
import { reports, reportSections, type ReportRow } from '../../core/reporting/report.ts'
import { reportBefore, textsOfLastTime, type LastText } from '../../core/reports/last-time.ts'
import { useRows } from '../tables.ts'

/** What the report before told, where this one does not tell the same already. */
export function useLastTexts(report: ReportRow): LastText[] {
  const sections = useRows(reportSections)
  return textsOfLastTime(report, reportBefore(report, useRows(reports), useRows(periods)), sections)
}
