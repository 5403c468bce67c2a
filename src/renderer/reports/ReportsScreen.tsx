import { useRoute } from 'wouter'
import { reports } from '../../core/reporting/report.ts'
import { useRow } from '../tables.ts'
import { ReportDesk } from './ReportDesk.tsx'
import { ReportList } from './ReportList.tsx'

/** The reports on the grants; one of them opens as a desk where it is written. */
export function ReportsScreen() {
  const [, params] = useRoute('/reports/:id/:view?')
  const report = useRow(reports, params?.id)
  return report ? <ReportDesk key={report.id} report={report} view={params?.view} /> : <ReportList />
}
