import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'
import { grantDecisions, type Grant, type GrantDecision } from '../../core/budget/grant.ts'
import { Day } from '../../core/values/day.ts'
import { formatDay } from '../../core/values/formats.ts'
import { compare } from '../../core/values/order.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { addRow, removeRow, saveRow } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { Said } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { useToday } from '../today.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Lines } from '../ui/Section.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

/** How the grant decision was amended, in the order of the decisions. */
export function Amendments({ grant }: { grant: Grant }) {
  const say = useSay()
  const save = useSave()
  const own = useRows(grantDecisions).filter((one) => one.grantId === grant.id).sort((a, b) => compare(a.decidedOn, b.decidedOn) || compare(a.id, b.id))
  const [open, setOpen] = useState<GrantDecision | 'new' | null>(null)
  return (
    <Card title={say('budget.amendments')} more={<Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('budget.addAmendment')}</Button>}>
      <Lines
        none={say('budget.noAmendments')}
        lines={own.map((one) => ({
          key: one.id,
          children: <Said text={one.text} />,
          more: (
            <>
              <span>{formatDay(one.decidedOn)}</span>
              <span>{one.diaryNumber}</span>
            </>
          ),
          tools: (
            <>
              <IconButton label={say('budget.editAmendment', { day: formatDay(one.decidedOn) })} icon={Pencil} onPress={() => setOpen(one)} />
              <IconButton
                label={say('budget.removeAmendment', { day: formatDay(one.decidedOn) })}
                icon={Trash2}
                onPress={() => void save(removeRow({ key: 'grantDecisionRemoved' }, grantDecisions, one.id), say('budget.amendmentRemoved'))}
              />
            </>
          ),
        }))}
      />
      {open && <AmendmentForm grant={grant} {...(open !== 'new' && { amendment: open })} onClose={() => setOpen(null)} />}
    </Card>
  )
}

const AmendmentFields = z.object({ decidedOn: Day, diaryNumber: z.string().trim(), text: Text.refine(hasWords, { error: '~required' }) })
type AmendmentFields = z.infer<typeof AmendmentFields>

function AmendmentForm({ grant, amendment, onClose }: { grant: Grant; amendment?: GrantDecision; onClose: () => void }) {
  const say = useSay()
  const today = useToday()
  return (
    <FormDialog<AmendmentFields>
      title={amendment ? say('budget.editAmendment', { day: formatDay(amendment.decidedOn) }) : say('budget.addAmendment')}
      isOpen
      size="wide"
      onClose={onClose}
      draftKey={amendment ? `grantDecisions/${amendment.id}/amendment` : `grants/${grant.id}/new-amendment`}
      values={amendment ?? { decidedOn: today, diaryNumber: '', text: {} }}
      schema={AmendmentFields}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const label = { key: 'grantDecisionSaved' }
        const after = { ...(amendment ?? { id: freshId(grantDecisions.prefix), grantId: grant.id }), ...fields }
        await commit(amendment ? saveRow(label, grantDecisions, amendment, after) : addRow(label, grantDecisions, after))
      }}
    >
      <Fields>
        <DateField name="decidedOn" label={say('budget.decidedOn')} isRequired />
        <TextField name="diaryNumber" label={say('budget.diaryNumber')} />
      </Fields>
      <TrilingualField name="text" label={say('budget.amendmentText')} isRequired rows={4} />
    </FormDialog>
  )
}
