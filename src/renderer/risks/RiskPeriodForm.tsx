import { z } from 'zod'
import type { Period } from '../../core/programme/programme.ts'
import { newRiskPeriod } from '../../core/risks/risk-history.ts'
import { riskPeriods, type Risk, type RiskPeriod } from '../../core/risks/risk.ts'
import { refilled } from '../../core/values/filled.ts'
import { Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { commit } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useText } from '../Said.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'
import { LevelFields } from './LevelFields.tsx'

const PeriodFields = z.object({ probability: z.string().regex(/^[1-5]$/), impact: z.string().regex(/^[1-5]$/), measure: Text.nullish() })
type PeriodFields = z.infer<typeof PeriodFields>

/** The level at the end of a period and what was done about it then. */
export function RiskPeriodForm({ risk, period, record, onClose }: { risk: Risk; period: Period; record?: RiskPeriod; onClose: () => void }) {
  const say = useSay()
  const title = useText()(risk.title)
  const { nameOf } = useProgramme()
  const begun = record ?? newRiskPeriod(risk, period.id)
  return (
    <FormDialog<PeriodFields>
      title={say('risks.periodRecord', { period: nameOf(period.id) })}
      isOpen
      onClose={onClose}
      draftKey={`risks/${risk.id}/period-${period.id}`}
      values={{ probability: String(begun.probability), impact: String(begun.impact), measure: begun.measure }}
      schema={PeriodFields}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const label = { key: 'riskPeriodSaved', values: { title } }
        const after = refilled(begun, { ...fields, probability: Number(fields.probability), impact: Number(fields.impact) })
        await commit(record ? saveRow(label, riskPeriods, record, after) : addRow(label, riskPeriods, after))
      }}
    >
      <LevelFields />
      <TrilingualField name="measure" label={say('risks.periodMeasure')} rows={3} />
    </FormDialog>
  )
}
