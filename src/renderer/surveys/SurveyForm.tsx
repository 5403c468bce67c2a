import { z } from 'zod'
import { RespondentGroup, surveys, type Survey } from '../../core/surveys/survey.ts'
import { refilled } from '../../core/values/filled.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { saveRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { commit } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const SurveyFields = z.object({ code: z.string().trim().min(1), name: Text, description: Text.nullish(), respondents: RespondentGroup })
type SurveyFields = z.infer<typeof SurveyFields>

/** What a survey is called, and whom it asks. */
export function SurveyForm({ survey, onClose }: { survey: Survey; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const codes = useRows(surveys).filter(({ id }) => id !== survey.id).map(({ code }) => code)
  const schema: z.ZodType<SurveyFields> = SurveyFields.extend({
    name: Text.refine(hasWords, { error: say('surveys.giveName') }),
    code: z.string().trim().min(1).refine((code) => !codes.includes(code), { error: say('surveys.codeInUse') }),
  })
  return (
    <FormDialog<SurveyFields>
      title={say('surveys.editSurvey')}
      isOpen
      onClose={onClose}
      draftKey={`surveys/${survey.id}/survey`}
      values={survey}
      schema={schema}
      submitLabel={say('common.save')}
      onSubmit={(fields) => commit(saveRow({ key: 'surveySaved', values: { name: text(fields.name) } }, surveys, survey, refilled(survey, fields)))}
    >
      <TrilingualField name="name" label={say('surveys.name')} isRequired />
      <SurveyFieldset />
      <TrilingualField name="description" label={say('surveys.description')} rows={3} />
    </FormDialog>
  )
}

/** Code and respondents, alike in a new survey and a known one. */
export function SurveyFieldset() {
  const say = useSay()
  return (
    <Fields>
      <TextField name="code" label={say('surveys.code')} isRequired />
      <SelectField name="respondents" label={say('surveys.respondents')} isRequired options={RespondentGroup.options.map((value) => ({ value, label: say(choice('surveys.respondents', value)) }))} />
    </Fields>
  )
}
