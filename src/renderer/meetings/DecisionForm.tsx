import { z } from 'zod'
import { actions } from '../../core/actions/action.ts'
import { agendaItems, decisions, type Decision, type Meeting } from '../../core/meetings/meeting.ts'
import { Day } from '../../core/values/day.ts'
import { refilled } from '../../core/values/filled.ts'
import { collate } from '../../core/values/formats.ts'
import { byOrder } from '../../core/values/order.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { saveRow } from '../../core/workbook/edits.ts'
import { commit } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { DateField } from '../ui/DateField.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const DecisionFields = z.object({ text: Text, agendaItemId: z.string().nullish(), actionId: z.string().nullish(), decidedOn: Day })
type DecisionFields = z.infer<typeof DecisionFields>

export function DecisionForm({ meeting, decision, onClose }: { meeting: Pick<Meeting, 'id'>; decision: Decision; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const items = useRows(agendaItems).filter((item) => item.meetingId === meeting.id).sort(byOrder).map((item) => ({ value: item.id, label: text(item.title) }))
  const choices = useRows(actions).map((action) => ({ value: action.id, label: `${action.code} ${text(action.title)}` })).sort((a, b) => collate(a.label, b.label))
  return (
    <FormDialog<DecisionFields>
      title={say('meetings.editDecision')}
      isOpen
      onClose={onClose}
      draftKey={`decisions/${decision.id}/decision`}
      values={decision}
      schema={DecisionFields.extend({ text: Text.refine(hasWords, { error: say('meetings.giveDecision') }) })}
      submitLabel={say('common.save')}
      onSubmit={(fields) => commit(saveRow({ key: 'decisionSaved' }, decisions, decision, refilled(decision, fields)))}
    >
      <TrilingualField name="text" label={say('meetings.decision')} isRequired rows={3} />
      <SelectField name="agendaItemId" label={say('meetings.aboutItem')} options={items} />
      <SelectField name="actionId" label={say('meetings.aboutAction')} options={choices} />
      <DateField name="decidedOn" label={say('meetings.decidedOn')} isRequired />
    </FormDialog>
  )
}
