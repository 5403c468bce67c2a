import { z } from 'zod'
import type { Action } from '../../core/actions/action.ts'
import { followUps } from '../../core/meetings/meeting.ts'
import { addDays, Day } from '../../core/values/day.ts'
import { filled } from '../../core/values/filled.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { addRow } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
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

/** Something to be checked about an action, four weeks from now unless another day is set. */
export function FollowUpOfAction({ action, onClose }: { action: Action; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const today = useToday()
  const programme = useProgramme()
  const schema: z.ZodType<FollowUpFields> = FollowUpFields.extend({ title: Text.refine(hasWords, { error: say('followUps.giveTitle') }) })
  return (
    <FormDialog<FollowUpFields>
      title={say('followUps.newFollowUp')}
      isOpen
      onClose={onClose}
      draftKey={`actions/${action.id}/new-follow-up`}
      values={{ title: {}, ownerId: action.responsibleId, dueOn: addDays(today, 28) }}
      schema={schema}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const row = { id: freshId(followUps.prefix), ...filled(fields), fromTable: 'actions', fromId: action.id, actionId: action.id }
        await commit(addRow({ key: 'followUpAdded', values: { title: text(fields.title) } }, followUps, row))
      }}
    >
      <TrilingualField name="title" label={say('followUps.what')} isRequired />
      <Fields>
        <SelectField name="ownerId" label={say('followUps.owner')} options={programme.people} />
        <DateField name="dueOn" label={say('followUps.dueOn')} />
      </Fields>
    </FormDialog>
  )
}
