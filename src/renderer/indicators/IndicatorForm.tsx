import { useState } from 'react'
import { z } from 'zod'
import { actions } from '../../core/actions/action.ts'
import { indicators, type Indicator } from '../../core/indicators/indicator.ts'
import { thousandthsOf } from '../../core/indicators/standing.ts'
import { Day } from '../../core/values/day.ts'
import { nextCode } from '../../core/values/codes.ts'
import { refilled } from '../../core/values/filled.ts'
import { collate } from '../../core/values/formats.ts'
import type { Id } from '../../core/values/ids.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const IndicatorFields = z.object({
  code: z.string().trim().min(1),
  name: Text,
  unit: Text,
  direction: z.enum(['up', 'down']),
  counting: z.enum(['cumulative', 'perPeriod']),
  baseline: z.number().nullish(),
  baselineOn: Day.nullish(),
  objectiveId: z.string().nullish(),
  benefitGoalId: z.string().nullish(),
  actionId: z.string().nullish(),
  source: Text.nullish(),
  sotkanetId: z.number().nullish(),
})
type IndicatorFields = z.infer<typeof IndicatorFields>

/** A new indicator, or all that can be told of one. */
export function IndicatorForm({ indicator, onClose, onSaved }: { indicator?: Indicator; onClose: () => void; onSaved?: (id: Id) => void }) {
  const say = useSay()
  const text = useText()
  const programme = useProgramme()
  const codes = useRows(indicators).map(({ code }) => code)
  const actionChoices = useRows(actions).map((action) => ({ value: action.id, label: `${action.code} ${text(action.title)}` })).sort((a, b) => collate(a.label, b.label))
  const [values] = useState<IndicatorFields>(() =>
    indicator ? { ...indicator, baseline: indicator.baselineThousandths === undefined ? null : indicator.baselineThousandths / 1000 } : { code: nextCode('M', codes, 1), name: {}, unit: {}, direction: 'up', counting: 'cumulative' },
  )
  const schema: z.ZodType<IndicatorFields> = IndicatorFields.extend({
    name: Text.refine(hasWords, { error: say('indicators.giveName') }),
    unit: Text.refine(hasWords, { error: say('indicators.giveUnit') }),
    code: z.string().trim().min(1).refine((code) => code === indicator?.code || !codes.includes(code), { error: say('indicators.codeInUse') }),
    sotkanetId: z.number().refine((id) => Number.isInteger(id) && id > 0, { error: say('indicators.wholeId') }).nullish(),
  })
  return (
    <FormDialog
      title={indicator ? say('indicators.editIndicator') : say('indicators.newIndicator')}
      isOpen
      size="wide"
      onClose={onClose}
      draftKey={`indicators/${indicator?.id ?? 'new'}/indicator`}
      values={values}
      schema={schema}
      submitLabel={say('common.save')}
      onSubmit={async ({ baseline, ...fields }) => {
        const label = { key: indicator ? 'indicatorSaved' : 'indicatorAdded', values: { name: text(fields.name) } }
        const after = refilled(indicator ?? { id: freshId(indicators.prefix) }, { ...fields, baselineThousandths: typeof baseline === 'number' ? thousandthsOf(baseline) : null })
        await commit(indicator ? saveRow(label, indicators, indicator, after) : addRow(label, indicators, after))
        onSaved?.(after.id)
      }}
    >
      <TrilingualField name="name" label={say('indicators.name')} isRequired />
      <TrilingualField name="unit" label={say('indicators.unit')} isRequired />
      <Fields>
        <TextField name="code" label={say('indicators.code')} isRequired />
        <SelectField name="direction" label={say('indicators.direction')} isRequired options={[{ value: 'up', label: say('indicators.directionUp') }, { value: 'down', label: say('indicators.directionDown') }]} />
        <SelectField name="counting" label={say('indicators.counting')} isRequired options={[{ value: 'cumulative', label: say('indicators.countingCumulative') }, { value: 'perPeriod', label: say('indicators.countingPerPeriod') }]} />
      </Fields>
      <Fields>
        <NumberField name="baseline" label={say('indicators.baseline')} />
        <DateField name="baselineOn" label={say('indicators.baselineOn')} />
        <NumberField name="sotkanetId" label={say('indicators.sotkanetId')} />
      </Fields>
      <Fields>
        <SelectField name="objectiveId" label={say('programme.objective')} options={programme.objectives} />
        <SelectField name="benefitGoalId" label={say('programme.benefitGoal')} options={programme.benefitGoals} />
        <SelectField name="actionId" label={say('indicators.linkedAction')} options={actionChoices} />
      </Fields>
      <TrilingualField name="source" label={say('indicators.source')} />
    </FormDialog>
  )
}
