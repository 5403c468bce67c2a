import { nextCode } from '../values/codes.ts'
import { keyedId, type Id } from '../values/ids.ts'
import type { Text } from '../values/text.ts'
import type { Action, ActionPeriod } from './action.ts'

/** An action that has nothing but its code, title and focus area yet. */
export function newAction(id: Id, codesInUse: readonly string[], title: Text, focusAreaId: Id): Action {
  return { id, code: nextCode('T-', codesInUse), title, focusAreaId, status: 'planned' }
}

/** The record of an action for a period, as it begins: with the status the action has now. Its id is made of the two. */
export function newActionPeriod(action: Pick<Action, 'id' | 'status'>, periodId: Id): ActionPeriod {
  return { id: keyedId(action.id, periodId), actionId: action.id, periodId, statusAtEnd: action.status }
}
