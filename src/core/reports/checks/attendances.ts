import { attendanceTotals } from '../../meetings/attendance.ts'
import type { Attendance, Meeting, ParticipantGroup } from '../../meetings/meeting.ts'
import { inForce } from '../../settings/defaults.ts'
import { settings, settingsId } from '../../settings/settings.ts'
import { formatHundredths } from '../../values/formats.ts'
import { row } from '../../workbook/rows.ts'
import { capital } from '../sections/basics.ts'
import type { ReadinessFinding } from '../report.ts'
import type { Telling } from '../telling.ts'
import { finding } from './finding.ts'

/** Groups of which a small number, together with a day and a place, may tell who somebody is. */
const vulnerable: ParticipantGroup[] = ['childrenAndYoung', 'parents', 'expertByExperience']

/** Hours that are missing from the sums or longer than the meeting itself, and groups so small that a number tells of persons. */
export function attendancesCheck(telling: Telling): ReadinessFinding[] {
  const { attendances } = telling.material
  return [...withoutHours(telling), ...tooLong(telling), ...vulnerable.flatMap((group) => small(telling, group, attendances.filter((one) => one.group === group), 'meetings'))]
}

/** The table of hearings tells the numbers of each hearing. */
export function hearingsCheck(telling: Telling): ReadinessFinding[] {
  const hearings = telling.material.held.filter(({ kind }) => kind === 'hearing')
  return hearings.flatMap((meeting) => vulnerable.flatMap((group) => small(telling, group, telling.material.attendances.filter((one) => one.meetingId === meeting.id && one.group === group), meeting)))
}

/** Where hours are kept at all, a line without them makes the sum too small. */
function withoutHours(telling: Telling): ReadinessFinding[] {
  const came = telling.material.attendances.filter(({ attended }) => attended > 0)
  const without = came.filter(({ hoursHundredths }) => hoursHundredths === undefined)
  const first = telling.material.held.find(({ id }) => id === without[0]?.meetingId)
  if (without.length === 0 || without.length === came.length || !first) return []
  return [finding(telling, 'warns', 'attendances-without-hours', telling.period.id, { screen: 'meetings', id: first.id }, { count: without.length, meeting: telling.letters(first.title, 'meetings', first.id) })]
}

function tooLong(telling: Telling): ReadinessFinding[] {
  const { held, attendances } = telling.material
  return held.flatMap((meeting) => {
    const most = lengthOf(meeting)
    const longest = Math.max(0, ...attendances.filter(({ meetingId }) => meetingId === meeting.id).map(({ hoursHundredths }) => hoursHundredths ?? 0))
    if (most === null || longest <= most) return []
    const values = { meeting: telling.letters(meeting.title, 'meetings', meeting.id), hours: formatHundredths(longest, telling.language), most: formatHundredths(most, telling.language) }
    return [finding(telling, 'warns', 'attendance-longer-than-meeting', meeting.id, { screen: 'meetings', id: meeting.id }, values)]
  })
}

/** In hundredths of an hour; null where the hours are not known, or go past midnight. */
function lengthOf({ from, to }: Meeting): number | null {
  if (from === undefined || to === undefined || to <= from) return null
  const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
  return Math.round(((minutes(to) - minutes(from)) * 100) / 60)
}

function small(telling: Telling, group: ParticipantGroup, some: Attendance[], of: Meeting | 'meetings'): ReadinessFinding[] {
  const { minimumCell } = inForce(row(telling.workbook, settings, settingsId))
  const { attended } = attendanceTotals(some)
  if (attended === 0 || attended >= minimumCell) return []
  const name = telling.words(`reports.group${capital(group)}`)
  const values = { group: name, count: attended, minimum: minimumCell }
  if (of === 'meetings') return [finding(telling, 'warns', 'small-group-in-total', `${group}:${telling.period.id}`, { screen: 'meetings' }, values)]
  return [finding(telling, 'warns', 'small-group-attended', `${of.id}:${group}`, { screen: 'meetings', id: of.id }, { ...values, meeting: telling.letters(of.title, 'meetings', of.id) })]
}
