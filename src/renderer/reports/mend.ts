import { useLocation } from 'wouter'
import type { ReportRow } from '../../core/reporting/report.ts'
import type { ReadinessFinding } from '../../core/reports/report.ts'
import { useCurrentPeriod } from '../period.ts'

/** The way to where something is mended: another screen, in the report's own period whichever the screens showed last, or a section of the desk. */
export function useWay(report: ReportRow): (where: ReadinessFinding['where']) => void {
  const [, navigate] = useLocation()
  const { choose } = useCurrentPeriod()
  return ({ screen, id, section }) => {
    choose(report.periodId)
    navigate(screen === 'reports' ? `/reports/${report.id}${section ? `?section=${section}` : ''}` : `/${screen}${id ? `/${id}` : ''}`)
  }
}
