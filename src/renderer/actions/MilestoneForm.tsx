import { z } from 'zod'
import { milestones, type Action, type Milestone } from '../../core/actions/action.ts'
import { Day } from '../../core/values/day.ts'
import { refilled } from '../../core/values/filled.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const MilestoneFields = z.object({ name: Text, dueOn: Day, doneOn: Day.nullish() })
type MilestoneFields = z.infer<typeof MilestoneFields>

export function MilestoneForm({ action, milestone, onClose }: { action: Action; milestone?: Milestone; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const schema: z.ZodType<MilestoneFields> = MilestoneFields.extend({ name: Text.refine(hasWords, { error: say('actions.giveName') }) })
  return (
    <FormDialog<MilestoneFields>
      title={milestone ? say('actions.editMilestone', { name: text(milestone.name) }) : say('actions.addMilestone')}
      isOpen
      onClose={onClose}
      draftKey={milestone ? `milestones/${milestone.id}/milestone` : `actions/${action.id}/new-milestone`}
      values={milestone ?? { name: {}, dueOn: '' }}
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
