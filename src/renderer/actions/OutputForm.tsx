import { z } from 'zod'
import { outputs, OutputStage, OutputType, type Action, type Output } from '../../core/actions/action.ts'
import { refilled } from '../../core/values/filled.ts'
import { Language, languages, hasWords, Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useText } from '../Said.tsx'
import { CheckGroupField } from '../ui/CheckGroupField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const OutputFields = z.object({
  name: Text,
  type: OutputType,
  stage: OutputStage,
  languages: z.array(Language).nullish(),
  description: Text.nullish(),
  availability: Text.nullish(),
  link: z.string().trim().nullish(),
  practiceId: z.string().trim().nullish(),
  note: Text.nullish(),
  permanentOwnerId: z.string().nullish(),
})
type OutputFields = z.infer<typeof OutputFields>

export function OutputForm({ action, output, onClose }: { action: Action; output?: Output; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const programme = useProgramme()
  const schema: z.ZodType<OutputFields> = OutputFields.extend({
    name: Text.refine(hasWords, { error: say('actions.giveName') }),
    link: z.string().trim().regex(/^(https?:\/\/\S+)?$/, { error: say('actions.linkFault') }).nullish(),
  })
  return (
    <FormDialog<OutputFields>
      title={output ? say('actions.editOutput', { name: text(output.name) }) : say('actions.addOutput')}
      isOpen
      onClose={onClose}
      draftKey={output ? `outputs/${output.id}/output` : `actions/${action.id}/new-output`}
      values={output ?? { name: {}, type: 'operatingModel', stage: 'planned' }}
      schema={schema}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const values = { name: text(fields.name) }
        const after = refilled(output ?? { id: freshId(outputs.prefix), actionId: action.id }, fields)
        await commit(output ? saveRow({ key: 'outputSaved', values }, outputs, output, after) : addRow({ key: 'outputAdded', values }, outputs, after))
      }}
    >
      <TrilingualField name="name" label={say('actions.name')} isRequired />
      <Fields>
        <SelectField name="type" label={say('actions.type')} isRequired options={OutputType.options.map((value) => ({ value, label: say(choice('actions.type', value)) }))} />
        <SelectField name="stage" label={say('actions.stage')} isRequired options={OutputStage.options.map((value) => ({ value, label: say(choice('actions.stage', value)) }))} />
      </Fields>
      <CheckGroupField name="languages" label={say('actions.languages')} options={languages.map((value) => ({ value, label: say(choice('programme.language', value)) }))} />
      <TrilingualField name="description" label={say('actions.description')} rows={2} />
      <TrilingualField name="availability" label={say('actions.availability')} />
      <TextField name="link" label={say('actions.link')} />
      <TextField name="practiceId" label={say('actions.practiceId')} description={say('actions.practiceIdHelp')} />
      <SelectField name="permanentOwnerId" label={say('actions.permanentOwner')} options={[...programme.partners, ...programme.municipalities]} />
      <TrilingualField name="note" label={say('actions.outputNote')} />
    </FormDialog>
  )
}
