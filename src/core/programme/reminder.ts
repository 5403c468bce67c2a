import { addDays, type Day } from '../values/day.ts'
import type { Period } from './programme.ts'

/** Two weeks before a report is due, as the authorities remind of it. */
const daysBefore = 14

/** When to be reminded of a period's report: the day that was set, or two weeks before it is due. Null when no day is set for the report. */
export function remindOn({ reportDueOn, remindOn: set }: Pick<Period, 'reportDueOn' | 'remindOn'>): Day | null {
  return reportDueOn === undefined ? null : (set ?? addDays(reportDueOn, -daysBefore))
}
