import { reports } from '../../src/core/reporting/report.ts'
import { row, type SampleRow } from './rows.ts'
import { grantId } from './grant.ts'

export const reportId = 'rep_2020h2'

export function reportRows(): SampleRow[] {
  return [row(reports, reportId, { kind: 'interim', periodId: 'per_2020h2', grantIds: [grantId], languages: ['fi', 'sv'], outline: 'interim@1' })]
}
