import { useState } from 'react'
import { z } from 'zod'
import { benefitGoals, type BenefitGoal } from '../../core/programme/programme.ts'
import { byOrder } from '../../core/values/order.ts'
import { Text } from '../../core/values/text.ts'
import { saveRow } from '../../core/workbook/edits.ts'
import type { Say } from '../../words/words.ts'
import { commit } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { HistoryButton } from '../record-history.tsx'
import { Said, useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { Card } from '../ui/Card.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'
import { RowTools } from './RowTools.tsx'

const formOf = (say: Say) => z.object({ name: Text.refine((name) => Object.keys(name).length > 0, { error: say('settings.giveName') }) })
type Form = z.infer<ReturnType<typeof formOf>>

/** The programme's own goals come with the workbook; only their wording may be changed. */
export function BenefitGoals() {
  const say = useSay()
  const text = useText()
  const goals = useRows(benefitGoals).toSorted(byOrder)
  const [edited, setEdited] = useState<BenefitGoal | null>(null)
  return (
    <Card title={say('settings.benefitGoalsTitle')} sub={say('settings.benefitGoalsSub')}>
      <DataTable
        caption={say('settings.benefitGoalsTitle')}
        hideCaption
        columns={[{ title: say('settings.code') }, { title: say('settings.benefitGoalName') }, { title: say('settings.edit'), align: 'end' }]}
        rows={goals.map((goal) => [
          goal.code,
          <Said key="name" text={goal.name} />,
          <RowTools key="tools" name={text(goal.name)} onEdit={() => setEdited(goal)}>
            <HistoryButton table={benefitGoals} id={goal.id} name={text(goal.name)} />
          </RowTools>,
        ])}
      />
      {edited && <BenefitGoalForm goal={edited} onClose={() => setEdited(null)} />}
    </Card>
  )
}

function BenefitGoalForm({ goal, onClose }: { goal: BenefitGoal; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const save = async ({ name }: Form) => {
    const after: BenefitGoal = { ...goal, name }
    await commit(saveRow({ key: 'benefitGoalSaved', values: { name: text(name) } }, benefitGoals, goal, after), say('settings.saved', { name: text(name) }))
  }
  return (
    <FormDialog<Form> title={say('settings.editBenefitGoal')} isOpen onClose={onClose} draftKey={`benefitGoals/${goal.id}/benefit-goal`} values={{ name: goal.name }} schema={formOf(say)} submitLabel={say('common.save')} onSubmit={save}>
      <TrilingualField name="name" label={say('settings.benefitGoalName')} isRequired rows={2} />
    </FormDialog>
  )
}
