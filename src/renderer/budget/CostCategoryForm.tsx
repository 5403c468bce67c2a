import { z } from 'zod'
import { costCategories, type CostCategory, type Grant } from '../../core/budget/grant.ts'
import { orderAfter, type Order } from '../../core/values/order.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const CategoryFields = z.object({ code: z.string(), name: Text.refine(hasWords, { error: '~required' }) })
type CategoryFields = z.infer<typeof CategoryFields>

/** A cost category's number and name; a new one stands after the `last`. */
export function CostCategoryForm({ grant, category, last, onClose }: { grant: Grant; category?: CostCategory; last: Order | null; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  return (
    <FormDialog<CategoryFields>
      title={category ? say('budget.editCategory', { category: text(category.name) }) : say('budget.addCategory')}
      isOpen
      onClose={onClose}
      draftKey={category ? `costCategories/${category.id}/category` : `grants/${grant.id}/new-category`}
      values={category ?? { code: '', name: {} }}
      schema={CategoryFields}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const label = { key: 'costCategorySaved', values: { category: text(fields.name) } }
        const after = { ...(category ?? { id: freshId(costCategories.prefix), grantId: grant.id, order: orderAfter(last) }), ...fields }
        await commit(category ? saveRow(label, costCategories, category, after) : addRow(label, costCategories, after))
      }}
    >
      <TextField name="code" label={say('budget.categoryCode')} />
      <TrilingualField name="name" label={say('budget.category')} isRequired />
    </FormDialog>
  )
}
