import type { Id } from '../values/ids.ts'
import type { Day } from '../values/day.ts'
import type { Text } from '../values/text.ts'

export type ActionState = 'done' | 'ongoing' | 'late' | 'planned' | 'stopped'
export type StateCounts = Record<ActionState, number>

/** Where we stand, and what waits for me: all that the home screen shows of a period. */
export interface HomeSummary {
  periodId: Id
  daysLeft: number
  daysTotal: number
  states: StateCounts
  /** The same at the end of the period before; null when there is none. */
  statesBefore: StateCounts | null
  byFocusArea: { focusAreaId: Id; name: Text; states: StateCounts }[]
  /** The period's own report, or else the next one due. `daysToDue` is told from the day of the reminder until the report has been sent, and is below 0 after its day. */
  report: { reportId: Id; periodId: Id; dueOn: Day | null; daysToDue: number | null; ready: number; started: number; missing: number; gaps: { section: string; title: string; findings: number; state: 'started' | 'missing' }[] } | null
  /** All of them are counted; the most late and the soonest are named. */
  lateFollowUpCount: number
  comingMeetingCount: number
  lateFollowUps: { id: Id; title: Text; owner: Text | null; dueOn: Day; daysLate: number; context: Text | null }[]
  comingMeetings: { id: Id; title: Text; heldOn: Day; from: string | null; place: Text | null; agendaItems: number }[]
  surveys: { waveId: Id; surveyId: Id; name: Text; answered: number; invited: number; aimedShare: number | null; openTo: Day | null }[]
}
