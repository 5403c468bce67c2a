import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { accountRules, budgetLines, costCategories, ledgerRows, type CostCategory, type Grant } from '../../core/budget/grant.ts'
import { byOrder } from '../../core/values/order.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { useSay } from '../preferences.ts'
import { Said, useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Lines } from '../ui/Section.tsx'
import { CostCategoryForm } from './CostCategoryForm.tsx'

/** The cost categories of the grant's budget, named as its decision names them. One that something belongs to stays. */
export function CostCategories({ grant }: { grant: Grant }) {
  const say = useSay()
  const text = useText()
  const save = useSave()
  const [open, setOpen] = useState<CostCategory | 'new' | null>(null)
  const own = useRows(costCategories).filter((one) => one.grantId === grant.id).sort(byOrder)
  const used = new Set([...useRows(budgetLines), ...useRows(ledgerRows), ...useRows(accountRules)].map((one) => one.categoryId))
  const remove = ({ id, name }: CostCategory) => {
    const values = { category: text(name) }
    return save(removeRow({ key: 'costCategoryRemoved', values }, costCategories, id), say('budget.categoryRemoved', values))
  }
  return (
    <Card title={say('budget.categories')} sub={say('budget.categoriesSub')} more={<Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('budget.addCategory')}</Button>}>
      <Lines
        none={say('budget.noCategories')}
        lines={own.map((one) => ({
          key: one.id,
          children: (
            <>
              {one.code} <Said text={one.name} />
            </>
          ),
          tools: (
            <>
              <IconButton label={say('budget.editCategory', { category: text(one.name) })} icon={Pencil} onPress={() => setOpen(one)} />
              {!used.has(one.id) && <IconButton label={say('budget.removeCategory', { category: text(one.name) })} icon={Trash2} onPress={() => void remove(one)} />}
            </>
          ),
        }))}
      />
      {open && <CostCategoryForm grant={grant} last={own.at(-1)?.order ?? null} {...(open !== 'new' && { category: open })} onClose={() => setOpen(null)} />}
    </Card>
  )
}
