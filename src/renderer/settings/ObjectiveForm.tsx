import { useEffect, useRef } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { z } from 'zod'
import { nextObjectiveCode } from '../../core/programme/objectives.ts'
import { objectives as objectiveTable, type FocusArea, type Objective } from '../../core/programme/programme.ts'
import { orderAfter } from '../../core/values/order.ts'
import { Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import type { Say } from '../../words/words.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const formOf = (say: Say, otherCodes: string[]) =>
  z.object({
    focusAreaId: z.string().min(1),
    code: z.string().trim().min(1).max(20).refine((code) => !otherCodes.includes(code), { error: say('settings.codeInUse') }),
    name: Text.refine((name) => Object.keys(name).length > 0, { error: say('settings.giveName') }),
  })
type Form = z.infer<ReturnType<typeof formOf>>

/** A new objective comes last in its focus area; so does one that changes its area. */
export function ObjectiveForm({ objective, objectives, areas, onClose }: { objective?: Objective; objectives: Objective[]; areas: FocusArea[]; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const onlyArea = areas.length === 1 ? areas[0] : undefined
  const empty = { focusAreaId: onlyArea?.id ?? '', code: nextObjectiveCode(onlyArea, objectives), name: {} }
  const save = async (form: Form) => {
    const name = text(form.name)
    const label = { key: 'objectiveSaved', values: { name } }
    const last = objectives.findLast(({ focusAreaId }) => focusAreaId === form.focusAreaId)?.order ?? null
    const order = objective?.focusAreaId === form.focusAreaId ? objective.order : orderAfter(last)
    const after: Objective = { ...objective, ...form, id: objective?.id ?? freshId(objectiveTable.prefix), order }
    await commit(objective ? saveRow(label, objectiveTable, objective, after) : addRow(label, objectiveTable, after), say('settings.saved', { name }))
  }
  return (
    <FormDialog<Form>
      title={say(objective ? 'settings.editObjective' : 'settings.addObjective')}
      isOpen
      onClose={onClose}
      draftKey={`objectives/${objective?.id ?? 'new'}/objective`}
      values={objective ? { focusAreaId: objective.focusAreaId, code: objective.code, name: objective.name } : empty}
      schema={formOf(say, objectives.filter(({ id }) => id !== objective?.id).map(({ code }) => code))}
      submitLabel={say('common.save')}
      onSubmit={save}
    >
      <TrilingualField name="name" label={say('settings.objectiveName')} isRequired />
      <Fields>
        <SelectField name="focusAreaId" label={say('programme.focusArea')} isRequired options={areas.map(({ id, name }) => ({ value: id, label: text(name) }))} />
        <TextField name="code" label={say('settings.code')} isRequired />
      </Fields>
      {!objective && <CodeFollows areas={areas} objectives={objectives} first={empty.code} />}
    </FormDialog>
  )
}

/** The code of a new objective follows the focus area chosen, unless another was typed. */
function CodeFollows({ areas, objectives, first }: { areas: FocusArea[]; objectives: Objective[]; first: string }) {
  const form = useFormContext<Form>()
  const focusAreaId = useWatch({ control: form.control, name: 'focusAreaId' })
  const given = useRef(first)
  useEffect(() => {
    if (!focusAreaId || form.getValues('code') !== given.current) return
    given.current = nextObjectiveCode(areas.find(({ id }) => id === focusAreaId), objectives)
    form.setValue('code', given.current)
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [focusAreaId])
  return null
}
