import { useMemo } from 'react'
import { z } from 'zod'
import { milestones, type Action, type Milestone } from '../../core/actions/action.ts'
import { Day } from '../../core/values/day.ts'
import { refilled } from '../../core/values/filled.ts'
import { Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'
import { hasWords } from './action-form.ts'

const MilestoneFields = z.object({ name: Text, dueOn: Day.nullable(), doneOn: Day.nullish() })
type MilestoneFields = z.infer<typeof MilestoneFields>

export function MilestoneForm({ action, milestone, onClose }: { action: Action; milestone?: Milestone; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const schema = useMemo(
    (): z.ZodType<MilestoneFields> =>
      MilestoneFields.refine(({ name }) => hasWords(name), { path: ['name'], error: say('actions.giveName') }).refine(({ dueOn }) => dueOn !== null, { path: ['dueOn'], error: say('actions.giveDue') }),
    [say],
  )
  return (
    <FormDialog<MilestoneFields>
      title={milestone ? say('actions.editMilestone', { name: text(milestone.name) }) : say('actions.addMilestone')}
      isOpen
      onClose={onClose}
      values={milestone ?? { name: {}, dueOn: null }}
      schema={schema}
      submitLabel={say('common.save')}
      onSubmit={async (fields) => {
        const values = { name: text(fields.name) }
        const after = refilled(milestone ?? { id: freshId(milestones.prefix), actionId: action.id }, fields)
        await commit(milestone ? saveRow({ key: 'milestoneSaved', values }, milestones, milestone, after) : addRow({ key: 'milestoneAdded', values }, milestones, after))
      }}
    >
      <TrilingualField name="name" label={say('actions.name')} isRequired />
      <Fields>
        <DateField name="dueOn" label={say('actions.dueOn')} isRequired />
        <DateField name="doneOn" label={say('actions.doneOn')} />
      </Fields>
    </FormDialog>
  )
}
