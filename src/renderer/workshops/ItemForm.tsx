import { z } from 'zod'
import { capturedItems, type CapturedItem } from '../../core/workshops/workshop.ts'
import { saveRow } from '../../core/workbook/edits.ts'
import { commit } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { TextArea } from '../ui/TextArea.tsx'

const ItemFields = z.object({ text: z.string().trim().min(1) })
type ItemFields = z.infer<typeof ItemFields>

export function ItemForm({ item, onClose }: { item: CapturedItem; onClose: () => void }) {
  const say = useSay()
  return (
    <FormDialog<ItemFields>
      title={say('workshops.editItem')}
      isOpen
      onClose={onClose}
      draftKey={`capturedItems/${item.id}/captured-item`}
      values={{ text: item.text }}
      schema={ItemFields}
      submitLabel={say('common.save')}
      onSubmit={async ({ text }) => {
        const after: CapturedItem = { ...item, text }
        await commit(saveRow({ key: 'itemSaved' }, capturedItems, item, after))
      }}
    >
      <TextArea name="text" label={say('workshops.itemText')} isRequired />
    </FormDialog>
  )
}
