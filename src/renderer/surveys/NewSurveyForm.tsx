import { useState } from 'react'
import { z } from 'zod'
import { newSurvey } from '../../core/surveys/new-survey.ts'
import { questions, RespondentGroup, surveys, waves } from '../../core/surveys/survey.ts'
import type { SurveyTemplate } from '../../core/templates/template.ts'
import { nextCode } from '../../core/values/codes.ts'
import { filled } from '../../core/values/filled.ts'
import type { Id } from '../../core/values/ids.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { addRow, together } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useCurrentPeriod } from '../period.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { FormDialog } from '../ui/FormDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'
import { SurveyFieldset } from './SurveyForm.tsx'
import { endsAfterItBegins, invitationEdits, WaveFields, WaveFieldset, waveShape } from './wave-fields.tsx'

const NewSurveyFields = WaveFields.extend({ code: z.string().trim().min(1), name: Text, respondents: RespondentGroup })
type NewSurveyFields = z.infer<typeof NewSurveyFields>

/** A survey, its questions and its first round, saved as one. */
export function NewSurveyForm({ template, onClose, onSaved }: { template: SurveyTemplate | null; onClose: () => void; onSaved: (id: Id) => void }) {
  const say = useSay()
  const text = useText()
  const { period } = useCurrentPeriod()
  const codes = useRows(surveys).map(({ code }) => code)
  const [values] = useState<NewSurveyFields>(() => ({
    code: nextCode('K', codes, 1),
    name: template?.name ?? {},
    respondents: template?.respondents ?? 'parents',
    waveName: period?.name ?? {},
    periodId: period?.id ?? '',
    invited: {},
    aimed: {},
  }))
  const schema: z.ZodType<NewSurveyFields> = NewSurveyFields.extend({
    ...waveShape(say),
    name: Text.refine(hasWords, { error: say('surveys.giveName') }),
    code: z.string().trim().min(1).refine((code) => !codes.includes(code), { error: say('surveys.codeInUse') }),
  }).refine(endsAfterItBegins, { path: ['openTo'], error: say('surveys.endsBeforeBegins') })

  const save = async (fields: NewSurveyFields) => {
    const label = { key: 'surveyAdded', values: { name: text(fields.name) } }
    const { code, name, respondents, waveName, periodId, openFrom, openTo } = fields
    const wave = { id: freshId(waves.prefix), ...filled({ name: waveName, periodId, openFrom, openTo }) }
    const made = newSurvey(template, { id: freshId(surveys.prefix), code, name, respondents }, wave, () => freshId(questions.prefix))
    await commit(
      together(label, [
        addRow(label, surveys, made.survey),
        ...made.questions.map((question) => addRow(label, questions, question)),
        addRow(label, waves, made.wave),
        ...invitationEdits(label, made.wave.id, fields, []),
      ]),
    )
    onSaved(made.wave.id)
  }

  return (
    <FormDialog<NewSurveyFields>
      title={template ? say('surveys.fromTemplate', { name: text(template.name) }) : say('surveys.newSurvey')}
      isOpen
      size="wide"
      onClose={onClose}
      draftKey={`surveys/new/${template?.id ?? 'survey'}`}
      values={values}
      schema={schema}
      submitLabel={say('common.save')}
      onSubmit={save}
    >
      <Notice tone="info">{template ? `${text(template.description)} ${say('surveys.templateBrings', { count: template.questions.length })}` : say('surveys.withoutTemplateHelp')}</Notice>
      <TrilingualField name="name" label={say('surveys.name')} isRequired />
      <SurveyFieldset />
      <WaveFieldset groups={[values.respondents]} />
    </FormDialog>
  )
}
