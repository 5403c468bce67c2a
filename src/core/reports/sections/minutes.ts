import { agendaItems, attendances, followUps, meetings, meetingSeries, ParticipantGroup, type AgendaItem, type Decision, type Meeting } from '../../meetings/meeting.ts'
import { attendanceTotals } from '../../meetings/attendance.ts'
import { people } from '../../programme/programme.ts'
import { formatClock } from '../../values/clock.ts'
import { formatDay } from '../../values/formats.ts'
import { byOrder, compare } from '../../values/order.ts'
import { row, rows } from '../../workbook/rows.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'
import { factsTable } from './facts.ts'

/** Which group met, when and where, and how many were present of each group of participants. */
export function meetingFacts(telling: Telling): Block[] {
  const { workbook, words, report } = telling
  const meeting = row(workbook, meetings, report.subjectId)
  if (!meeting) return []
  const series = row(workbook, meetingSeries, meeting.seriesId)
  const clock = [meeting.from, meeting.to].flatMap((one) => (one ? formatClock(one) : [])).join('–')
  return [
    factsTable(telling, 't_meeting', words('kinds.meetingCaption'), [
      [words('kinds.group'), series ? telling.text(series.name, 'meetingSeries', series.id) : [plain(words(`reports.kind${capital(meeting.kind)}`))]],
      [words('kinds.time'), [plain([formatDay(meeting.heldOn), clock].filter(Boolean).join(' '))]],
      [words('kinds.place'), telling.text(meeting.place, 'meetings', meeting.id)],
    ]),
    ...present(telling, meeting),
  ]
}

function present(telling: Telling, meeting: Meeting): Block[] {
  const { workbook, words, figures } = telling
  const came = rows(workbook, attendances).filter((one) => one.meetingId === meeting.id && one.attended > 0)
  const of = (group: string) => came.filter((one) => one.group === group)
  const groups = ParticipantGroup.options.filter((group) => of(group).length > 0)
  if (groups.length === 0) return [paragraph(plain(words('kinds.noAttendance')))]
  const count = (name: string, some: typeof came) => [figures.of(name, 'count', attendanceTotals(some).attended, 'sum of attendances.attended', recordsOf('attendances', some))]
  return [
    table({
      anchor: 't_present',
      caption: words('kinds.attendanceCaption'),
      columns: [[words('kinds.group'), 70], [words('kinds.persons'), 30, 'end']],
      rows: groups.map((group) => [[plain(words(`reports.group${capital(group)}`))], count(`present_${group}`, of(group))]),
      total: [[plain(words('reports.total'))], count('present_total', came)],
    }),
  ]
}

/** The items in their order, each with its notes and decisions. A restricted one keeps its number and nothing else. */
export function meetingItems(telling: Telling): Block[] {
  const { workbook, words, report } = telling
  const meeting = row(workbook, meetings, report.subjectId)
  if (!meeting) return []
  const items = rows(workbook, agendaItems).filter((item) => item.meetingId === meeting.id).toSorted(byOrder)
  const decided = decidedIn(telling, meeting)
  const loose = decided.filter((decision) => !items.some((item) => item.id === decision.agendaItemId))
  const told = [
    ...items.flatMap((item, index) => itemBlocks(telling, item, index + 1, decided.filter((decision) => decision.agendaItemId === item.id))),
    ...(loose.length > 0 ? [heading(2, words('kinds.otherDecisions'), 'items_other'), ...loose.map((decision) => decisionLine(telling, decision))] : []),
    ...telling.rich(meeting.notes, 'meetings', meeting.id, `${words('kinds.notes')}.`),
  ]
  return told.length > 0 ? told : [paragraph(plain(words('kinds.noItems')))]
}

function itemBlocks(telling: Telling, item: AgendaItem, number: number, decided: Decision[]): Block[] {
  const { words } = telling
  if (item.restricted) return [heading(2, `${number} §`, `item_${item.id}`), paragraph(plain(words('kinds.restrictedItem')))]
  return [
    heading(2, words('kinds.itemTitle', { number, title: telling.letters(item.title, 'agendaItems', item.id) }), `item_${item.id}`),
    ...telling.rich(item.notes, 'agendaItems', item.id),
    ...decided.map((decision) => decisionLine(telling, decision)),
  ]
}

function decisionLine(telling: Telling, decision: Decision): Block {
  return paragraph(plain(`${telling.words('kinds.decision')} `, { bold: true }), ...telling.text(decision.text, 'decisions', decision.id))
}

function decidedIn({ material }: Telling, meeting: Meeting): Decision[] {
  return material.everyDecision.filter((decision) => decision.meetingId === meeting.id).toSorted(byOrder)
}

/** Who does what by when, of what came of the meeting's items and decisions. */
export function meetingTasks(telling: Telling): Block[] {
  const { workbook, words, report, material } = telling
  const meeting = row(workbook, meetings, report.subjectId)
  if (!meeting) return []
  const sources = new Set([...decidedIn(telling, meeting), ...rows(workbook, agendaItems).filter((item) => item.meetingId === meeting.id && !item.restricted)].map(({ id }) => id))
  const open = new Set(material.followUps.map(({ id }) => id))
  const agreed = rows(workbook, followUps).filter((one) => one.fromId !== undefined && sources.has(one.fromId) && open.has(one.id)).toSorted((a, b) => compare(a.dueOn ?? '9', b.dueOn ?? '9') || compare(a.id, b.id))
  if (agreed.length === 0) return [paragraph(plain(words('kinds.noTasks')))]
  return [
    table({
      anchor: 't_tasks',
      caption: words('kinds.tasksCaption'),
      columns: [[words('kinds.task'), 54], [words('reports.responsible'), 28], [words('reports.dueOn'), 18]],
      rows: agreed.map((one) => {
        const owner = row(workbook, people, one.ownerId)
        return [telling.text(one.title, 'followUps', one.id), owner ? telling.text(owner.role, 'people', owner.id) : [plain('–')], [plain(one.dueOn ? formatDay(one.dueOn) : '–')]]
      }),
    }),
  ]
}

/** Lines for the chair and the secretary. */
export function minutesSignatures({ words }: Telling): Block[] {
  return [{ kind: 'signatures', lines: [{ role: words('kinds.chair'), name: '' }, { role: words('kinds.secretary'), name: '' }] }]
}
