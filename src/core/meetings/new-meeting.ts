import { clockAfter } from '../values/clock.ts'
import type { Clock, Day } from '../values/day.ts'
import type { Id } from '../values/ids.ts'
import { orders } from '../values/order.ts'
import { richFrom, type RichText } from '../values/rich-text.ts'
import { languages, type Text } from '../values/text.ts'
import { templateName, type MeetingTemplate } from '../templates/template.ts'
import { agendaMinutes } from './agenda.ts'
import type { AgendaItem, Meeting, MeetingKind } from './meeting.ts'

export interface MeetingWish {
  id: Id
  heldOn: Day
  from?: Clock | undefined
  place?: Text | undefined
  seriesId?: Id | undefined
}

/** A planned meeting with the template's agenda; the template's guidance is the beginning of each item's notes. */
export function meetingFromTemplate(template: MeetingTemplate, wish: MeetingWish, freshItemId: () => Id): { meeting: Meeting; agendaItems: AgendaItem[] } {
  const places = orders(template.items.length)
  const agendaItems = template.items.map(
    ({ title, minutes, guidance }, index): AgendaItem => ({
      id: freshItemId(),
      meetingId: wish.id,
      title,
      minutes,
      ...(guidance && { notes: richFromText(guidance) }),
      order: places[index]!,
    }),
  )
  const meeting: Meeting = {
    ...newMeeting(wish, template.meetingKind, template.name),
    ...(wish.from && { to: clockAfter(wish.from, agendaMinutes(agendaItems)) }),
    template: templateName(template),
  }
  return { meeting, agendaItems }
}

/** A planned meeting with an empty agenda. */
export function newMeeting({ id, heldOn, from, place, seriesId }: MeetingWish, kind: MeetingKind, title: Text): Meeting {
  return { id, kind, title, heldOn, status: 'planned', ...(from && { from }), ...(place && { place }), ...(seriesId && { seriesId }) }
}

function richFromText(text: Text): RichText {
  return Object.fromEntries(languages.flatMap((language) => (text[language] ? [[language, richFrom(text[language])]] : [])))
}
