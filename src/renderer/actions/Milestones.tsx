import { Check, Pencil, Plus, Trash2, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { milestones, type Action, type Milestone } from '../../core/actions/action.ts'
import { formatDay } from '../../core/values/formats.ts'
import { removeRow, saveRow } from '../../core/workbook/edits.ts'
import { useSay } from '../preferences.ts'
import { Said, useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { useToday } from '../today.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Lines, Section } from '../ui/Section.tsx'
import { StatusChip } from '../ui/StatusChip.tsx'
import { MilestoneForm } from './MilestoneForm.tsx'

/** The steps on the way, in the order of their days. */
export function Milestones({ action }: { action: Action }) {
  const say = useSay()
  const text = useText()
  const today = useToday()
  const save = useSave()
  const own = useRows(milestones).filter((row) => row.actionId === action.id).sort((a, b) => a.dueOn.localeCompare(b.dueOn))
  const [open, setOpen] = useState<Milestone | 'new' | null>(null)

  const toggle = (milestone: Milestone) => {
    const name = text(milestone.name)
    const { doneOn, ...open } = milestone
    const after = doneOn ? open : { ...milestone, doneOn: today }
    return save(saveRow({ key: 'milestoneSaved', values: { name } }, milestones, milestone, after), doneOn ? undefined : say('actions.milestoneDone', { name }))
  }
  const remove = (milestone: Milestone) => {
    const name = text(milestone.name)
    return save(removeRow({ key: 'milestoneRemoved', values: { name } }, milestones, milestone.id), say('actions.milestoneRemoved', { name }))
  }

  return (
    <Section title={say('actions.milestones')} actions={<Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('actions.addMilestone')}</Button>}>
      <Lines
        none={say('actions.noMilestones')}
        lines={own.map((milestone) => ({
          key: milestone.id,
          children: <Said text={milestone.name} />,
          more: <Reached milestone={milestone} />,
          tools: (
            <>
              <IconButton label={milestone.doneOn ? say('followUps.reopenNamed', { title: text(milestone.name) }) : say('followUps.markDoneNamed', { title: text(milestone.name) })} icon={milestone.doneOn ? Undo2 : Check} onPress={() => void toggle(milestone)} />
              <IconButton label={say('actions.editMilestone', { name: text(milestone.name) })} icon={Pencil} onPress={() => setOpen(milestone)} />
              <IconButton label={say('actions.removeMilestone', { name: text(milestone.name) })} icon={Trash2} onPress={() => void remove(milestone)} />
            </>
          ),
        }))}
      />
      {open && <MilestoneForm action={action} {...(open !== 'new' && { milestone: open })} onClose={() => setOpen(null)} />}
    </Section>
  )
}

function Reached({ milestone }: { milestone: Milestone }) {
  const say = useSay()
  const today = useToday()
  const isLate = milestone.doneOn === undefined && milestone.dueOn < today
  return (
    <>
      <span>{formatDay(milestone.dueOn)}</span>
      {milestone.doneOn && <StatusChip tone="done">{say('actions.doneOnDay', { day: formatDay(milestone.doneOn) })}</StatusChip>}
      {isLate && <StatusChip tone="late">{say('actions.stateLate')}</StatusChip>}
    </>
  )
}
