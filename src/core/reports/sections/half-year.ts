import type { Action } from '../../actions/action.ts'
import { attendanceTotals } from '../../meetings/attendance.ts'
import { agendaItems } from '../../meetings/meeting.ts'
import { periods } from '../../programme/programme.ts'
import { risks, riskPeriods } from '../../risks/risk.ts'
import { riskLevel, riskNumber } from '../../risks/risk-level.ts'
import { isWithin, rangeEnds } from '../../values/day.ts'
import { byOrder, compare } from '../../values/order.ts'
import { rows } from '../../workbook/rows.ts'
import { bullets, paragraph, plain } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'
import { actionsDone, moneyUsed, peopleMet } from './summary.ts'

/** How many are named before the rest are only counted: the whole account is one page. */
const room = 2

/** Actions, people and money in one line each. */
export function halfYearSummary(telling: Telling): Block[] {
  return [bullets([actionsDone(telling), peopleMet(telling), ...moneyUsed(telling)])]
}

/** What was done in the period, what is late, and whether the plan was changed. */
export function halfYearActions(telling: Telling): Block[] {
  const { material, words, figures, period } = telling
  const before = material.periods.at(-2)
  const wasDone = (action: Action) => before !== undefined && material.accountIn(action, before.id)?.statusAtEnd === 'done'
  const done = material.actions.filter((action) => material.stateOf(action) === 'done' && (material.accountIn(action, period.id) !== undefined || endsIn(action, telling.from, telling.to)) && !wasDone(action))
  const late = material.actions.filter((action) => material.stateOf(action) === 'late')
  const changes = material.planChanges
  return [
    bullets([
      done.length > 0 ? named(telling, 'half_done', 'kinds.halfDone', done) : [plain(words('kinds.halfDoneNone'))],
      late.length > 0 ? named(telling, 'half_late', 'kinds.halfLate', late) : [plain(words('kinds.halfLateNone'))],
      changes.length > 0 ? telling.sentence('kinds.halfChanges', { count: figures.count('half_changes', recordsOf('planChanges', changes)) }) : [plain(words('kinds.halfNoChanges'))],
    ]),
  ]
}

/** Who was heard, and which outputs are planned, starting and operating. */
export function halfYearParticipation(telling: Telling): Block[] {
  return [bullets([hearings(telling), outputsByStage(telling)])]
}

function hearings({ material, words, figures, sentence }: Telling): Inline[] {
  const held = material.held.filter((meeting) => meeting.kind === 'hearing')
  if (held.length === 0) return [plain(words('kinds.halfHearingsNone'))]
  const groups: readonly string[] = ['childrenAndYoung', 'parents', 'expertByExperience']
  const came = material.attendances.filter((one) => groups.includes(one.group) && held.some((meeting) => meeting.id === one.meetingId))
  return sentence('kinds.halfHearings', {
    count: figures.count('half_hearings', recordsOf('meetings', held)),
    heard: figures.of('half_heard', 'count', attendanceTotals(came).attended, 'sum of attendances.attended', recordsOf('attendances', came)),
  })
}

function outputsByStage({ material, words, figures, sentence }: Telling): Inline[] {
  if (material.outputs.length === 0) return [plain(words('kinds.halfOutputsNone'))]
  const of = (stage: string) => figures.count(`half_${stage}`, recordsOf('outputs', material.outputs.filter((output) => output.stage === stage)))
  return sentence('kinds.halfOutputs', { operating: of('operating'), starting: of('starting'), planned: of('planned') })
}

/** The worst risks as they were at the period's end, and what is done about them. */
export function halfYearRisks(telling: Telling): Block[] {
  const { workbook, words, figures, period } = telling
  const records = rows(workbook, riskPeriods).filter((record) => record.periodId === period.id)
  const open = rows(workbook, risks).filter((risk) => !risk.closed).map((risk) => ({ risk, now: records.find((record) => record.riskId === risk.id) }))
  if (open.length === 0) return [paragraph(plain(words('reports.noRisks')))]
  const worst = open.toSorted((a, b) => riskNumber(b.now ?? b.risk) - riskNumber(a.now ?? a.risk) || byOrder(a.risk, b.risk)).slice(0, room)
  return [
    bullets(
      worst.map(({ risk, now }) => {
        const table = now ? 'riskPeriods' : 'risks'
        const level = now ?? risk
        const measure = now?.measure ? telling.text(now.measure, 'riskPeriods', now.id) : telling.text(risk.measure, 'risks', risk.id)
        return [
          ...telling.text(risk.title, 'risks', risk.id),
          plain(` – ${words(`reports.risk${capital(riskLevel(level))}`).toLowerCase()} (${words('kinds.riskNumber')} `),
          figures.of(`half_risk_${risk.code}`, 'count', riskNumber(level), `${table}.probability × ${table}.impact`, [{ table, id: level.id }]),
          plain('/25).'),
          ...(measure.length > 0 ? [plain(' '), ...measure] : []),
        ]
      }),
    ),
  ]
}

/** What ends in the next period. */
export function halfYearNext(telling: Telling): Block[] {
  const { workbook, material, words } = telling
  const next = rows(workbook, periods).filter((one) => one.from > telling.to).toSorted((a, b) => compare(a.from, b.from))[0]
  const open = material.actions.filter((action) => !['done', 'stopped'].includes(material.stateOf(action)))
  const ending = next ? open.filter((action) => endsIn(action, next.from, next.to)) : []
  if (ending.length === 0) return [paragraph(plain(words('kinds.halfEndingNone')))]
  return [paragraph(...named(telling, 'half_ending', 'kinds.halfEnding', ending))]
}

/** What waits in the groups' lists for the next meeting to decide. */
export function halfYearDecisions(telling: Telling): Block[] {
  const { workbook, words } = telling
  const waiting = rows(workbook, agendaItems).filter((item) => item.meetingId === undefined && !item.restricted).toSorted(byOrder)
  if (waiting.length === 0) return [paragraph(plain(words('kinds.halfNoDecisions')))]
  return [{ kind: 'list', ordered: true, items: waiting.map((item) => telling.text(item.title, 'agendaItems', item.id)) }]
}

/** 'Myöhässä olevia on 5: 1.07 Eropalvelujen palvelupolku; 2.06 Varhaisen puuttumisen malli; muita 3.' */
function named(telling: Telling, name: string, lead: string, some: Action[]): Inline[] {
  const { figures } = telling
  const rest = some.slice(room)
  const shown = some.slice(0, room).flatMap((action, index) => [...(index > 0 ? [plain('; ')] : []), plain(`${action.code} `), ...telling.text(action.title, 'actions', action.id)])
  return [
    ...telling.sentence(lead, { count: figures.count(name, recordsOf('actions', some)) }),
    ...shown,
    ...(rest.length > 0 ? telling.sentence('kinds.more', { count: figures.count(`${name}_more`, recordsOf('actions', rest)) }) : []),
    plain('.'),
  ]
}

function endsIn(action: Action, from: string, to: string): boolean {
  const end = action.planned ? rangeEnds(action.planned).to : null
  return end !== null && isWithin(end, from, to)
}
