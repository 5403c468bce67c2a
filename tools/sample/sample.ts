import { actionRows } from './actions/action.ts'
import { grantRows } from './grant.ts'
import { meetingRows } from './meetings/meeting.ts'
import { programmeRows } from './programme.ts'
import { reportRows } from './reports.ts'
import type { SampleRow } from './rows.ts'
import { surveyRows } from './surveys.ts'

/** The made-up region Koivuranta / Björkstrand, feature by feature. `resources` is where the bundled survey templates are. */
export function sampleParts(resources: string): SampleRow[][] {
  return [programmeRows(), actionRows(), meetingRows(), grantRows(), surveyRows(resources), reportRows()]
}
