import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Action } from '../../core/actions/action.ts'
import { decisionRegister } from '../../core/meetings/decision.ts'
import { byUrgency, daysLate } from '../../core/meetings/follow-up.ts'
import { decisions, followUps, meetings } from '../../core/meetings/meeting.ts'
import { formatDay } from '../../core/values/formats.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { useToday } from '../today.ts'
import { Button } from '../ui/Button.tsx'
import { Lines, Section } from '../ui/Section.tsx'
import { StatusChip } from '../ui/StatusChip.tsx'
import { FollowUpOfAction } from './FollowUpOfAction.tsx'

/** What was decided of the action, and what is still to be done because of it. */
export function DecisionsAndFollowUps({ action }: { action: Action }) {
  const say = useSay()
  const text = useText()
  const today = useToday()
  const { nameOf } = useProgramme()
  const held = useRows(meetings)
  const decided = decisionRegister(useRows(decisions).filter((row) => row.actionId === action.id))
  const toDo = useRows(followUps).filter((row) => row.actionId === action.id).sort(byUrgency)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Section title={say('actions.followUps')} actions={<Button variant="quiet" icon={Plus} onPress={() => setOpen(true)}>{say('actions.addFollowUp')}</Button>}>
        <Lines
          none={say('actions.noFollowUps')}
          lines={toDo.map((followUp) => ({
            key: followUp.id,
            children: <a href={`#/follow-ups/${followUp.id}`}>{text(followUp.title)}</a>,
            more: (
              <>
                {followUp.dueOn && <span>{formatDay(followUp.dueOn)}</span>}
                {daysLate(followUp, today) > 0 && <StatusChip tone="late">{say('followUps.daysLate', { days: daysLate(followUp, today) })}</StatusChip>}
                {followUp.doneOn && <StatusChip tone="done">{say('followUps.stateDone')}</StatusChip>}
                <span>{nameOf(followUp.ownerId)}</span>
              </>
            ),
          }))}
        />
      </Section>
      <Section title={say('actions.decisions')}>
        <Lines
          none={say('actions.noDecisions')}
          lines={decided.map((decision) => ({
            key: decision.id,
            children: text(decision.text),
            more: <a href={`#/meetings/${decision.meetingId}`}>{`${text(held.find(({ id }) => id === decision.meetingId)?.title)} ${formatDay(decision.decidedOn)}`}</a>,
          }))}
        />
      </Section>
      {isOpen && <FollowUpOfAction action={action} onClose={() => setOpen(false)} />}
    </>
  )
}
