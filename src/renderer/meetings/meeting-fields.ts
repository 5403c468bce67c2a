import { z } from 'zod'
import { MeetingKind, meetingSeries, type MeetingSeries } from '../../core/meetings/meeting.ts'
import { Clock, Day } from '../../core/values/day.ts'
import { hasWords, Text, type Language } from '../../core/values/text.ts'
import type { Say } from '../../words/words.ts'
import { freshId } from '../commit.ts'

const MeetingFields = z.object({
  title: Text,
  kind: MeetingKind,
  heldOn: Day,
  from: Clock.nullish(),
  to: Clock.nullish(),
  place: Text.nullish(),
  seriesId: z.string().nullish(),
  /** The name of a series that is not there yet. */
  newSeries: z.string().nullish(),
  /** Asked of a meeting that is there. */
  status: z.enum(['planned', 'held', 'cancelled']).nullish(),
  /** Asked of a new one. */
  templateId: z.string().nullish(),
})
/** What is told of a meeting, a new one or one that is there. */
export type MeetingFields = z.infer<typeof MeetingFields>

export function meetingSchema(say: Say): z.ZodType<MeetingFields> {
  return MeetingFields.extend({ title: Text.refine(hasWords, { error: say('meetings.giveTitle') }) }).refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], error: say('meetings.endsBeforeBegins') })
}

/** The series that is named for the first time; null when there is none such. */
export function seriesNamed(name: string | null | undefined, kind: MeetingKind, language: Language): MeetingSeries | null {
  return name?.trim() ? { id: freshId(meetingSeries.prefix), name: { [language]: name.trim() }, kind } : null
}
