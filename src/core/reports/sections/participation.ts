import { attendanceTotals } from '../../meetings/attendance.ts'
import { actions } from '../../actions/action.ts'
import { findings, waves } from '../../surveys/survey.ts'
import { formatDay } from '../../values/formats.ts'
import { byOrder } from '../../values/order.ts'
import { row, rows } from '../../workbook/rows.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'

/** Who was heard, and what changed because of it. */
export function participation(telling: Telling): Block[] {
  return [...hearings(telling), ...saidAndDone(telling)]
}

function hearings(telling: Telling): Block[] {
  const { material, words, figures } = telling
  const held = material.held.filter((meeting) => meeting.kind === 'hearing')
  if (held.length === 0) return [paragraph(plain(words('reports.noHearings')))]
  const groups = ['childrenAndYoung', 'parents', 'expertByExperience'] as const
  return [
    table({
      anchor: 't_hearings',
      caption: words('reports.hearingsCaption'),
      columns: [
        [words('reports.date'), 14],
        [words('reports.hearing'), 38],
        [words('reports.groupChildrenAndYoung'), 16, 'end'],
        [words('reports.groupParents'), 16, 'end'],
        [words('reports.groupExpertByExperience'), 16, 'end'],
      ],
      rows: held.map((meeting) => [
        [plain(formatDay(meeting.heldOn))],
        telling.text(meeting.title, 'meetings', meeting.id),
        ...groups.map((group) => {
          const some = material.attendances.filter((attendance) => attendance.meetingId === meeting.id && attendance.group === group)
          return [figures.of(`heard_${meeting.id}_${group}`, 'count', attendanceTotals(some).attended, 'sum of attendances.attended', recordsOf('attendances', some))]
        }),
      ]),
      note: words('reports.attendedNote'),
    }),
  ]
}

function saidAndDone(telling: Telling): Block[] {
  const { workbook, words, material, period, report } = telling
  const told = rows(workbook, findings)
    .filter((finding) => {
      const periodId = row(workbook, waves, finding.waveId)?.periodId
      return periodId === undefined ? finding.waveId === undefined : report.kind === 'final' ? material.periods.some((one) => one.id === periodId) : periodId === period.id
    })
    .filter((finding) => !row(workbook, actions, finding.actionId)?.restricted)
    .toSorted(byOrder)
  if (told.length === 0) return [paragraph(plain(words('reports.noFindings')))]
  return [
    heading(2, words('reports.youSaidWeDid'), 'participation_said'),
    table({
      anchor: 't_said',
      caption: words('reports.saidCaption'),
      columns: [[words('reports.theme'), 20], [words('reports.youSaid'), 40], [words('reports.weDid'), 40]],
      rows: told.map((finding) => [
        telling.text(finding.theme, 'findings', finding.id),
        telling.text(finding.text, 'findings', finding.id),
        finding.weDid ? telling.text(finding.weDid, 'findings', finding.id) : [plain(words('reports.notAnsweredYet'))],
      ]),
    }),
  ]
}
