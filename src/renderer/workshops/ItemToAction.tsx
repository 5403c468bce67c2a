import { z } from 'zod'
import { actions, type Action } from '../../core/actions/action.ts'
import { newAction } from '../../core/actions/new-action.ts'
import { Day, dayRange } from '../../core/values/day.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { newOutcome } from '../../core/workshops/captured.ts'
import { outcomes, type CapturedItem } from '../../core/workshops/workshop.ts'
import { addRow, together } from '../../core/workbook/edits.ts'
import { commit, freshId } from '../commit.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { DateField } from '../ui/DateField.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'

const ActionFields = z.object({ title: Text, focusAreaId: z.string().min(1), responsibleId: z.string().nullish(), plannedTo: Day.nullish() })
type ActionFields = z.infer<typeof ActionFields>

/** An action out of what a group said; the item remembers what it became, in the same change. */
export function ItemToAction({ item, onClose }: { item: CapturedItem; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const language = useLanguage()
  const programme = useProgramme()
  const others = useRows(actions)
  return (
    <FormDialog<ActionFields>
      title={say('workshops.toActionTitle')}
      isOpen
      onClose={onClose}
      draftKey={`capturedItems/${item.id}/to-action`}
      values={{ title: { [language]: item.text }, focusAreaId: '' }}
      schema={ActionFields.extend({ title: Text.refine(hasWords, { error: say('actions.giveTitle') }) })}
      submitLabel={say('workshops.makeAction')}
      onSubmit={async ({ title, focusAreaId, responsibleId, plannedTo }) => {
        const action: Action = { ...newAction(freshId(actions.prefix), others, title, focusAreaId), ...(responsibleId && { responsibleId }), ...(plannedTo && { planned: dayRange(null, plannedTo) }) }
        const label = { key: 'itemBecameAction', values: { title: text(title) } }
        await commit(together(label, [addRow(label, actions, action), addRow(label, outcomes, newOutcome(freshId(outcomes.prefix), item, 'actions', action.id))]), say('workshops.becameAction', { code: action.code }))
      }}
    >
      <TrilingualField name="title" label={say('actions.name')} isRequired />
      <SelectField name="focusAreaId" label={say('programme.focusArea')} isRequired options={programme.focusAreas} />
      <Fields>
        <SelectField name="responsibleId" label={say('programme.responsible')} options={programme.people} />
        <DateField name="plannedTo" label={say('workshops.plannedTo')} />
      </Fields>
    </FormDialog>
  )
}
