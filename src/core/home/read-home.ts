import { actionPeriods, actions, type Action } from '../actions/action.ts'
import { stateOf } from '../actions/action-state.ts'
import { agendaItems, followUps, meetings } from '../meetings/meeting.ts'
import { focusAreas, people, periods, type Period } from '../programme/programme.ts'
import { remindOn } from '../programme/reminder.ts'
import { reports, type ReportRow } from '../reporting/report.ts'
import { sentReports } from '../reporting/sent-report.ts'
import type { Readiness } from '../reports/report.ts'
import { surveys, waveInvitations, waves } from '../surveys/survey.ts'
import { sum } from '../values/amounts.ts'
import { daysBetween, type Day } from '../values/day.ts'
import { keyedId, type Id } from '../values/ids.ts'
import { byOrder, compare } from '../values/order.ts'
import { failed, ok, type Result } from '../values/problem.ts'
import { row, rows } from '../workbook/rows.ts'
import type { Workbook } from '../workbook/workbook.ts'
import type { ActionState, HomeSummary, StateCounts } from './home-summary.ts'

/** How many rows the cards of the home screen have room for. */
const room = 5

/** What the home screen shows of a period, as it stands today. The readiness of its report comes in, if there is one. */
export function readHome(workbook: Workbook, periodId: Id, today: Day, readinessOf: (reportId: Id) => Readiness | null): Result<HomeSummary> {
  const period = row(workbook, periods, periodId)
  if (!period) return failed('period-unknown', { period: periodId })
  const day = today < period.to ? today : period.to
  const all = rows(workbook, actions)
  const before = rows(workbook, periods).filter(({ to }) => to < period.from).sort((a, b) => compare(b.to, a.to))[0]
  const late = lateFollowUps(workbook, today)
  const coming = comingMeetings(workbook, today)
  return ok({
    periodId,
    daysLeft: Math.max(0, daysBetween(today, period.to)),
    daysTotal: daysBetween(period.from, period.to) + 1,
    states: counted(all, (action) => stateIn(workbook, action, period, day, today)),
    statesBefore: before ? counted(all, (action) => stateIn(workbook, action, before, before.to, today)) : null,
    byFocusArea: rows(workbook, focusAreas).sort(byOrder).map(({ id, name }) => ({
      focusAreaId: id,
      name,
      states: counted(all.filter(({ focusAreaId }) => focusAreaId === id), (action) => stateIn(workbook, action, period, day, today)),
    })),
    report: reportOf(workbook, period, today, readinessOf),
    lateFollowUpCount: late.length,
    comingMeetingCount: coming.length,
    lateFollowUps: late.slice(0, room),
    comingMeetings: coming.slice(0, room),
    surveys: surveysOf(workbook, period),
  })
}

/** In a period that is over, the status its record kept; else the action's own. */
function stateIn(workbook: Workbook, action: Action, period: Period, day: Day, today: Day): ActionState {
  const kept = row(workbook, actionPeriods, keyedId(action.id, period.id))
  const status = kept && (period.to < today || kept.statusAtEnd === 'done') ? kept.statusAtEnd : action.status
  return stateOf({ status, planned: action.planned }, day)
}

function counted(some: Action[], state: (action: Action) => ActionState): StateCounts {
  const counts: StateCounts = { done: 0, ongoing: 0, late: 0, planned: 0, stopped: 0 }
  for (const action of some) counts[state(action)] += 1
  return counts
}

/** The period's own report on its grants; while it has none, the one that is due next, since that is what waits. */
function reportOf(workbook: Workbook, period: Period, today: Day, readinessOf: (reportId: Id) => Readiness | null): HomeSummary['report'] {
  const dueOn = (periodId: Id) => row(workbook, periods, periodId)?.reportDueOn ?? null
  const all = rows(workbook, reports).filter(({ kind }) => kind === 'interim' || kind === 'final')
  const due = all.filter(({ periodId }) => (dueOn(periodId) ?? '') >= today).sort((a, b) => compare(dueOn(a.periodId) ?? '', dueOn(b.periodId) ?? ''))
  const report = all.find(({ periodId }) => periodId === period.id) ?? due[0]
  const readiness = report ? readinessOf(report.id) : null
  if (!report || !readiness) return null
  const count = (state: string) => readiness.sections.filter((section) => section.state === state).length
  const gaps = readiness.sections.flatMap(({ section, title, state, findings }) => (state === 'ready' ? [] : [{ section, title, state, findings: findings.length }]))
  return { reportId: report.id, periodId: report.periodId, dueOn: dueOn(report.periodId), daysToDue: daysToDue(workbook, report, today), ready: count('ready'), started: count('started'), missing: count('missing'), gaps: gaps.slice(0, room) }
}

/** From the day of the reminder on, for as long as the report has not been sent. */
function daysToDue(workbook: Workbook, { id, periodId }: ReportRow, today: Day): number | null {
  const period = row(workbook, periods, periodId)
  const reminder = period && remindOn(period)
  if (!period?.reportDueOn || !reminder || today < reminder || rows(workbook, sentReports).some(({ reportId }) => reportId === id)) return null
  return daysBetween(today, period.reportDueOn)
}

function lateFollowUps(workbook: Workbook, today: Day): HomeSummary['lateFollowUps'] {
  return rows(workbook, followUps)
    .flatMap(({ id, title, ownerId, actionId, dueOn, doneOn }) => {
      if (doneOn !== undefined || dueOn === undefined || dueOn >= today) return []
      return [{ id, title, owner: row(workbook, people, ownerId)?.role ?? null, dueOn, daysLate: daysBetween(dueOn, today), context: row(workbook, actions, actionId)?.title ?? null }]
    })
    .sort((a, b) => compare(a.dueOn, b.dueOn))
}

function comingMeetings(workbook: Workbook, today: Day): HomeSummary['comingMeetings'] {
  const items = rows(workbook, agendaItems)
  return rows(workbook, meetings)
    .filter(({ heldOn, status }) => status === 'planned' && heldOn >= today)
    .sort((a, b) => compare(a.heldOn + (a.from ?? ''), b.heldOn + (b.from ?? '')))
    .map(({ id, title, heldOn, from, place }) => ({ id, title, heldOn, from: from ?? null, place: place ?? null, agendaItems: items.filter(({ meetingId }) => meetingId === id).length }))
}

function surveysOf(workbook: Workbook, period: Period): HomeSummary['surveys'] {
  const invitations = rows(workbook, waveInvitations)
  return rows(workbook, waves)
    .filter(({ periodId }) => periodId === period.id)
    .flatMap((wave) => {
      const survey = row(workbook, surveys, wave.surveyId)
      const invited = invitations.filter(({ waveId }) => waveId === wave.id)
      if (!survey) return []
      return [{ waveId: wave.id, surveyId: survey.id, name: survey.name, answered: wave.answered ?? 0, invited: sum(invited.map((one) => one.invited)), aimedShare: invited[0]?.aimedShare ?? null, openTo: wave.openTo ?? null }]
    })
}
