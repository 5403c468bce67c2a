import { z } from 'zod'
import { planChanges, type Action, type PlanChange } from '../../core/actions/action.ts'
import { Day } from '../../core/values/day.ts'
import { refilled } from '../../core/values/filled.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useCurrentPeriod } from '../period.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useToday } from '../today.ts'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const ChangeFields = z.object({ periodId: z.string(), before: Text, after: Text, reason: Text, decidedBy: Text, decidedOn: Day })
type ChangeFields = z.infer<typeof ChangeFields>

export function PlanChangeForm({ action, change, onClose }: { action: Action; change?: PlanChange; onClose: () => void }) {
  const say = useSay()
  const today = useToday()
  const { nameOf } = useProgramme()
  const { period, periods } = useCurrentPeriod()
  const worded = Text.refine(hasWords, { error: say('actions.giveAllOfChange') })
  return (
    <FormDialog<ChangeFields>
      title={change ? say('actions.editPlanChange') : say('actions.addPlanChange')}
      isOpen
      size="wide"
      onClose={onClose}
      draftKey={change ? `planChanges/${change.id}/plan-change` : `actions/${action.id}/new-plan-change`}
      values={change ?? { periodId: period?.id ?? '', before: {}, after: {}, reason: {}, decidedBy: {}, decidedOn: today }}
      schema={ChangeFields.extend({ before: worded, after: worded, reason: worded, decidedBy: worded })}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const after = refilled(change ?? { id: freshId(planChanges.prefix), actionId: action.id }, fields)
        await commit(change ? saveRow({ key: 'planChangeSaved' }, planChanges, change, after) : addRow({ key: 'planChangeAdded' }, planChanges, after))
      }}
    >
      <TrilingualField name="before" label={say('actions.before')} isRequired rows={2} />
      <TrilingualField name="after" label={say('actions.after')} isRequired rows={2} />
      <TrilingualField name="reason" label={say('actions.reason')} isRequired rows={2} />
      <TrilingualField name="decidedBy" label={say('actions.decidedBy')} isRequired />
      <Fields>
        <DateField name="decidedOn" label={say('actions.decidedOn')} isRequired />
        <SelectField name="periodId" label={say('programme.period')} isRequired options={periods.map(({ id }) => ({ value: id, label: nameOf(id) }))} />
      </Fields>
    </FormDialog>
  )
}
