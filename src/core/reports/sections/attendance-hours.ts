import { attendanceTotals } from '../../meetings/attendance.ts'
import { ParticipantGroup, type Attendance } from '../../meetings/meeting.ts'
import { organisations } from '../../programme/programme.ts'
import { collate, formatCount, formatDay, formatHundredths } from '../../values/formats.ts'
import { row } from '../../workbook/rows.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'

/** Attendances × duration = hours: by group, by municipality where it was noted, and event by event. */
export function attendanceHours(telling: Telling): Block[] {
  const { material, words } = telling
  const timed = material.attendances.filter((one) => one.attended > 0 && (one.hoursHundredths ?? 0) > 0)
  if (timed.length === 0) return [paragraph(plain(words('kinds.noAttendanceHours')))]
  return [byGroup(telling, timed), ...byMunicipality(telling, timed), ...byEvent(telling, timed)]
}

function byGroup(telling: Telling, timed: Attendance[]): Block {
  const { words } = telling
  const of = (group: string) => timed.filter((one) => one.group === group)
  const groups = ParticipantGroup.options.filter((group) => of(group).length > 0)
  return table({
    anchor: 't_hours_groups',
    caption: words('kinds.attendanceHoursCaption'),
    columns: [[words('kinds.group'), 50], [words('kinds.attended'), 25, 'end'], [words('kinds.hours'), 25, 'end']],
    rows: groups.map((group) => [[plain(words(`reports.group${capital(group)}`))], ...cells(telling, `hours_group_${group}`, of(group))]),
    total: [[plain(words('reports.total'))], ...cells(telling, 'hours_group_total', timed)],
    note: words('kinds.attendanceHoursNote'),
  })
}

/** Left out where nobody noted a municipality. */
function byMunicipality(telling: Telling, timed: Attendance[]): Block[] {
  const { workbook, words } = telling
  const ids = [...new Set(timed.map((one) => one.municipalityId))]
  if (ids.every((id) => id === undefined)) return []
  const name = (id: string | undefined) => row(workbook, organisations, id)
  const known = ids.filter((id) => name(id)).toSorted((a, b) => collate(telling.letters(name(a)!.name, 'organisations', a!), telling.letters(name(b)!.name, 'organisations', b!)))
  const unknown = timed.filter((one) => !name(one.municipalityId))
  return [
    table({
      anchor: 't_hours_municipalities',
      caption: words('kinds.attendanceMunicipalitiesCaption'),
      columns: [[words('kinds.municipality'), 50], [words('kinds.attended'), 25, 'end'], [words('kinds.hours'), 25, 'end']],
      rows: [
        ...known.map((id) => [telling.text(name(id)!.name, 'organisations', id!), ...cells(telling, `hours_${id}`, timed.filter((one) => one.municipalityId === id))]),
        ...(unknown.length > 0 ? [[[plain(words('kinds.noMunicipality'))], ...cells(telling, 'hours_nowhere', unknown)]] : []),
      ],
      total: [[plain(words('reports.total'))], ...cells(telling, 'hours_places_total', timed)],
    }),
  ]
}

function byEvent(telling: Telling, timed: Attendance[]): Block[] {
  const { words, language, figures, material } = telling
  const lines = material.held.flatMap((meeting) => timed.filter((one) => one.meetingId === meeting.id).map((one) => ({ meeting, one })))
  return [
    heading(2, words('kinds.attendanceListCaption'), 'hours_list'),
    table({
      anchor: 't_hours_events',
      caption: words('kinds.attendanceListCaption'),
      columns: [[words('reports.date'), 14], [words('kinds.event'), 34], [words('kinds.group'), 20], [words('kinds.attended'), 12, 'end'], [words('kinds.hoursEach'), 10, 'end'], [words('kinds.hours'), 10, 'end']],
      rows: lines.map(({ meeting, one }): Inline[][] => [
        [plain(formatDay(meeting.heldOn))],
        telling.text(meeting.title, 'meetings', meeting.id),
        [plain(words(`reports.group${capital(one.group)}`))],
        [plain(formatCount(one.attended, language))],
        [plain(formatHundredths(one.hoursHundredths ?? 0, language))],
        [figures.of(`hours_${one.id}`, 'hoursHundredths', attendanceTotals([one]).hoursHundredths, 'sum of attendances.attended × attendances.hoursHundredths', recordsOf('attendances', [one]))],
      ]),
    }),
  ]
}

function cells({ figures }: Telling, name: string, some: Attendance[]): Inline[][] {
  const { attended, hoursHundredths } = attendanceTotals(some)
  const records = recordsOf('attendances', some)
  return [
    [figures.of(`${name}_attended`, 'count', attended, 'sum of attendances.attended', records)],
    [figures.of(name, 'hoursHundredths', hoursHundredths, 'sum of attendances.attended × attendances.hoursHundredths', records)],
  ]
}
