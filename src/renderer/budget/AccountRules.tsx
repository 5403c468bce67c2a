import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { accountRules, costCategories, type AccountRule, type Grant } from '../../core/budget/grant.ts'
import { byOrder, compare } from '../../core/values/order.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { useSay } from '../preferences.ts'
import { Said } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Lines } from '../ui/Section.tsx'
import { StatusChip } from '../ui/StatusChip.tsx'
import { AccountRuleForm } from './AccountRuleForm.tsx'
import styles from './Budget.module.css'

/** Which accounts of the ledger belong to which cost category. */
export function AccountRules({ grant }: { grant: Grant }) {
  const say = useSay()
  const save = useSave()
  const [open, setOpen] = useState<AccountRule | 'new' | null>(null)
  const categories = useRows(costCategories).filter((one) => one.grantId === grant.id).sort(byOrder)
  const own = useRows(accountRules).filter((one) => one.grantId === grant.id).sort((a, b) => compare(a.accountBegins, b.accountBegins))
  const remove = ({ id, accountBegins: account }: AccountRule) => save(removeRow({ key: 'accountRuleRemoved', values: { account } }, accountRules, id), say('budget.ruleRemoved', { account }))
  return (
    <Card title={say('budget.accountRules')} sub={say('budget.accountRulesSub')} more={<Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('budget.addRule')}</Button>}>
      {own.length === 0 ? (
        <Lines none={say('budget.noRules')} lines={[]} />
      ) : (
        <DataTable
          caption={say('budget.accountRules')}
          hideCaption
          columns={[{ title: say('budget.accountBegins') }, { title: say('budget.category') }, { title: say('budget.eligible') }, { title: '' }]}
          rows={own.map((one) => [
            one.accountBegins,
            <Said key="category" text={categories.find(({ id }) => id === one.categoryId)?.name} />,
            <StatusChip key="eligible" tone={one.eligible ? 'done' : 'stopped'}>{say(one.eligible ? 'budget.eligible' : 'budget.notEligible')}</StatusChip>,
            <span key="tools" className={styles.tools}>
              <IconButton label={say('budget.editRule', { account: one.accountBegins })} icon={Pencil} onPress={() => setOpen(one)} />
              <IconButton label={say('budget.removeRule', { account: one.accountBegins })} icon={Trash2} onPress={() => void remove(one)} />
            </span>,
          ])}
        />
      )}
      {open && <AccountRuleForm grant={grant} categories={categories} known={own} {...(open !== 'new' && { rule: open })} onClose={() => setOpen(null)} />}
    </Card>
  )
}
