import { addDays, daysBetween, type Day } from '../values/day.ts'
import type { FollowUp } from './meeting.ts'

/** Where a follow-up stands: whether it is late is a matter of the day it is looked at. */
export type FollowUpState = 'late' | 'dueSoon' | 'open' | 'done'

/** Days before the due day from which an open follow-up is told apart. */
const dueSoonDays = 7

export function followUpState(followUp: Pick<FollowUp, 'dueOn' | 'doneOn'>, day: Day): FollowUpState {
  if (followUp.doneOn !== undefined) return 'done'
  if (followUp.dueOn === undefined) return 'open'
  const left = daysBetween(day, followUp.dueOn)
  return left < 0 ? 'late' : left <= dueSoonDays ? 'dueSoon' : 'open'
}

/** Whole days past the due day; 0 when it is not late. */
export function daysLate(followUp: Pick<FollowUp, 'dueOn' | 'doneOn'>, day: Day): number {
  return followUpState(followUp, day) === 'late' ? daysBetween(followUp.dueOn!, day) : 0
}

/** Late ones first, the most late on top; then by due day, then those without one, and the done last, newest first. */
export function byUrgency(a: FollowUp, b: FollowUp): number {
  if (a.doneOn !== undefined || b.doneOn !== undefined) return (b.doneOn ?? '9999').localeCompare(a.doneOn ?? '9999')
  return (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.id.localeCompare(b.id)
}

export function doneOn(followUp: FollowUp, day: Day): FollowUp {
  return { ...followUp, doneOn: day }
}

export function notDone(followUp: FollowUp): FollowUp {
  const { doneOn: _, ...open } = followUp
  return open
}

/** Due so many days later: counted from the due day, or from today when that is past. */
export function postponed(followUp: FollowUp, days: number, today: Day): FollowUp {
  const from = followUp.dueOn !== undefined && followUp.dueOn > today ? followUp.dueOn : today
  return { ...followUp, dueOn: addDays(from, days) }
}
