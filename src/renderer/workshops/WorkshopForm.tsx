import { refilled } from '../../core/values/filled.ts'
import { workshops, type Workshop } from '../../core/workshops/workshop.ts'
import { saveRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { commit } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { WorkshopFieldset, workshopSchema, type WorkshopFields } from './workshop-fields.tsx'

export function WorkshopForm({ workshop, onClose }: { workshop: Workshop; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  return (
    <FormDialog<WorkshopFields>
      title={say('workshops.editWorkshop')}
      isOpen
      onClose={onClose}
      draftKey={`workshops/${workshop.id}/workshop`}
      values={workshop}
      schema={workshopSchema(say)}
      submitLabel={say('common.save')}
      onSubmit={(fields) => commit(saveRow({ key: 'workshopSaved', values: { title: text(fields.title) } }, workshops, workshop, refilled(workshop, fields)))}
    >
      <WorkshopFieldset />
      <SelectField name="status" label={say('workshops.status')} isRequired options={(['planned', 'held', 'cancelled'] as const).map((value) => ({ value, label: say(choice('workshops.status', value)) }))} />
    </FormDialog>
  )
}
