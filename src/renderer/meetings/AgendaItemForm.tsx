import { z } from 'zod'
import { agendaItems, type AgendaItem, type Meeting } from '../../core/meetings/meeting.ts'
import { refilled } from '../../core/values/filled.ts'
import { orderAfter, type Order } from '../../core/values/order.ts'
import { RichText } from '../../core/values/rich-text.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { RichTextField } from '../ui/RichTextField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const ItemFields = z.object({ title: Text, minutes: z.number().nullish(), notes: RichText.nullish() })
type ItemFields = z.infer<typeof ItemFields>

interface AgendaItemFormProps {
  meeting: Meeting
  item?: AgendaItem
  /** A new one waits in the meeting's series, on no meeting's agenda yet. */
  isWaiting?: boolean
  last: Order | null
  onClose: () => void
}

export function AgendaItemForm({ meeting, item, isWaiting, last, onClose }: AgendaItemFormProps) {
  const say = useSay()
  const text = useText()
  const fault = { error: say('meetings.minutesFault') }
  return (
    <FormDialog<ItemFields>
      title={item ? say('meetings.editItem', { title: text(item.title) }) : say('meetings.addItem')}
      isOpen
      onClose={onClose}
      draftKey={item ? `agendaItems/${item.id}/agenda-item` : `meetings/${meeting.id}/${isWaiting ? 'new-waiting-item' : 'new-agenda-item'}`}
      values={item ?? { title: {}, minutes: 15 }}
      schema={ItemFields.extend({ title: Text.refine(hasWords, { error: say('meetings.giveItem') }), minutes: z.int(fault).min(0, fault).nullish() })}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const values = { title: text(fields.title) }
        const after = refilled(item ?? { id: freshId(agendaItems.prefix), ...(isWaiting ? { seriesId: meeting.seriesId } : { meetingId: meeting.id }), order: orderAfter(last) }, fields)
        await commit(item ? saveRow({ key: 'agendaItemSaved', values }, agendaItems, item, after) : addRow({ key: 'agendaItemAdded', values }, agendaItems, after))
      }}
    >
      <TrilingualField name="title" label={say('meetings.item')} isRequired />
      <NumberField name="minutes" label={say('meetings.minutes')} unit="min" />
      <RichTextField name="notes" label={say('meetings.itemNotes')} />
    </FormDialog>
  )
}
