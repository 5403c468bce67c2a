import { actionPeriods, actions, outputs, planChanges, type Action, type ActionPeriod, type Output, type PlanChange } from '../actions/action.ts'
import { stateAtEnd, type ActionState } from '../actions/action-state.ts'
import { isLate } from '../actions/late.ts'
import { stageOn } from '../actions/output-stage.ts'
import { agendaItems, attendances, communications, decisions, followUps, meetings, type Attendance, type Communication, type Decision, type FollowUp, type Meeting } from '../meetings/meeting.ts'
import { focusAreas, periods, type FocusArea, type Period } from '../programme/programme.ts'
import type { ReportRow } from '../reporting/report.ts'
import { isWithin, type Day } from '../values/day.ts'
import { collate } from '../values/formats.ts'
import { byOrder, compare } from '../values/order.ts'
import type { Id } from '../values/ids.ts'
import { rows } from '../workbook/rows.ts'
import type { Workbook } from '../workbook/workbook.ts'

/** What several sections tell of, without anything that hangs on a restricted action or agenda item. */
export interface Material {
  focusAreas: FocusArea[]
  actions: Action[]
  /** The account given for the action in this period; in a final report the last one given. */
  accountOf(action: Action): ActionPeriod | undefined
  /** The account given for the action in another period. */
  accountIn(action: Action, periodId: Id): ActionPeriod | undefined
  /** The latest account up to this period's end. */
  latestAccountOf(action: Action): ActionPeriod | undefined
  /** How the action stood on the last day of the period. */
  stateOf(action: Action): ActionState
  /** In the order of their actions. */
  outputs: Output[]
  planChanges: PlanChange[]
  /** Meetings held in the report's time, earliest first. */
  held: Meeting[]
  attendances: Attendance[]
  decisions: Decision[]
  /** Of all meetings, in the order they were made. */
  everyDecision: Decision[]
  followUps: FollowUp[]
  communications: Communication[]
  /** All periods up to this one, earliest first. */
  periods: Period[]
}

export function materialOf(workbook: Workbook, { report, period, from, to }: { report: ReportRow; period: Period; from: Day; to: Day }): Material {
  const everyAction = rows(workbook, actions)
  const restricted = new Set<Id>([...everyAction, ...rows(workbook, agendaItems)].filter((row) => row.restricted).map((row) => row.id))
  const open = (id: Id | undefined) => id === undefined || !restricted.has(id)
  const areas = rows(workbook, focusAreas).toSorted(byOrder)
  const place = new Map(areas.map((area, index) => [area.id, index]))
  const all = rows(workbook, periods).toSorted((a, b) => compare(a.from, b.from))
  const past = all.filter((one) => one.from <= period.from)
  const accounts = new Map(rows(workbook, actionPeriods).map((account) => [`${account.actionId} ${account.periodId}`, account]))
  const later = all.slice(past.length)
  const byPlace = (a: Action, b: Action) => (place.get(a.focusAreaId) ?? 99) - (place.get(b.focusAreaId) ?? 99) || byOrder(a, b) || collate(a.code, b.code)

  const of = (action: Action, periodId: Id) => accounts.get(`${action.id} ${periodId}`)
  const latestAccountOf = (action: Action) => past.toReversed().map((one) => of(action, one.id)).find((account) => account !== undefined)
  const told = new Set(report.kind === 'final' ? past.map((one) => one.id) : [period.id])
  const shownActions = everyAction.filter((action) => !action.restricted).toSorted(byPlace)
  const everyOutput = rows(workbook, outputs).map((output) => ({ ...output, stage: stageOn(output, to) }))
  const held = rows(workbook, meetings).filter((meeting) => meeting.status === 'held' && isWithin(meeting.heldOn, from, to)).toSorted((a, b) => compare(a.heldOn + a.id, b.heldOn + b.id))
  const heldIds = new Set(held.map((meeting) => meeting.id))
  const openDecisions = rows(workbook, decisions)
    .filter((decision) => open(decision.actionId) && open(decision.agendaItemId))
    .toSorted((a, b) => compare(a.decidedOn, b.decidedOn) || byOrder(a, b))
  const closedDecisions = new Set(rows(workbook, decisions).filter((decision) => !openDecisions.includes(decision)).map((decision) => decision.id))

  return {
    focusAreas: areas,
    actions: shownActions,
    accountOf: (action) => (report.kind === 'final' ? latestAccountOf(action) : of(action, period.id)),
    accountIn: of,
    latestAccountOf,
    stateOf(action) {
      const account = latestAccountOf(action)
      const knownLater = later.some((one) => of(action, one.id))
      if (account?.periodId === period.id || (account && knownLater)) return stateAtEnd(action, account, to)
      const status = knownLater ? 'planned' : action.status
      return isLate({ status, planned: action.planned }, to) ? 'late' : status
    },
    outputs: shownActions.flatMap((action) => everyOutput.filter((output) => output.actionId === action.id).toSorted(byOrder)),
    planChanges: rows(workbook, planChanges).filter((change) => open(change.actionId) && told.has(change.periodId)).toSorted((a, b) => compare(a.decidedOn, b.decidedOn)),
    held,
    attendances: rows(workbook, attendances).filter((attendance) => heldIds.has(attendance.meetingId)),
    decisions: openDecisions.filter((decision) => heldIds.has(decision.meetingId)),
    everyDecision: openDecisions,
    followUps: rows(workbook, followUps).filter((followUp) => open(followUp.actionId) && open(followUp.fromId) && !closedDecisions.has(followUp.fromId ?? '')),
    communications: rows(workbook, communications).filter((one) => isWithin(one.sentOn, from, to)).toSorted((a, b) => compare(a.sentOn, b.sentOn)),
    periods: past,
  }
}
