import { useEffect, useRef, useState } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { ActionStatus, actions, type Action } from '../../core/actions/action.ts'
import { nextActionCode } from '../../core/actions/new-action.ts'
import type { Id } from '../../core/values/ids.ts'
import { choice } from '../../words/choice.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { CheckField } from '../ui/CheckField.tsx'
import { CheckGroupField } from '../ui/CheckGroupField.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import { RichTextField } from '../ui/RichTextField.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'
import { actionSchema, emptyFields, fieldsOf, saveAction, type ActionFields } from './action-form.ts'

/** A new action, or all that can be told of one. */
export function ActionForm({ action, onClose, onSaved }: { action?: Action; onClose: () => void; onSaved?: (id: Id) => void }) {
  const say = useSay()
  const text = useText()
  const programme = useProgramme()
  const others = useRows(actions).filter(({ id }) => id !== action?.id)
  const [values] = useState(() => (action ? fieldsOf(action) : emptyFields(others, programme.focusAreas)))
  const schema = actionSchema(say, others.map(({ code }) => code))

  return (
    <FormDialog
      title={action ? say('actions.editAction') : say('actions.newAction')}
      isOpen
      size="wide"
      onClose={onClose}
      draftKey={`actions/${action?.id ?? 'new'}/action`}
      values={values}
      schema={schema}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const id = action?.id ?? freshId(actions.prefix)
        await commit(saveAction(action, id, fields, text(fields.title)))
        onSaved?.(id)
      }}
    >
      {programme.focusAreas.length === 0 && <Notice tone="warn" actions={<a href="#/settings/programme">{say('actions.openSettings')}</a>}>{say('actions.noFocusAreas')}</Notice>}
      <TrilingualField name="title" label={say('actions.name')} isRequired />
      <Fields>
        <TextField name="code" label={say('actions.code')} isRequired />
        <SelectField name="status" label={say('actions.state')} isRequired options={ActionStatus.options.map((value) => ({ value, label: say(choice('actions.state', value)) }))} />
        <SelectField name="responsibleId" label={say('programme.responsible')} options={programme.people} />
      </Fields>
      {!action && <CodeFollows others={others} first={values.code} />}
      <Fields>
        <SelectField name="focusAreaId" label={say('programme.focusArea')} isRequired options={programme.focusAreas} />
        <SelectField name="objectiveId" label={say('programme.objective')} options={programme.objectives} />
        <SelectField name="benefitGoalId" label={say('programme.benefitGoal')} options={programme.benefitGoals} />
      </Fields>
      <Fields>
        <DateField name="plannedFrom" label={say('actions.plannedFrom')} />
        <DateField name="plannedTo" label={say('actions.plannedTo')} />
        <DateField name="actualFrom" label={say('actions.actualFrom')} />
        <DateField name="actualTo" label={say('actions.actualTo')} />
      </Fields>
      <RichTextField name="description" label={say('actions.description')} />
      {programme.partners.length > 0 && <CheckGroupField name="partners" label={say('programme.partners')} options={programme.partners} />}
      {programme.municipalities.length > 0 && <CheckGroupField name="municipalities" label={say('programme.municipalities')} options={programme.municipalities} />}
      {(programme.partners.length === 0 || programme.municipalities.length === 0) && <Notice tone="info" actions={<a href="#/settings/people">{say('actions.openSettings')}</a>}>{say('actions.noPartners')}</Notice>}
      <CheckField name="restricted" label={say('actions.restricted')} description={say('actions.restrictedHelp')} />
    </FormDialog>
  )
}

/** The code of a new action follows the focus area chosen, unless another was typed. */
function CodeFollows({ others, first }: { others: Action[]; first: string }) {
  const form = useFormContext<ActionFields>()
  const focusAreaId = useWatch({ control: form.control, name: 'focusAreaId' })
  const given = useRef(first)
  useEffect(() => {
    if (!focusAreaId || form.getValues('code') !== given.current) return
    given.current = nextActionCode(others, focusAreaId)
    form.setValue('code', given.current)
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [focusAreaId])
  return null
}
