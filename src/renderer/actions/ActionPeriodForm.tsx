import { z } from 'zod'
import { actionPeriods, ActionStatus, type Action, type ActionPeriod } from '../../core/actions/action.ts'
import { newActionPeriod } from '../../core/actions/new-action.ts'
import type { Period } from '../../core/programme/programme.ts'
import { refilled } from '../../core/values/filled.ts'
import { RichText } from '../../core/values/rich-text.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { commit } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useText } from '../Said.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { RichTextField } from '../ui/RichTextField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const PeriodFields = z.object({
  statusAtEnd: ActionStatus,
  progress: z.number().nullish(),
  done: RichText.nullish(),
  results: RichText.nullish(),
  effects: RichText.nullish(),
  deviation: Text.nullish(),
  deviationReason: Text.nullish(),
})
type PeriodFields = z.infer<typeof PeriodFields>

interface ActionPeriodFormProps {
  action: Action
  period: Period
  record?: ActionPeriod
  onClose: () => void
}

/** What the action came to in a period: the report's own material. */
export function ActionPeriodForm({ action, period, record, onClose }: ActionPeriodFormProps) {
  const say = useSay()
  const title = useText()(action.title)
  const { nameOf } = useProgramme()
  const begun = record ?? newActionPeriod(action, period.id)
  const schema: z.ZodType<PeriodFields> = PeriodFields.extend({
    progress: z.int({ error: say('actions.progressFault') }).min(0, { error: say('actions.progressFault') }).max(100, { error: say('actions.progressFault') }).nullish(),
  }).refine(({ deviation, deviationReason }) => !hasWords(deviation) || hasWords(deviationReason), { path: ['deviationReason'], error: say('actions.giveReason') })
  return (
    <FormDialog<PeriodFields>
      title={`${action.code} ${say('actions.periodStatus', { period: nameOf(period.id) })}`}
      isOpen
      size="wide"
      onClose={onClose}
      draftKey={`actions/${action.id}/period-${period.id}`}
      values={begun}
      schema={schema}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const label = { key: 'actionPeriodSaved', values: { title } }
        const after = refilled(begun, fields)
        await commit(record ? saveRow(label, actionPeriods, record, after) : addRow(label, actionPeriods, after), say('actions.periodSaved'))
      }}
    >
      <Fields>
        <SelectField name="statusAtEnd" label={say('actions.statusAtEnd')} isRequired options={ActionStatus.options.map((value) => ({ value, label: say(choice('actions.state', value)) }))} />
        <NumberField name="progress" label={say('actions.progressPercent')} unit="%" description={say('actions.progressHelp')} />
      </Fields>
      <RichTextField name="done" label={say('actions.done')} />
      <RichTextField name="results" label={say('actions.results')} />
      <RichTextField name="effects" label={say('actions.effects')} />
      <TrilingualField name="deviation" label={say('actions.deviation')} description={say('actions.deviationHelp')} rows={3} />
      <TrilingualField name="deviationReason" label={say('actions.deviationReason')} rows={3} />
    </FormDialog>
  )
}
