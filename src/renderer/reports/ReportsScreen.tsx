import { useRoute } from 'wouter'
import { reports } from '../../core/reporting/report.ts'
import { useRow } from '../tables.ts'
import { OutlinesScreen } from './outlines/OutlinesScreen.tsx'
import { ReportDesk } from './ReportDesk.tsx'
import { ReportList } from './ReportList.tsx'

/** The documents begun; one of them opens as a desk where it is written. Beside them are the outlines: `/reports/outlines`. */
export function ReportsScreen() {
  const [, params] = useRoute('/reports/:id/:view?')
  const report = useRow(reports, params?.id)
  if (params?.id === 'outlines') return <OutlinesScreen outlineId={params.view} />
  return report ? <ReportDesk key={report.id} report={report} view={params?.view} /> : <ReportList />
}
