import { addDays } from '../values/day.ts'
import type { Id } from '../values/ids.ts'
import { byOrder, orderAfter } from '../values/order.ts'
import type { Text } from '../values/text.ts'
import type { AgendaItem, Decision, FollowUp, Meeting } from './meeting.ts'

/** A decision of the meeting's own day, after those that stand already; about the action that the meeting's item names, if any. */
export function newDecision(id: Id, meeting: Pick<Meeting, 'id' | 'heldOn'>, text: Text, before: readonly Decision[], item?: Pick<AgendaItem, 'id'>, actionId?: Id): Decision {
  const last = [...before].sort(byOrder).at(-1)
  return {
    id,
    meetingId: meeting.id,
    text,
    decidedOn: meeting.heldOn,
    order: orderAfter(last?.order ?? null),
    ...(item && { agendaItemId: item.id }),
    ...(actionId && { actionId }),
  }
}

/** Days within which a decision is looked at again, unless somebody sets another day. */
const followUpDays = 28

/** What is to be done because of a decision; it keeps the decision's words and action, and points back to it. */
export function followUpOfDecision(id: Id, decision: Decision): FollowUp {
  return {
    id,
    title: decision.text,
    fromTable: 'decisions',
    fromId: decision.id,
    dueOn: addDays(decision.decidedOn, followUpDays),
    ...(decision.actionId && { actionId: decision.actionId }),
  }
}

/** The decisions, newest first; those of one day in the order in which they were made. */
export function decisionRegister(decisions: readonly Decision[]): Decision[] {
  return [...decisions].sort((a, b) => b.decidedOn.localeCompare(a.decidedOn) || a.meetingId.localeCompare(b.meetingId) || byOrder(a, b))
}
