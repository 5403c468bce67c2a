import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { fundings, type Funding, type Grant } from '../../core/budget/grant.ts'
import { organisations } from '../../core/programme/programme.ts'
import { formatCents, formatDay } from '../../core/values/formats.ts'
import { compare } from '../../core/values/order.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { Said } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Lines } from '../ui/Section.tsx'
import { FundingForm } from './FundingForm.tsx'

/** Income, own funding and what others pay; the newest first. */
export function Fundings({ grant }: { grant: Grant }) {
  const say = useSay()
  const language = useLanguage()
  const save = useSave()
  const known = useRows(organisations)
  const own = useRows(fundings).filter((one) => one.grantId === grant.id).sort((a, b) => compare(b.receivedOn, a.receivedOn))
  const [open, setOpen] = useState<Funding | 'new' | null>(null)
  return (
    <Card title={say('budget.fundings')} more={<Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('budget.addFunding')}</Button>}>
      <Lines
        none={say('budget.noFundings')}
        lines={own.map((one) => ({
          key: one.id,
          children: (
            <>
              <b>{formatCents(one.cents, language)}</b> {say(choice('budget.funding', one.kind))}
            </>
          ),
          more: (
            <>
              <span>{formatDay(one.receivedOn)}</span>
              <span><Said text={known.find((organisation) => organisation.id === one.organisationId)?.name ?? one.text} /></span>
            </>
          ),
          tools: (
            <>
              <IconButton label={`${say('budget.editFunding')}: ${formatCents(one.cents, language)}`} icon={Pencil} onPress={() => setOpen(one)} />
              <IconButton label={`${say('budget.remove')}: ${formatCents(one.cents, language)}`} icon={Trash2} onPress={() => void save(removeRow({ key: 'fundingRemoved' }, fundings, one.id))} />
            </>
          ),
        }))}
      />
      {open && <FundingForm grant={grant} {...(open !== 'new' && { funding: open })} onClose={() => setOpen(null)} />}
    </Card>
  )
}
