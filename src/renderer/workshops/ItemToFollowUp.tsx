import { z } from 'zod'
import { followUps } from '../../core/meetings/meeting.ts'
import { addDays, Day } from '../../core/values/day.ts'
import { filled } from '../../core/values/filled.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { newOutcome } from '../../core/workshops/captured.ts'
import { outcomes, type CapturedItem } from '../../core/workshops/workshop.ts'
import { addRow, together } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useText } from '../Said.tsx'
import { useToday } from '../today.ts'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const FollowUpFields = z.object({ title: Text, ownerId: z.string().nullish(), dueOn: Day.nullish() })
type FollowUpFields = z.infer<typeof FollowUpFields>

/** A follow-up out of what a group said; the item remembers what it became, in the same change. */
export function ItemToFollowUp({ item, onClose }: { item: CapturedItem; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const language = useLanguage()
  const today = useToday()
  const programme = useProgramme()
  return (
    <FormDialog<FollowUpFields>
      title={say('workshops.toFollowUpTitle')}
      isOpen
      onClose={onClose}
      draftKey={`capturedItems/${item.id}/to-follow-up`}
      values={{ title: { [language]: item.text }, dueOn: addDays(today, 28) }}
      schema={FollowUpFields.extend({ title: Text.refine(hasWords, { error: say('followUps.giveTitle') }) })}
      submitLabel={say('workshops.makeFollowUp')}
      onSubmit={async (fields) => {
        const followUp = { id: freshId(followUps.prefix), ...filled(fields), fromTable: 'capturedItems', fromId: item.id }
        const label = { key: 'itemBecameFollowUp', values: { title: text(fields.title) } }
        await commit(together(label, [addRow(label, followUps, followUp), addRow(label, outcomes, newOutcome(freshId(outcomes.prefix), item, 'followUps', followUp.id))]), say('workshops.becameFollowUp'))
      }}
    >
      <TrilingualField name="title" label={say('followUps.what')} isRequired />
      <Fields>
        <SelectField name="ownerId" label={say('followUps.owner')} options={programme.people} />
        <DateField name="dueOn" label={say('workshops.due')} />
      </Fields>
    </FormDialog>
  )
}
