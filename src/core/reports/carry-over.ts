import { actionPeriods, actions, type Action, type ActionPeriod } from '../actions/action.ts'
import { followUps, type FollowUp } from '../meetings/meeting.ts'
import { periods, type Period } from '../programme/programme.ts'
import type { Day } from '../values/day.ts'
import { keyedId, type Id } from '../values/ids.ts'
import { byOrder, compare } from '../values/order.ts'
import { failed, ok, type Result } from '../values/problem.ts'
import type { Edit } from '../workbook/change.ts'
import { addKeyedRow, saveRow, together } from '../workbook/edits.ts'
import { row, rows } from '../workbook/rows.ts'
import type { Workbook } from '../workbook/workbook.ts'

/** What goes on in the period after: shown first, then done as one change. */
export interface CarryOver {
  to: Period
  actions: Pick<Action, 'id' | 'code' | 'title'>[]
  followUps: Pick<FollowUp, 'id' | 'title' | 'dueOn'>[]
  edit: Edit
}

/**
 * Open actions get an account of the next period that begins where the last one ended, and follow-ups that are past
 * their day get a new one, by default the next period's last. What was carried already is left as it is.
 */
export function carryOver(workbook: Workbook, fromPeriodId: Id, dueOn: Day | null): Result<CarryOver> {
  const from = row(workbook, periods, fromPeriodId)
  if (!from) return failed('period-unknown', { period: fromPeriodId })
  const to = rows(workbook, periods).filter((one) => one.from > from.from).toSorted((a, b) => compare(a.from, b.from))[0]
  if (!to) return failed('period-without-next', { period: from.code })
  const going = goingOn(workbook, from, to)
  const waiting = rows(workbook, followUps).filter((one) => one.doneOn === undefined && one.dueOn !== undefined && one.dueOn <= from.to).toSorted((a, b) => compare(a.dueOn!, b.dueOn!) || compare(a.id, b.id))
  const label = { key: 'carriedOver', values: { period: to.code } }
  return ok({
    to,
    actions: going.map(({ action: { id, code, title } }) => ({ id, code, title })),
    followUps: waiting.map(({ id, title, dueOn: day }) => ({ id, title, ...(day !== undefined && { dueOn: day }) })),
    edit: together(label, [
      ...going.map(({ action, last }) => addKeyedRow(label, actionPeriods, begun(action, last, to))),
      ...waiting.map((one) => saveRow(label, followUps, one, due(one, dueOn ?? to.to))),
    ]),
  })
}

/** Open at the end of the period by its last account; those that have none are to be accounted for first. */
function goingOn(workbook: Workbook, from: Period, to: Period): { action: Action; last: ActionPeriod }[] {
  const until = new Map(rows(workbook, periods).filter((one) => one.from <= from.from).map((one) => [one.id, one.from]))
  const accounts = rows(workbook, actionPeriods).filter(({ periodId }) => until.has(periodId)).toSorted((a, b) => compare(until.get(a.periodId)!, until.get(b.periodId)!))
  const lastOf = new Map(accounts.map((account) => [account.actionId, account]))
  return rows(workbook, actions)
    .filter(({ id, status }) => (status === 'planned' || status === 'ongoing') && !row(workbook, actionPeriods, keyedId(id, to.id)))
    .toSorted(byOrder)
    .flatMap((action) => {
      const last = lastOf.get(action.id)
      return last && (last.statusAtEnd === 'planned' || last.statusAtEnd === 'ongoing') ? [{ action, last }] : []
    })
}

function begun(action: Action, { statusAtEnd, progress }: ActionPeriod, to: Period): ActionPeriod {
  return { id: keyedId(action.id, to.id), actionId: action.id, periodId: to.id, statusAtEnd, ...(progress !== undefined && { progress }) }
}

function due(followUp: FollowUp, dueOn: Day): FollowUp {
  return { ...followUp, dueOn }
}
