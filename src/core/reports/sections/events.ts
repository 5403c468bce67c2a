import { MeetingKind, ParticipantGroup, type Attendance, type Meeting } from '../../meetings/meeting.ts'
import { attendanceTotals } from '../../meetings/attendance.ts'
import { workshops } from '../../workshops/workshop.ts'
import { isWithin } from '../../values/day.ts'
import { collate, formatDay } from '../../values/formats.ts'
import { compare } from '../../values/order.ts'
import { hasWords, say } from '../../values/text.ts'
import { rows } from '../../workbook/rows.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'

/** Events by type, attendances and hours by group, and persons trained by method, level and language. */
export function events(telling: Telling): Block[] {
  const { material, words } = telling
  if (material.held.length === 0) return [paragraph(plain(words('reports.noEvents'))), ...workshopsHeld(telling)]
  return [...byKind(telling), ...byGroup(telling), ...trained(telling), ...workshopsHeld(telling), ...listOf(telling)]
}

function byKind(telling: Telling): Block[] {
  const { material, words, figures } = telling
  const of = (kind: string) => material.held.filter((meeting) => meeting.kind === kind)
  const kinds = MeetingKind.options.filter((kind) => of(kind).length > 0)
  const at = (some: Meeting[]) => material.attendances.filter((attendance) => some.some((meeting) => meeting.id === attendance.meetingId))
  return [
    table({
      anchor: 't_events',
      caption: words('reports.eventsCaption'),
      columns: [[words('reports.kind'), 46], [words('reports.events'), 18, 'end'], [words('reports.attended'), 18, 'end'], [words('reports.hours'), 18, 'end']],
      rows: kinds.map((kind) => [
        [plain(words(`reports.kind${capital(kind)}`))],
        [figures.count(`events_${kind}`, recordsOf('meetings', of(kind)))],
        ...attendanceCells(telling, `events_${kind}`, at(of(kind))),
      ]),
      total: [[plain(words('reports.total'))], [figures.count('events_total', recordsOf('meetings', material.held))], ...attendanceCells(telling, 'events_total', material.attendances)],
      note: words('reports.attendedNote'),
    }),
  ]
}

function attendanceCells({ figures }: Telling, name: string, some: Attendance[]): Inline[][] {
  const { attended, hoursHundredths } = attendanceTotals(some)
  const records = recordsOf('attendances', some)
  return [
    [figures.of(`${name}_attended`, 'count', attended, 'sum of attendances.attended', records)],
    [figures.of(`${name}_hours`, 'hoursHundredths', hoursHundredths, 'sum of attendances.attended × attendances.hoursHundredths', records)],
  ]
}

function byGroup(telling: Telling): Block[] {
  const { material, words } = telling
  const of = (group: string) => material.attendances.filter((attendance) => attendance.group === group)
  const groups = ParticipantGroup.options.filter((group) => attendanceTotals(of(group)).attended > 0)
  if (groups.length === 0) return [paragraph(plain(words('reports.noAttendances')))]
  const counts = groups.map((group) => attendanceTotals(of(group)).attended)
  const most = groups[counts.indexOf(Math.max(...counts))]!
  const name = (group: string) => words(`reports.group${capital(group)}`)
  return [
    heading(2, words('reports.participants'), 'events_groups'),
    {
      kind: 'chart',
      chart: {
        anchor: 'c_groups',
        type: 'bar',
        title: words('reports.groupsCaption'),
        categories: groups.map(name),
        series: [{ name: words('reports.attended'), values: counts }],
        alt: words('reports.groupsAlt', { most: name(most), count: Math.max(...counts) }),
        valueTitle: words('reports.attended'),
      },
    },
    table({
      anchor: 't_groups',
      caption: words('reports.groupsCaption'),
      columns: [[words('reports.group'), 60], [words('reports.attended'), 20, 'end'], [words('reports.hours'), 20, 'end']],
      rows: groups.map((group) => [[plain(name(group))], ...attendanceCells(telling, `group_${group}`, of(group))]),
      total: [[plain(words('reports.total'))], ...attendanceCells(telling, 'group_total', material.attendances)],
    }),
  ]
}

/** Kept apart by language: hundreds trained in Finnish and ten in Swedish are two different facts. */
function trained(telling: Telling): Block[] {
  const { material, words, figures } = telling
  const some = material.attendances.filter((attendance) => hasWords(attendance.trainedMethod))
  if (some.length === 0) return [paragraph(plain(words('reports.noTrained')))]
  const keyOf = ({ trainedMethod, trainedLevel, trainedLanguage }: Attendance) => [say(trainedMethod, 'fi'), trainedLevel ?? '', trainedLanguage ?? ''].join('|')
  const keys = [...new Set(some.map(keyOf))].toSorted(collate)
  return [
    heading(2, words('reports.trained'), 'events_trained'),
    table({
      anchor: 't_trained',
      caption: words('reports.trainedCaption'),
      columns: [[words('reports.method'), 40], [words('reports.level'), 20], [words('reports.trainedLanguage'), 20], [words('reports.persons'), 20, 'end']],
      rows: keys.map((key) => {
        const [, level, language] = key.split('|') as [string, string, string]
        const own = some.filter((attendance) => keyOf(attendance) === key)
        return [
          telling.text(own[0]!.trainedMethod, 'attendances', own[0]!.id),
          [plain(level ? words(`reports.level${capital(level)}`) : '–')],
          [plain(language ? words(`reports.language${capital(language)}`) : '–')],
          [figures.of(`trained_${key}`, 'count', attendanceTotals(own).attended, 'sum of attendances.attended', recordsOf('attendances', own))],
        ]
      }),
      total: [[plain(words('reports.total'))], [], [], [figures.of('trained_total', 'count', attendanceTotals(some).attended, 'sum of attendances.attended', recordsOf('attendances', some))]],
    }),
  ]
}

function workshopsHeld(telling: Telling): Block[] {
  const { workbook, words } = telling
  const held = rows(workbook, workshops).filter((one) => one.status === 'held' && isWithin(one.heldOn, telling.from, telling.to)).toSorted((a, b) => compare(a.heldOn, b.heldOn))
  if (held.length === 0) return []
  return [
    heading(2, words('reports.workshops'), 'events_workshops'),
    table({
      anchor: 't_workshops',
      caption: words('reports.workshopsCaption'),
      columns: [[words('reports.date'), 16], [words('reports.workshop'), 34], [words('reports.aim'), 50]],
      rows: held.map((one) => [[plain(formatDay(one.heldOn))], telling.text(one.title, 'workshops', one.id), telling.text(one.aim, 'workshops', one.id)]),
    }),
  ]
}

function listOf(telling: Telling): Block[] {
  const { material, words } = telling
  return [
    heading(2, words('reports.eventList'), 'events_list'),
    table({
      anchor: 't_event_list',
      caption: words('reports.eventListCaption'),
      columns: [[words('reports.date'), 14], [words('reports.event'), 44], [words('reports.kind'), 26], [words('reports.attended'), 16, 'end']],
      rows: material.held.map((meeting) => {
        const some = material.attendances.filter((attendance) => attendance.meetingId === meeting.id)
        return [
          [plain(formatDay(meeting.heldOn))],
          telling.text(meeting.title, 'meetings', meeting.id),
          [plain(words(`reports.kind${capital(meeting.kind)}`))],
          attendanceCells(telling, `event_${meeting.id}`, some)[0]!,
        ]
      }),
    }),
  ]
}
