import { rangeEnds, type Day, type DayRange } from '../values/day.ts'
import type { ActionStatus } from './action.ts'

/** What tells whether an action is late: its status and the days planned for it. */
export interface Plan {
  status: ActionStatus
  planned?: DayRange | undefined
}

/** An action is late on a day when its planned end is before it and it is neither done nor stopped. */
export function isLate({ status, planned }: Plan, day: Day): boolean {
  if (status === 'done' || status === 'stopped' || planned === undefined) return false
  const { to } = rangeEnds(planned)
  return to !== null && to < day
}
