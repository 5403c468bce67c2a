import { agendaItems, attendances, decisions, followUps, meetings, meetingSeries, type MeetingKind, type ParticipantGroup } from '../../../src/core/meetings/meeting.ts'
import { inOrder, rich, row, text, type SampleRow, type Written } from '../rows.ts'
import { groupMeetings } from './groups.ts'
import { hearings } from './hearings.ts'
import { steeringMeetings } from './steering.ts'
import { trainings } from './trainings.ts'

export interface SampleMeeting {
  id: string
  series?: string
  kind: MeetingKind
  title: Written
  on: string
  hours: [from: string, to: string]
  place: Written
  status?: 'planned' | 'cancelled'
  template?: string
  notes?: Written
  /** Title and minutes. */
  agenda: [title: Written, minutes: number][]
  /** What was decided, at which item of the agenda (from 0), and about which action. */
  decisions?: [text: Written, item: number, action?: string][]
  /** Group, how many, hours of one; for trainings also method, level and language. */
  attended?: [group: ParticipantGroup, attended: number, hours: number, trained?: [method: Written, level: 'user' | 'trainer', language: 'fi' | 'sv']][]
  /** From which decision (from 0), or, when `null`, from no decision; owner, due and done. */
  followUps?: [title: Written, decision: number | null, owner: string, dueOn: string, doneOn?: string, note?: Written][]
}

const series: [id: string, kind: MeetingKind, name: Written][] = [
  ['ohjausryhma', 'steeringGroup', ['Ohjausryhmä', 'Styrgruppen', 'Steering group']],
  ['lape', 'lapeGroup', ['LAPE-ryhmä', 'LAPE-gruppen', 'LAPE group']],
  ['kumppanit', 'partnerMeeting', ['Järjestöjen ja seurakuntien yhteistyöpöytä', 'Samarbetsbordet för organisationer och församlingar', 'Cooperation table']],
  ['kuulemiset', 'hearing', ['Lasten ja perheiden kuulemiset', 'Höranden av barn och familjer', 'Hearings of children and families']],
  ['koulutukset', 'training', ['Menetelmäkoulutukset', 'Metodutbildningar', 'Method trainings']],
]

/** What waits for the next meeting of a series. */
const waiting: [series: string, title: Written, minutes: number][] = [
  ['ohjausryhma', ['Väliraportin hyväksyminen', 'Godkännande av mellanrapporten'], 30],
  ['ohjausryhma', ['Kevään kuntakierros', 'Vårens kommunrunda'], 20],
  ['lape', ['Kehittäjäryhmän uudet ehdotukset', 'Utvecklargruppens nya förslag'], 25],
]

export const sampleMeetings: SampleMeeting[] = [...steeringMeetings, ...groupMeetings, ...hearings, ...trainings].toSorted((a, b) => (a.on < b.on ? -1 : 1))

export function meetingRows(): SampleRow[] {
  return [
    ...series.map(([id, kind, name]) => row(meetingSeries, `ser_${id}`, { kind, name: text(name) })),
    ...inOrder(waiting.map(([of, title, minutes]) => ({ of, title, minutes }))).map(({ of, title, minutes, order }, index) =>
      row(agendaItems, `agi_odottaa_${index + 1}`, { seriesId: `ser_${of}`, title: text(title), minutes, order }),
    ),
    ...sampleMeetings.flatMap((meeting) => [...one(meeting), ...decided(meeting), ...attendanceOf(meeting), ...followUpsOf(meeting)]),
  ]
}

function one(meeting: SampleMeeting): SampleRow[] {
  const meetingId = `mtg_${meeting.id}`
  return [
    row(meetings, meetingId, {
      ...(meeting.series && { seriesId: `ser_${meeting.series}` }),
      kind: meeting.kind,
      title: text(meeting.title),
      heldOn: meeting.on,
      from: meeting.hours[0],
      to: meeting.hours[1],
      place: text(meeting.place),
      status: meeting.status ?? 'held',
      ...(meeting.notes && { notes: rich(meeting.notes) }),
      ...(meeting.template && { template: meeting.template }),
    }),
    ...inOrder(meeting.agenda.map(([title, minutes]) => ({ title, minutes }))).map(({ title, minutes, order }, index) =>
      row(agendaItems, `agi_${meeting.id}_${index + 1}`, { meetingId, title: text(title), minutes, order }),
    ),
  ]
}

function decided(meeting: SampleMeeting): SampleRow[] {
  return inOrder((meeting.decisions ?? []).map(([words, item, action]) => ({ words, item, action }))).map(({ words, item, action, order }, index) =>
    row(decisions, `dec_${meeting.id}_${index + 1}`, {
      meetingId: `mtg_${meeting.id}`,
      agendaItemId: `agi_${meeting.id}_${item + 1}`,
      ...(action && { actionId: `act_${action}` }),
      text: text(words),
      decidedOn: meeting.on,
      order,
    }),
  )
}

function attendanceOf(meeting: SampleMeeting): SampleRow[] {
  return (meeting.attended ?? []).map(([group, attended, hours, trained]) =>
    row(attendances, [`mtg_${meeting.id}`, group, ...(trained ? [trained[2], trained[1]] : [])].join(':'), {
      meetingId: `mtg_${meeting.id}`,
      group,
      attended,
      hoursHundredths: Math.round(hours * 100),
      ...(trained && { trainedMethod: text(trained[0]), trainedLevel: trained[1], trainedLanguage: trained[2] }),
    }),
  )
}

function followUpsOf(meeting: SampleMeeting): SampleRow[] {
  return (meeting.followUps ?? []).map(([title, decision, owner, dueOn, doneOn, note], index) => {
    const action = decision === null ? undefined : meeting.decisions?.[decision]?.[2]
    return row(followUps, `fol_${meeting.id}_${index + 1}`, {
      title: text(title),
      fromTable: decision === null ? 'agendaItems' : 'decisions',
      fromId: decision === null ? `agi_${meeting.id}_1` : `dec_${meeting.id}_${decision + 1}`,
      ...(action && { actionId: `act_${action}` }),
      ownerId: `prs_${owner}`,
      dueOn,
      ...(doneOn && { doneOn }),
      ...(note && { note: text(note) }),
    })
  })
}
