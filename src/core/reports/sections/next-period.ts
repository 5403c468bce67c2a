import { agendaItems } from '../../meetings/meeting.ts'
import { people, periods } from '../../programme/programme.ts'
import { rangeEnds } from '../../values/day.ts'
import { formatDay, formatDays, formatRange } from '../../values/formats.ts'
import { byOrder, compare } from '../../values/order.ts'
import { row, rows } from '../../workbook/rows.ts'
import { bullets, heading, paragraph, plain, table } from '../blocks.ts'
import { recordsOf } from '../figures.ts'
import type { Block } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'

/** What goes on and begins next, what is still to be followed up, and what the group is asked to decide. */
export function nextPeriod(telling: Telling): Block[] {
  return [...actionsAhead(telling), ...toFollowUp(telling), ...toDecide(telling)]
}

function actionsAhead(telling: Telling): Block[] {
  const { workbook, material, words, figures } = telling
  const next = rows(workbook, periods).filter((one) => one.from > telling.to).toSorted((a, b) => compare(a.from, b.from))[0]
  const open = material.actions.filter((action) => !['done', 'stopped'].includes(material.stateOf(action)))
  const ahead = open.filter((action) => {
    const { from, to } = rangeEnds(action.planned ?? '../..')
    return (material.stateOf(action) === 'planned' && (!next || (from ?? '') <= next.to)) || (to !== null && (!next || to <= next.to))
  })
  const others = open.filter((action) => !ahead.includes(action) && material.stateOf(action) !== 'planned')
  const going = others.length > 0 ? [paragraph(...telling.sentence('reports.goingOn', { count: figures.count('going_on', recordsOf('actions', others)) }))] : []
  if (ahead.length === 0) return going.length > 0 ? going : [paragraph(plain(words('reports.nothingAhead')))]
  return [
    ...going,
    table({
      anchor: 't_ahead',
      caption: next ? words('reports.aheadCaption', { period: formatDays(next.from, next.to) }) : words('reports.aheadCaptionOpen'),
      columns: [[words('reports.code'), 10], [words('reports.action'), 44], [words('reports.responsible'), 24], [words('reports.planned'), 22]],
      rows: ahead.map((action) => {
        const responsible = row(workbook, people, action.responsibleId)
        return [
          [plain(action.code)],
          [...telling.text(action.title, 'actions', action.id), ...(material.stateOf(action) === 'late' ? [plain(` (${words(`reports.state${capital('late')}`).toLowerCase()})`)] : [])],
          responsible ? telling.text(responsible.role, 'people', responsible.id) : [plain('–')],
          [plain(action.planned ? formatRange(action.planned) : '–')],
        ]
      }),
    }),
  ]
}

function toFollowUp(telling: Telling): Block[] {
  const { workbook, material, words } = telling
  const open = material.followUps.filter((one) => one.doneOn === undefined || one.doneOn > telling.to).toSorted((a, b) => compare(a.dueOn ?? '9', b.dueOn ?? '9'))
  if (open.length === 0) return [paragraph(plain(words('reports.noFollowUps')))]
  return [
    heading(2, words('reports.followUps'), 'next_follow_ups'),
    table({
      anchor: 't_follow_ups',
      caption: words('reports.followUpsCaption', { day: formatDay(telling.to) }),
      columns: [[words('reports.followUp'), 52], [words('reports.responsible'), 30], [words('reports.dueOn'), 18]],
      rows: open.map((one) => {
        const owner = row(workbook, people, one.ownerId)
        return [telling.text(one.title, 'followUps', one.id), owner ? telling.text(owner.role, 'people', owner.id) : [plain('–')], [plain(one.dueOn ? formatDay(one.dueOn) : '–')]]
      }),
    }),
  ]
}

/** Items that wait in a series for the next meeting. */
function toDecide(telling: Telling): Block[] {
  const { workbook, words } = telling
  const waiting = rows(workbook, agendaItems).filter((item) => item.meetingId === undefined && !item.restricted).toSorted(byOrder)
  if (waiting.length === 0) return []
  return [heading(2, words('reports.toDecide'), 'next_to_decide'), bullets(waiting.map((item) => telling.text(item.title, 'agendaItems', item.id)))]
}
