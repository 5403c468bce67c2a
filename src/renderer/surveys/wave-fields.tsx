import { z } from 'zod'
import type { RespondentGroup, Wave, WaveInvitation } from '../../core/surveys/survey.ts'
import { waveInvitations } from '../../core/surveys/survey.ts'
import { Day } from '../../core/values/day.ts'
import { keyedId } from '../../core/values/ids.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import type { Edit, Label } from '../../core/workbook/change.ts'
import { addRow, removeRow, saveRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import type { Say } from '../../words/words.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

/** What the form asks of a round; who was invited by group, the share aimed at in percent. */
export const WaveFields = z.object({
  waveName: Text,
  periodId: z.string().min(1),
  openFrom: Day.nullish(),
  openTo: Day.nullish(),
  invited: z.partialRecord(z.string(), z.number().nullish()),
  aimed: z.partialRecord(z.string(), z.number().nullish()),
})
export type WaveFields = z.infer<typeof WaveFields>

export function waveShape(say: Say) {
  return {
    waveName: Text.refine(hasWords, { error: say('surveys.giveName') }),
    invited: z.partialRecord(z.string(), z.number().refine((count) => Number.isInteger(count) && count >= 0, { error: say('surveys.wholeCount') }).nullish()),
    aimed: z.partialRecord(z.string(), z.number().refine((share) => share >= 0 && share <= 100, { error: say('surveys.shareFault') }).nullish()),
  }
}

export function endsAfterItBegins({ openFrom, openTo }: WaveFields): boolean {
  return !openFrom || !openTo || openFrom <= openTo
}

export function waveFieldsOf(wave: Wave, invitations: readonly WaveInvitation[]): WaveFields {
  const own = invitations.filter(({ waveId }) => waveId === wave.id)
  return {
    waveName: wave.name,
    periodId: wave.periodId,
    openFrom: wave.openFrom,
    openTo: wave.openTo,
    invited: Object.fromEntries(own.map(({ group, invited }) => [group, invited])),
    aimed: Object.fromEntries(own.flatMap(({ group, aimedShare }) => (aimedShare === undefined ? [] : [[group, aimedShare / 100]]))),
  }
}

/** A row for each group that was invited; one whose number was emptied goes. */
export function invitationEdits(label: Label, waveId: string, { invited, aimed }: WaveFields, before: readonly WaveInvitation[]): (Edit | null)[] {
  return Object.entries(invited).map(([group, count]) => {
    const known = before.find((one) => one.waveId === waveId && one.group === group)
    if (typeof count !== 'number') return known ? removeRow(label, waveInvitations, known.id) : null
    const share = aimed[group]
    const row: WaveInvitation = { id: known?.id ?? keyedId(waveId, group), waveId, group: group as RespondentGroup, invited: count, ...(typeof share === 'number' && { aimedShare: Math.round(share * 100) }) }
    return known ? saveRow(label, waveInvitations, known, row) : addRow(label, waveInvitations, row)
  })
}

/** The fields of a round, alike in a new survey and in a round of one. */
export function WaveFieldset({ groups }: { groups: readonly RespondentGroup[] }) {
  const say = useSay()
  const { periods, nameOf } = useProgramme()
  return (
    <>
      <TrilingualField name="waveName" label={say('surveys.waveName')} isRequired />
      <Fields>
        <SelectField name="periodId" label={say('programme.period')} isRequired options={periods.map(({ id }) => ({ value: id, label: nameOf(id) }))} />
        <DateField name="openFrom" label={say('surveys.openFrom')} />
        <DateField name="openTo" label={say('surveys.openTo')} />
      </Fields>
      {groups.map((group) => {
        const name = say(choice('surveys.respondents', group))
        return (
          <Fields key={group}>
            <NumberField name={`invited.${group}`} label={say('surveys.invitedGroup', { group: name })} />
            <NumberField name={`aimed.${group}`} label={say('surveys.aimedGroup', { group: name })} unit="%" />
          </Fields>
        )
      })}
    </>
  )
}
