import { z } from 'zod'
import { actions } from '../../core/actions/action.ts'
import { settings, settingsId } from '../../core/settings/settings.ts'
import { inForce } from '../../core/settings/defaults.ts'
import { holdsIdentityCode } from '../../core/values/personal-content.ts'
import { findings, questions, type Finding, type Survey, type Wave } from '../../core/surveys/survey.ts'
import { refilled } from '../../core/values/filled.ts'
import { collate } from '../../core/values/formats.ts'
import { byOrder, orderAfter } from '../../core/values/order.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useRow, useRows } from '../tables.ts'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { NumberField } from '../ui/NumberField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextArea } from '../ui/TextArea.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const FindingFields = z.object({
  theme: Text,
  text: Text,
  weDid: Text.nullish(),
  questionId: z.string().nullish(),
  weight: z.number().nullish(),
  quotes: z.string(),
  actionId: z.string().nullish(),
})
type FindingFields = z.infer<typeof FindingFields>

/** "You said – we did": a finding and the answer given to it. Quotes are checked once more before they are kept. */
export function FindingForm({ survey, wave, finding, onClose }: { survey: Survey; wave: Wave; finding?: Finding; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const { minimumCell } = inForce(useRow(settings, settingsId))
  const last = useRows(findings).filter(({ waveId }) => waveId === wave.id).sort(byOrder).at(-1)
  const questionChoices = useRows(questions).filter(({ surveyId }) => surveyId === survey.id).sort(byOrder).map(({ id, code, text: words }) => ({ value: id, label: `${code} ${text(words)}` }))
  const actionChoices = useRows(actions).map(({ id, code, title }) => ({ value: id, label: `${code} ${text(title)}` })).sort((a, b) => collate(a.label, b.label))
  const schema: z.ZodType<FindingFields> = FindingFields.extend({
    theme: Text.refine(hasWords, { error: say('surveys.giveName') }),
    text: Text.refine(hasWords, { error: say('surveys.giveName') }),
    weight: z
      .number()
      .refine((weight) => Number.isInteger(weight) && weight >= 0, { error: say('surveys.wholeCount') })
      .refine((weight) => weight >= minimumCell, { error: say('surveys.weightFault', { minimum: minimumCell }) })
      .nullish(),
    quotes: z.string().refine((quotes) => !holdsIdentityCode(quotes) && !/\S@\S+\.\S/.test(quotes), { error: say('surveys.quotePersonal') }),
  })
  return (
    <FormDialog<FindingFields>
      title={finding ? say('surveys.editFinding', { theme: text(finding.theme) }) : say('surveys.addFinding')}
      isOpen
      size="wide"
      onClose={onClose}
      // Words of a respondent are kept nowhere before somebody has approved them.
      draftWithout={['quotes']}
      draftKey={finding ? `findings/${finding.id}/finding` : `waves/${wave.id}/new-finding`}
      values={finding ? { ...finding, quotes: (finding.approvedQuotes ?? []).join('\n') } : { theme: {}, text: {}, weDid: {}, quotes: '' }}
      schema={schema}
      submitLabel={say('common.save')}
      onSubmit={async ({ quotes, ...fields }) => {
        const label = { key: finding ? 'findingSaved' : 'findingAdded', values: { theme: text(fields.theme) } }
        const approvedQuotes = quotes.split('\n').map((quote) => quote.trim()).filter(Boolean)
        const after = refilled(finding ?? { id: freshId(findings.prefix), waveId: wave.id, order: orderAfter(last?.order ?? null) }, { ...fields, approvedQuotes: approvedQuotes.length > 0 ? approvedQuotes : null })
        await commit(finding ? saveRow(label, findings, finding, after) : addRow(label, findings, after))
      }}
    >
      <TrilingualField name="theme" label={say('surveys.theme')} isRequired />
      <TrilingualField name="text" label={say('surveys.youSaid')} rows={3} isRequired />
      <TrilingualField name="weDid" label={say('surveys.weDid')} rows={3} />
      <SelectField name="questionId" label={say('surveys.aboutQuestion')} options={questionChoices} />
      <Fields>
        <NumberField name="weight" label={say('surveys.weight')} description={say('surveys.weightHelp')} />
        <SelectField name="actionId" label={say('surveys.linkedAction')} options={actionChoices} />
      </Fields>
      <TextArea name="quotes" label={say('surveys.quotes')} description={say('surveys.quotesHelp')} rows={3} />
    </FormDialog>
  )
}
