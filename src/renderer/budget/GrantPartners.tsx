import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { partnerTotals, partsBeyondBudget } from '../../core/budget/grant-partner.ts'
import { budgetLines, grantPartners, type Grant, type GrantPartner } from '../../core/budget/grant.ts'
import { sum } from '../../core/values/amounts.ts'
import { collate, formatCents } from '../../core/values/formats.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Lines } from '../ui/Section.tsx'
import styles from './Budget.module.css'
import { GrantPartnerForm } from './GrantPartnerForm.tsx'

/** The organisations that carry the grant out together: what each bears of the costs and has of the budget. */
export function GrantPartners({ grant }: { grant: Grant }) {
  const say = useSay()
  const save = useSave()
  const language = useLanguage()
  const { nameOf } = useProgramme()
  const [open, setOpen] = useState<GrantPartner | 'new' | null>(null)
  const own = useRows(grantPartners).filter((one) => one.grantId === grant.id).sort((a, b) => collate(nameOf(a.organisationId), nameOf(b.organisationId)))
  const budget = sum(useRows(budgetLines).filter((line) => line.grantId === grant.id).map((line) => line.cents))
  const totals = partnerTotals(own)
  const money = (cents: number | undefined) => (cents === undefined ? '–' : formatCents(cents, language))
  const remove = (one: GrantPartner) => {
    const name = nameOf(one.organisationId)
    return save(removeRow({ key: 'grantPartnerRemoved', values: { name } }, grantPartners, one.id), say('budget.partnerRemoved', { name }))
  }
  return (
    <Card title={say('budget.grantPartners')} more={<Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('budget.addPartner')}</Button>}>
      {own.length === 0 ? (
        <Lines none={say('budget.noPartners')} lines={[]} />
      ) : (
        <DataTable
          caption={say('budget.grantPartners')}
          hideCaption
          columns={[{ title: say('budget.organisation') }, { title: say('budget.ownShare'), align: 'end' }, { title: say('budget.budgetShare'), align: 'end' }, { title: '' }]}
          rows={own.map((one) => [
            nameOf(one.organisationId),
            money(one.ownShareCents),
            money(one.budgetShareCents),
            <span key="tools" className={styles.tools}>
              <IconButton label={say('budget.editPartner', { name: nameOf(one.organisationId) })} icon={Pencil} onPress={() => setOpen(one)} />
              <IconButton label={say('budget.removePartner', { name: nameOf(one.organisationId) })} icon={Trash2} onPress={() => void remove(one)} />
            </span>,
          ])}
          totals={[say('budget.total'), money(totals.ownShareCents), money(totals.budgetShareCents), '']}
        />
      )}
      {(partsBeyondBudget(own, budget) ?? 0) !== 0 && <Notice tone="warn">{say('budget.partsDiffer', { parts: money(totals.budgetShareCents), whole: money(budget) })}</Notice>}
      {open && <GrantPartnerForm grant={grant} known={own} {...(open !== 'new' && { partner: open })} onClose={() => setOpen(null)} />}
    </Card>
  )
}
