import { useState } from 'react'
import { z } from 'zod'
import { risks, type Risk } from '../../core/risks/risk.ts'
import { codeAfter } from '../../core/values/codes.ts'
import { refilled } from '../../core/values/filled.ts'
import type { Id } from '../../core/values/ids.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { CheckField } from '../ui/CheckField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'
import { LevelFields } from './LevelFields.tsx'

const RiskFields = z.object({
  code: z.string().trim().min(1),
  title: Text,
  description: Text.nullish(),
  /** `1` to `5`: what a select gives is a string. */
  probability: z.string().regex(/^[1-5]$/),
  impact: z.string().regex(/^[1-5]$/),
  measure: Text.nullish(),
  focusAreaId: z.string().nullish(),
  ownerId: z.string().nullish(),
  closed: z.boolean().nullish(),
})
type RiskFields = z.infer<typeof RiskFields>

export function RiskForm({ risk, onClose, onSaved }: { risk?: Risk; onClose: () => void; onSaved?: (id: Id) => void }) {
  const say = useSay()
  const text = useText()
  const programme = useProgramme()
  const codes = useRows(risks).map(({ code }) => code)
  const others = codes.filter((code) => code !== risk?.code)
  const [values] = useState((): RiskFields => (risk ? { ...risk, probability: String(risk.probability), impact: String(risk.impact) } : { code: codeAfter(codes, 'R1'), title: {}, probability: '', impact: '' }))
  return (
    <FormDialog<RiskFields>
      title={risk ? say('risks.editRisk') : say('risks.newRisk')}
      isOpen
      onClose={onClose}
      draftKey={`risks/${risk?.id ?? 'new'}/risk`}
      values={values}
      schema={RiskFields.extend({ title: Text.refine(hasWords, { error: say('risks.giveTitle') }), code: z.string().trim().min(1).refine((code) => !others.includes(code), { error: say('risks.codeInUse') }) })}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const label = { key: risk ? 'riskSaved' : 'riskAdded', values: { title: text(fields.title) } }
        const after = refilled(risk ?? { id: freshId(risks.prefix) }, { ...fields, probability: Number(fields.probability), impact: Number(fields.impact) })
        await commit(risk ? saveRow(label, risks, risk, after) : addRow(label, risks, after))
        onSaved?.(after.id)
      }}
    >
      <TrilingualField name="title" label={say('risks.name')} isRequired />
      <LevelFields />
      <TrilingualField name="measure" label={say('risks.measure')} rows={3} />
      <TrilingualField name="description" label={say('risks.description')} rows={3} />
      <Fields>
        <TextField name="code" label={say('risks.code')} isRequired />
        <SelectField name="ownerId" label={say('risks.owner')} options={programme.people} />
        <SelectField name="focusAreaId" label={say('programme.focusArea')} options={programme.focusAreas} />
      </Fields>
      {risk && <CheckField name="closed" label={say('risks.closed')} />}
    </FormDialog>
  )
}
