import { z } from 'zod'
import { readings, type Indicator, type Reading } from '../../core/indicators/indicator.ts'
import { readingsByPeriod, thousandthsOf } from '../../core/indicators/standing.ts'
import { Day } from '../../core/values/day.ts'
import { refilled } from '../../core/values/filled.ts'
import { formatThousandths } from '../../core/values/formats.ts'
import { keyedId, type Id } from '../../core/values/ids.ts'
import { Text } from '../../core/values/text.ts'
import { addKeyedRow, saveRow } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useCurrentPeriod } from '../period.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { useToday } from '../today.ts'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

/** A new reading, another wording of one, or one that corrects it and leaves it in sight. */
export type ReadingWish = { kind: 'new' } | { kind: 'edit' | 'correct'; reading: Reading }

const ReadingFields = z.object({
  periodId: z.string().min(1),
  value: z.number(),
  areaId: z.string().nullish(),
  breakdown: z.string().trim().nullish(),
  source: Text.nullish(),
  method: Text.nullish(),
  readOn: Day.nullish(),
})
type ReadingFields = z.infer<typeof ReadingFields>
/** Before a value has been typed there is none. */
type BlankFields = Omit<ReadingFields, 'value'> & { value: number | null }

export function ReadingForm({ indicator, unit, wish, onClose }: { indicator: Indicator; unit: string; wish: ReadingWish; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const today = useToday()
  const language = useLanguage()
  const programme = useProgramme()
  const { period } = useCurrentPeriod()
  const known = readingsByPeriod(indicator.id, useRows(readings))
  const before = wish.kind === 'new' ? undefined : wish.reading
  const periodName = programme.nameOf(before?.periodId)
  const isDoubled = (fields: BlankFields) => wish.kind === 'new' && !fields.areaId && !fields.breakdown && known.has(fields.periodId)
  const schema = ReadingFields.extend({ value: z.number().refine((value) => Math.abs(value * 1000 - thousandthsOf(value)) < 1e-6, { error: say('indicators.tooFine') }) }).refine((fields) => !isDoubled(fields), {
    path: ['periodId'],
    error: say('indicators.readingExists'),
  }) as unknown as z.ZodType<BlankFields>
  const titles = { new: say('indicators.addReading'), edit: say('indicators.editReading', { period: periodName }), correct: say('indicators.correctReading', { period: periodName }) }

  const save = async ({ value, ...fields }: BlankFields) => {
    const label = { key: { new: 'readingAdded', edit: 'readingSaved', correct: 'readingCorrected' }[wish.kind], values: { name: text(indicator.name) } }
    const told = { ...fields, valueThousandths: thousandthsOf(value ?? 0) }
    if (wish.kind === 'edit') return commit(saveRow(label, readings, wish.reading, refilled(wish.reading, told)))
    const id = wish.kind === 'new' ? readingId(indicator.id, fields) : freshId(readings.prefix)
    return commit(addKeyedRow(label, readings, refilled({ id, indicatorId: indicator.id, ...(wish.kind === 'correct' && { correctsId: wish.reading.id }) }, told)))
  }

  return (
    <FormDialog<BlankFields>
      title={titles[wish.kind]}
      isOpen
      onClose={onClose}
      draftKey={wish.kind === 'new' ? `indicators/${indicator.id}/new-reading` : `readings/${wish.reading.id}/${wish.kind}`}
      values={before ? { ...before, value: wish.kind === 'correct' ? null : before.valueThousandths / 1000 } : { periodId: period?.id ?? '', value: null, readOn: today, source: indicator.source ?? {} }}
      schema={schema}
      submitLabel={say('common.save')}
      onSubmit={save}
    >
      {wish.kind === 'correct' && <Notice tone="info">{say('indicators.correctHelp', { value: `${formatThousandths(wish.reading.valueThousandths, language)} ${unit}` })}</Notice>}
      <Fields>
        <SelectField name="periodId" label={say('programme.period')} isRequired options={programme.periods.map(({ id }) => ({ value: id, label: programme.nameOf(id) }))} />
        <NumberField name="value" label={say('indicators.value')} isRequired unit={unit} />
        <DateField name="readOn" label={say('indicators.readOn')} />
      </Fields>
      <Fields>
        <SelectField name="areaId" label={say('indicators.area')} options={programme.municipalities} />
        <TextField name="breakdown" label={say('indicators.breakdown')} description={say('indicators.breakdownHelp')} />
      </Fields>
      <TrilingualField name="source" label={say('indicators.source')} />
      <TrilingualField name="method" label={say('indicators.method')} />
    </FormDialog>
  )
}

/** One reading for each indicator, period and area; a breakdown is free text and cannot be part of an id. */
function readingId(indicatorId: Id, { periodId, areaId, breakdown }: Omit<BlankFields, 'value'>): Id {
  if (breakdown) return freshId(readings.prefix)
  return areaId ? keyedId(indicatorId, periodId, areaId) : keyedId(indicatorId, periodId)
}
