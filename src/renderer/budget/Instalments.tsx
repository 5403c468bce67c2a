import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'
import { instalments, type Grant, type Instalment } from '../../core/budget/grant.ts'
import { Cents } from '../../core/values/amounts.ts'
import { Day } from '../../core/values/day.ts'
import { formatCents, formatDay } from '../../core/values/formats.ts'
import { compare } from '../../core/values/order.ts'
import { addRow, removeRow, saveRow } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { useToday } from '../today.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { MoneyField } from '../ui/MoneyField.tsx'
import { Lines } from '../ui/Section.tsx'

const InstalmentFields = z.object({ paidOn: Day, cents: Cents })
type InstalmentFields = z.infer<typeof InstalmentFields>

/** What of the grant has been paid; the newest first. */
export function Instalments({ grant }: { grant: Grant }) {
  const say = useSay()
  const language = useLanguage()
  const save = useSave()
  const own = useRows(instalments).filter((one) => one.grantId === grant.id).sort((a, b) => compare(b.paidOn, a.paidOn))
  const [open, setOpen] = useState<Instalment | 'new' | null>(null)
  return (
    <Card title={say('budget.instalments')} more={<Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('budget.addInstalment')}</Button>}>
      <Lines
        none={say('budget.noInstalments')}
        lines={own.map((one) => ({
          key: one.id,
          children: <b>{formatCents(one.cents, language)}</b>,
          more: <span>{formatDay(one.paidOn)}</span>,
          tools: (
            <>
              <IconButton label={`${say('budget.editInstalment')}: ${formatCents(one.cents, language)}`} icon={Pencil} onPress={() => setOpen(one)} />
              <IconButton label={`${say('budget.remove')}: ${formatCents(one.cents, language)}`} icon={Trash2} onPress={() => void save(removeRow({ key: 'instalmentRemoved' }, instalments, one.id))} />
            </>
          ),
        }))}
      />
      {open && <InstalmentForm grant={grant} {...(open !== 'new' && { instalment: open })} onClose={() => setOpen(null)} />}
    </Card>
  )
}

function InstalmentForm({ grant, instalment, onClose }: { grant: Grant; instalment?: Instalment; onClose: () => void }) {
  const say = useSay()
  const today = useToday()
  return (
    <FormDialog<InstalmentFields>
      title={say(instalment ? 'budget.editInstalment' : 'budget.addInstalment')}
      isOpen
      onClose={onClose}
      draftKey={instalment ? `instalments/${instalment.id}/instalment` : `grants/${grant.id}/new-instalment`}
      values={instalment ?? { paidOn: today, cents: null as unknown as number }}
      schema={InstalmentFields}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const after = { ...(instalment ?? { id: freshId(instalments.prefix), grantId: grant.id }), ...fields }
        await commit(instalment ? saveRow({ key: 'instalmentSaved' }, instalments, instalment, after) : addRow({ key: 'instalmentSaved' }, instalments, after))
      }}
    >
      <Fields>
        <MoneyField name="cents" label={say('budget.sum')} isRequired />
        <DateField name="paidOn" label={say('budget.paidOn')} isRequired />
      </Fields>
    </FormDialog>
  )
}
