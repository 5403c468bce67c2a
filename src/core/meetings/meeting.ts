import { z } from 'zod'
import { Clock, Day } from '../values/day.ts'
import { Id } from '../values/ids.ts'
import { Order } from '../values/order.ts'
import { RichText } from '../values/rich-text.ts'
import { table, type RowOf } from '../values/table.ts'
import { Text } from '../values/text.ts'

export const MeetingKind = z.enum(['steeringGroup', 'lapeGroup', 'partnerMeeting', 'hearing', 'training', 'workshop', 'other'])
export type MeetingKind = z.infer<typeof MeetingKind>

export const meetingSeries = table('meetingSeries', 'ser', { name: Text, kind: MeetingKind })
export type MeetingSeries = RowOf<typeof meetingSeries>

export const meetings = table('meetings', 'mtg', {
  seriesId: Id.optional(),
  kind: MeetingKind,
  title: Text,
  heldOn: Day,
  from: Clock.optional(),
  to: Clock.optional(),
  place: Text.optional(),
  status: z.enum(['planned', 'held', 'cancelled']),
  notes: RichText.optional(),
  /** Template and version the agenda came from. */
  template: z.string().optional(),
})
export type Meeting = RowOf<typeof meetings>

/** An item of one meeting's agenda, or, without a meeting, one that waits in the series. */
export const agendaItems = table(
  'agendaItems',
  'agi',
  { meetingId: Id.optional(), seriesId: Id.optional(), title: Text, minutes: z.int().min(0).optional(), notes: RichText.optional(), restricted: z.boolean().optional(), order: Order },
  { ownedBy: { table: 'meetings', field: 'meetingId' } },
)
export type AgendaItem = RowOf<typeof agendaItems>

export const decisions = table(
  'decisions',
  'dec',
  { meetingId: Id, agendaItemId: Id.optional(), actionId: Id.optional(), text: Text, decidedOn: Day, order: Order },
  { ownedBy: { table: 'meetings', field: 'meetingId' } },
)
export type Decision = RowOf<typeof decisions>

export const ParticipantGroup = z.enum(['socialAndHealth', 'education', 'association', 'parish', 'electedOfficial', 'childrenAndYoung', 'parents', 'expertByExperience', 'other'])
export type ParticipantGroup = z.infer<typeof ParticipantGroup>

/** Meeting × group: how many took part and for how many hours; for trainings also method, level and language. */
export const attendances = table(
  'attendances',
  'att',
  {
    meetingId: Id,
    group: ParticipantGroup,
    /** Where they came from, if the group is counted municipality by municipality. */
    municipalityId: Id.optional(),
    attended: z.int().min(0),
    /** Hours of one participant, in hundredths of an hour. */
    hoursHundredths: z.int().min(0).optional(),
    trainedMethod: Text.optional(),
    trainedLevel: z.enum(['user', 'trainer']).optional(),
    trainedLanguage: z.enum(['fi', 'sv', 'en']).optional(),
  },
  { ownedBy: { table: 'meetings', field: 'meetingId' } },
)
export type Attendance = RowOf<typeof attendances>

/** Something to be done and checked; it says which item, decision, captured item or finding it came from. */
export const followUps = table('followUps', 'fol', {
  title: Text,
  fromTable: z.enum(['agendaItems', 'decisions', 'capturedItems', 'findings', 'actions']).optional(),
  fromId: Id.optional(),
  actionId: Id.optional(),
  ownerId: Id.optional(),
  dueOn: Day.optional(),
  doneOn: Day.optional(),
  note: Text.optional(),
})
export type FollowUp = RowOf<typeof followUps>

/** What was told to whom: day, channel, audience, how many it reached. */
export const communications = table('communications', 'com', {
  sentOn: Day,
  channel: z.enum(['web', 'newsletter', 'socialMedia', 'press', 'event', 'email', 'other']),
  title: Text,
  audience: Text.optional(),
  reached: z.int().min(0).optional(),
})
export type Communication = RowOf<typeof communications>
