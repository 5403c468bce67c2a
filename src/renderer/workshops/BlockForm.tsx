import { z } from 'zod'
import { refilled } from '../../core/values/filled.ts'
import { orderAfter, type Order } from '../../core/values/order.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { workshopBlocks, type Workshop, type WorkshopBlock } from '../../core/workshops/workshop.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const BlockFields = z.object({ title: Text, minutes: z.number(), method: Text.nullish(), instructions: Text.nullish(), materials: Text.nullish() })
type BlockFields = z.infer<typeof BlockFields>

export function BlockForm({ workshop, block, last, onClose }: { workshop: Workshop; block?: WorkshopBlock; last: Order | null; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const fault = { error: say('workshops.minutesFault') }
  return (
    <FormDialog<BlockFields>
      title={block ? say('workshops.editBlock', { title: text(block.title) }) : say('workshops.addBlock')}
      isOpen
      onClose={onClose}
      draftKey={block ? `workshopBlocks/${block.id}/block` : `workshops/${workshop.id}/new-block`}
      values={block ?? { title: {}, minutes: 30 }}
      schema={BlockFields.extend({ title: Text.refine(hasWords, { error: say('workshops.giveBlock') }), minutes: z.int(fault).min(1, fault) })}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const values = { title: text(fields.title) }
        const after = refilled(block ?? { id: freshId(workshopBlocks.prefix), workshopId: workshop.id, order: orderAfter(last) }, fields)
        await commit(block ? saveRow({ key: 'blockSaved', values }, workshopBlocks, block, after) : addRow({ key: 'blockAdded', values }, workshopBlocks, after))
      }}
    >
      <TrilingualField name="title" label={say('workshops.name')} isRequired />
      <NumberField name="minutes" label={say('workshops.minutes')} unit="min" isRequired />
      <TrilingualField name="method" label={say('workshops.method')} />
      <TrilingualField name="instructions" label={say('workshops.instructions')} rows={4} />
      <TrilingualField name="materials" label={say('workshops.materials')} rows={2} />
    </FormDialog>
  )
}
