import { codeAfter } from '../values/codes.ts'
import { keyedId, type Id } from '../values/ids.ts'
import type { Text } from '../values/text.ts'
import type { Action, ActionPeriod } from './action.ts'

/** An action that has nothing but its code, title and focus area yet; the code follows the last one of its focus area. */
export function newAction(id: Id, others: readonly Pick<Action, 'code' | 'focusAreaId'>[], title: Text, focusAreaId: Id): Action {
  return { id, code: nextActionCode(others, focusAreaId), title, focusAreaId, status: 'planned' }
}

export function nextActionCode(others: readonly Pick<Action, 'code' | 'focusAreaId'>[], focusAreaId: Id): string {
  const taken = others.map(({ code }) => code)
  const beside = others.filter((other) => other.focusAreaId === focusAreaId).map(({ code }) => code)
  return codeAfter(beside.length > 0 ? beside : taken, 'T-001', taken)
}

/** The record of an action for a period, as it begins: with the status the action has now. Its id is made of the two. */
export function newActionPeriod(action: Pick<Action, 'id' | 'status'>, periodId: Id): ActionPeriod {
  return { id: keyedId(action.id, periodId), actionId: action.id, periodId, statusAtEnd: action.status }
}
