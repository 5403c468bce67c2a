import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { z } from 'zod'
import { targets, type Indicator, type Target } from '../../core/indicators/indicator.ts'
import { thousandthsOf } from '../../core/indicators/standing.ts'
import { Day } from '../../core/values/day.ts'
import { formatDay, formatThousandths } from '../../core/values/formats.ts'
import { compare } from '../../core/values/order.ts'
import { addRow, removeRow, saveRow } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { Lines, Section } from '../ui/Section.tsx'

/** Where the indicator is to be, and by when. */
export function Targets({ indicator, unit }: { indicator: Indicator; unit: string }) {
  const say = useSay()
  const save = useSave()
  const language = useLanguage()
  const name = useText()(indicator.name)
  const [open, setOpen] = useState<Target | 'new' | null>(null)
  const own = useRows(targets).filter((target) => target.indicatorId === indicator.id).sort((a, b) => compare(a.by, b.by))
  return (
    <Section title={say('indicators.targets')} actions={<Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('indicators.addTarget')}</Button>}>
      <Lines
        none={say('indicators.noTargets')}
        lines={own.map((target) => ({
          key: target.id,
          children: say('indicators.targetBy', { value: `${formatThousandths(target.valueThousandths, language)} ${unit}`, day: formatDay(target.by) }),
          tools: (
            <>
              <IconButton label={say('indicators.editTarget', { day: formatDay(target.by) })} icon={Pencil} onPress={() => setOpen(target)} />
              <IconButton label={say('indicators.removeTarget', { day: formatDay(target.by) })} icon={Trash2} onPress={() => void save(removeRow({ key: 'targetRemoved', values: { name } }, targets, target.id), say('indicators.targetRemoved'))} />
            </>
          ),
        }))}
      />
      {open && <TargetForm indicator={indicator} name={name} unit={unit} {...(open !== 'new' && { target: open })} onClose={() => setOpen(null)} />}
    </Section>
  )
}

const TargetFields = z.object({ value: z.number(), by: Day })
type BlankFields = { value: number | null; by: Day | null }

function TargetForm({ indicator, name, unit, target, onClose }: { indicator: Indicator; name: string; unit: string; target?: Target; onClose: () => void }) {
  const say = useSay()
  return (
    <FormDialog<BlankFields>
      title={target ? say('indicators.editTarget', { day: formatDay(target.by) }) : say('indicators.addTarget')}
      isOpen
      onClose={onClose}
      draftKey={target ? `targets/${target.id}/target` : `indicators/${indicator.id}/new-target`}
      values={target ? { value: target.valueThousandths / 1000, by: target.by } : { value: null, by: null }}
      schema={TargetFields as unknown as z.ZodType<BlankFields>}
      submitLabel={say('common.save')}
      onSubmit={async ({ value, by }) => {
        const after: Target = { ...(target ?? { id: freshId(targets.prefix), indicatorId: indicator.id }), valueThousandths: thousandthsOf(value ?? 0), by: by ?? '' }
        await commit(target ? saveRow({ key: 'targetSaved', values: { name } }, targets, target, after) : addRow({ key: 'targetAdded', values: { name } }, targets, after))
      }}
    >
      <Fields>
        <NumberField name="value" label={say('indicators.target')} isRequired unit={unit} />
        <DateField name="by" label={say('indicators.by')} isRequired />
      </Fields>
    </FormDialog>
  )
}
