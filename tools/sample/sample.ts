import { actionRows } from './actions/action.ts'
import { communicationRows } from './communications.ts'
import { findingRows } from './findings.ts'
import { grantRows } from './grant.ts'
import { indicatorRows } from './indicators.ts'
import { ledgerRowList } from './ledger.ts'
import { meetingRows } from './meetings/meeting.ts'
import { planChangeRows } from './plan-changes.ts'
import { programmeRows } from './programme.ts'
import { reportRows } from './reports.ts'
import { riskRows } from './risks.ts'
import type { SampleRow } from './rows.ts'
import { surveyRows } from './surveys.ts'
import { workshopRows } from './workshops.ts'

/** The made-up region Koivuranta / Björkstrand, feature by feature. `resources` is where the bundled templates are. */
export function sampleParts(resources: string): SampleRow[][] {
  return [
    programmeRows(),
    [...actionRows(), ...planChangeRows()],
    [...meetingRows(), ...communicationRows()],
    grantRows(),
    ledgerRowList(),
    indicatorRows(),
    riskRows(),
    [...surveyRows(resources), ...findingRows()],
    workshopRows(resources),
    reportRows(),
  ]
}
