import { z } from 'zod'
import { Clock, Day } from '../../core/values/day.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import type { Say } from '../../words/words.ts'
import { useSay } from '../preferences.ts'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { TimeField } from '../ui/TimeField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const WorkshopFields = z.object({
  title: Text,
  heldOn: Day,
  beginsAt: Clock,
  endsAt: Clock.nullish(),
  place: Text.nullish(),
  groups: z.number().nullish(),
  aim: Text.nullish(),
  /** Asked of a workshop that is there. */
  status: z.enum(['planned', 'held', 'cancelled']).nullish(),
  /** Asked of a new one. */
  templateId: z.string().nullish(),
})
export type WorkshopFields = z.infer<typeof WorkshopFields>

export function workshopSchema(say: Say): z.ZodType<WorkshopFields> {
  const fault = { error: say('workshops.groupsFault') }
  return WorkshopFields.extend({ title: Text.refine(hasWords, { error: say('workshops.giveTitle') }), groups: z.int(fault).min(1, fault).max(30, fault).nullish() }).refine(({ beginsAt, endsAt }) => !endsAt || beginsAt <= endsAt, {
    path: ['endsAt'],
    error: say('meetings.endsBeforeBegins'),
  })
}

/** The fields that a new workshop and one that is there have in common. */
export function WorkshopFieldset() {
  const say = useSay()
  return (
    <>
      <TrilingualField name="title" label={say('workshops.name')} isRequired />
      <Fields>
        <DateField name="heldOn" label={say('workshops.heldOn')} isRequired />
        <TimeField name="beginsAt" label={say('workshops.beginsAt')} isRequired />
        <TimeField name="endsAt" label={say('workshops.endsAt')} />
        <NumberField name="groups" label={say('workshops.groups')} />
      </Fields>
      <TrilingualField name="place" label={say('workshops.place')} />
      <TrilingualField name="aim" label={say('workshops.aim')} rows={2} />
    </>
  )
}
