import { z } from 'zod'
import { communications, type Communication } from '../../core/meetings/meeting.ts'
import { Day } from '../../core/values/day.ts'
import { refilled } from '../../core/values/filled.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useToday } from '../today.ts'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const Channel = communications.schema.shape.channel
const CommunicationFields = z.object({ title: Text, sentOn: Day, channel: Channel, audience: Text.nullish(), reached: z.number().nullish() })
type CommunicationFields = z.infer<typeof CommunicationFields>

export function CommunicationForm({ communication, onClose }: { communication?: Communication; onClose: () => void }) {
  const say = useSay()
  const today = useToday()
  const fault = { error: say('meetings.reachedFault') }
  return (
    <FormDialog<CommunicationFields>
      title={communication ? say('meetings.editCommunication') : say('meetings.addCommunication')}
      isOpen
      onClose={onClose}
      draftKey={`communications/${communication?.id ?? 'new'}/communication`}
      values={communication ?? { title: {}, sentOn: today, channel: 'web' }}
      schema={CommunicationFields.extend({ title: Text.refine(hasWords, { error: say('actions.giveName') }), reached: z.int(fault).min(0, fault).nullish() })}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const label = { key: 'communicationSaved' }
        const after = refilled(communication ?? { id: freshId(communications.prefix) }, fields)
        await commit(communication ? saveRow(label, communications, communication, after) : addRow(label, communications, after))
      }}
    >
      <TrilingualField name="title" label={say('meetings.communicationTitle')} isRequired />
      <Fields>
        <DateField name="sentOn" label={say('meetings.heldOn')} isRequired />
        <SelectField name="channel" label={say('meetings.channel')} isRequired options={Channel.options.map((value) => ({ value, label: say(choice('meetings.channel', value)) }))} />
        <NumberField name="reached" label={say('meetings.reached')} />
      </Fields>
      <TrilingualField name="audience" label={say('meetings.audience')} />
    </FormDialog>
  )
}
