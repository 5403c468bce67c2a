import { grantPartners } from '../../budget/grant.ts'
import { attendanceTotals } from '../../meetings/attendance.ts'
import { meetings as meetingTable, meetingSeries, type MeetingKind } from '../../meetings/meeting.ts'
import { organisations } from '../../programme/programme.ts'
import { members } from '../../values/table.ts'
import { formatDay } from '../../values/formats.ts'
import { byOrder } from '../../values/order.ts'
import { row, rows } from '../../workbook/rows.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'

/** Series of these are groups that meet; trainings and hearings are told of as events. */
const groupKinds: MeetingKind[] = ['steeringGroup', 'lapeGroup', 'partnerMeeting', 'other']

/** The groups and how often they met, what they decided, and who takes part in the work. */
export function organisation(telling: Telling): Block[] {
  return [...groups(telling), ...decided(telling), ...partners(telling)]
}

function groups(telling: Telling): Block[] {
  const { workbook, material, words, figures } = telling
  const all = rows(workbook, meetingSeries)
    .filter((series) => groupKinds.includes(series.kind) && material.held.some((meeting) => meeting.seriesId === series.id))
    .toSorted((a, b) => groupKinds.indexOf(a.kind) - groupKinds.indexOf(b.kind))
  if (all.length === 0) return [paragraph(plain(words('reports.noGroups')))]
  return [
    table({
      anchor: 't_groups_met',
      caption: words('reports.groupsMetCaption'),
      columns: [[words('reports.groupName'), 46], [words('reports.meetingsHeld'), 18, 'end'], [words('reports.attended'), 18, 'end'], [words('reports.decisions'), 18, 'end']],
      rows: all.map((series) => {
        const held = material.held.filter((meeting) => meeting.seriesId === series.id)
        const ids = new Set(held.map((meeting) => meeting.id))
        const attended = material.attendances.filter((attendance) => ids.has(attendance.meetingId))
        return [
          telling.text(series.name, 'meetingSeries', series.id),
          [figures.count(`met_${series.id}`, recordsOf('meetings', held))],
          [figures.of(`met_attended_${series.id}`, 'count', attendanceTotals(attended).attended, 'sum of attendances.attended', recordsOf('attendances', attended))],
          [figures.count(`met_decided_${series.id}`, recordsOf('decisions', material.decisions.filter((decision) => ids.has(decision.meetingId))))],
        ]
      }),
    }),
  ]
}

function decided(telling: Telling): Block[] {
  const { workbook, material, words } = telling
  if (material.decisions.length === 0) return [paragraph(plain(words('reports.noDecisions')))]
  return [
    heading(2, words('reports.decisions'), 'organisation_decisions'),
    table({
      anchor: 't_decisions',
      caption: words('reports.decisionsCaption'),
      columns: [[words('reports.date'), 14], [words('reports.meeting'), 32], [words('reports.decision'), 54]],
      rows: material.decisions.map((decision) => {
        const meeting = row(workbook, meetingTable, decision.meetingId)!
        return [[plain(formatDay(decision.decidedOn))], telling.text(meeting.title, 'meetings', meeting.id), telling.text(decision.text, 'decisions', decision.id)]
      }),
    }),
  ]
}

function partners(telling: Telling): Block[] {
  const { workbook, material, words, figures, grants } = telling
  const funding = new Set(rows(workbook, grantPartners).filter((partner) => grants.some((grant) => grant.id === partner.grantId)).map((partner) => partner.organisationId))
  const actionsOf = (id: string) => material.actions.filter((action) => [...members(action.partners), ...members(action.municipalities)].includes(id))
  const some = rows(workbook, organisations).filter((one) => funding.has(one.id) || actionsOf(one.id).length > 0).toSorted(byOrder)
  if (some.length === 0) return []
  return [
    heading(2, words('reports.partners'), 'organisation_partners'),
    table({
      anchor: 't_partners',
      caption: words('reports.partnersCaption'),
      columns: [[words('reports.partner'), 50], [words('reports.organisationKind'), 30], [words('reports.actions'), 20, 'end']],
      rows: some.map((one) => [
        telling.text(one.name, 'organisations', one.id),
        [plain(words(`reports.organisation${capital(one.kind)}`))],
        [figures.count(`partner_${one.id}`, recordsOf('actions', actionsOf(one.id)))],
      ]),
    }),
  ]
}
