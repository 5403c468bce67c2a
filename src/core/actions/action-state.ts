import type { Day } from '../values/day.ts'
import type { Action, ActionPeriod, ActionStatus } from './action.ts'
import { isLate, type Plan } from './late.ts'

/** What a reader is told: the status, or late, which takes the place of planned and ongoing. */
export type ActionState = ActionStatus | 'late'

/** In the order in which they are counted and listed. */
export const actionStates: readonly ActionState[] = ['done', 'ongoing', 'late', 'planned', 'stopped']

/** How an action stands on a day, by its status and its planned end. */
export function stateOf(action: Plan, day: Day): ActionState {
  return isLate(action, day) ? 'late' : action.status
}

/** How an action stood when a period ended: by the status recorded for it, late as of the period's last day. */
export function stateAtEnd(action: Pick<Action, 'planned'>, record: Pick<ActionPeriod, 'statusAtEnd'>, lastDay: Day): ActionState {
  return stateOf({ status: record.statusAtEnd, planned: action.planned }, lastDay)
}
