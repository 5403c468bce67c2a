import { z } from 'zod'
import { actions } from '../../core/actions/action.ts'
import { followUps, type FollowUp } from '../../core/meetings/meeting.ts'
import { addDays, Day } from '../../core/values/day.ts'
import { refilled } from '../../core/values/filled.ts'
import { collate } from '../../core/values/formats.ts'
import type { Id } from '../../core/values/ids.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { useToday } from '../today.ts'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const FollowUpFields = z.object({ title: Text, ownerId: z.string().nullish(), dueOn: Day.nullish(), doneOn: Day.nullish(), actionId: z.string().nullish(), note: Text.nullish() })
type FollowUpFields = z.infer<typeof FollowUpFields>

export function FollowUpForm({ followUp, onClose, onSaved }: { followUp?: FollowUp; onClose: () => void; onSaved?: (id: Id) => void }) {
  const say = useSay()
  const text = useText()
  const today = useToday()
  const programme = useProgramme()
  const actionChoices = useRows(actions).map((action) => ({ value: action.id, label: `${action.code} ${text(action.title)}` })).sort((a, b) => collate(a.label, b.label))
  return (
    <FormDialog<FollowUpFields>
      title={followUp ? say('followUps.editFollowUp') : say('followUps.newFollowUp')}
      isOpen
      onClose={onClose}
      draftKey={`followUps/${followUp?.id ?? 'new'}/follow-up`}
      values={followUp ?? { title: {}, dueOn: addDays(today, 28) }}
      schema={FollowUpFields.extend({ title: Text.refine(hasWords, { error: say('followUps.giveTitle') }) })}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const values = { title: text(fields.title) }
        const after = refilled(followUp ?? { id: freshId(followUps.prefix) }, fields)
        await commit(followUp ? saveRow({ key: 'followUpSaved', values }, followUps, followUp, after) : addRow({ key: 'followUpAdded', values }, followUps, after))
        onSaved?.(after.id)
      }}
    >
      <TrilingualField name="title" label={say('followUps.what')} isRequired />
      <Fields>
        <SelectField name="ownerId" label={say('followUps.owner')} options={programme.people} />
        <DateField name="dueOn" label={say('followUps.dueOn')} />
        {followUp && <DateField name="doneOn" label={say('followUps.doneOn')} />}
      </Fields>
      <SelectField name="actionId" label={say('followUps.aboutAction')} options={actionChoices} />
      <TrilingualField name="note" label={say('followUps.note')} rows={3} />
    </FormDialog>
  )
}
