import { BellPlus, Pencil, Trash2 } from 'lucide-react'
import { useId, useState } from 'react'
import { actions } from '../../core/actions/action.ts'
import { followUpOfDecision, newDecision } from '../../core/meetings/decision.ts'
import { decisions, followUps, type Decision, type FollowUp, type Meeting } from '../../core/meetings/meeting.ts'
import { formatDay } from '../../core/values/formats.ts'
import { byOrder } from '../../core/values/order.ts'
import { addRow, removeRow, together } from '../../core/workbook/edits.ts'
import { freshId } from '../commit.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { Said, useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Lines, Section } from '../ui/Section.tsx'
import { StatusChip } from '../ui/StatusChip.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import styles from './Meetings.module.css'

/** What was decided: typed line by line, and made a follow-up with one press. */
export function DecisionsSection({ meeting }: { meeting: Meeting }) {
  const say = useSay()
  const text = useText()
  const save = useSave()
  const own = useRows(decisions).filter((row) => row.meetingId === meeting.id).sort(byOrder)
  const toDo = useRows(followUps)
  const all = useRows(actions)
  const [editing, setEditing] = useState<Decision | null>(null)

  const follow = (decision: Decision) => {
    const followUp = followUpOfDecision(freshId(followUps.prefix), decision)
    return save(addRow({ key: 'decisionBecameFollowUp' }, followUps, followUp), say('meetings.becameFollowUp', { day: formatDay(followUp.dueOn!) }))
  }
  const remove = (decision: Decision) => save(removeRow({ key: 'decisionRemoved' }, decisions, decision.id), say('meetings.decisionRemoved'))

  return (
    <Section title={say('meetings.decisions')}>
      <QuickDecision meeting={meeting} before={own} />
      <Lines
        none={say('meetings.noDecisions')}
        lines={own.map((decision) => {
          const words = text(decision.text)
          const action = all.find(({ id }) => id === decision.actionId)
          const followUp = toDo.find((row) => row.fromTable === 'decisions' && row.fromId === decision.id)
          return {
            key: decision.id,
            children: <Said text={decision.text} />,
            more: (
              <>
                {action && <a href={`#/actions/${action.id}`}>{`${action.code} ${text(action.title)}`}</a>}
                {followUp ? <FollowUpLink followUp={followUp} /> : <Button variant="quiet" icon={BellPlus} label={say('meetings.toFollowUpNamed', { text: words })} onPress={() => void follow(decision)}>{say('meetings.toFollowUp')}</Button>}
              </>
            ),
            tools: (
              <>
                <IconButton label={say('meetings.editDecisionNamed', { text: words })} icon={Pencil} onPress={() => setEditing(decision)} />
                <IconButton label={say('meetings.removeDecision', { text: words })} icon={Trash2} onPress={() => void remove(decision)} />
              </>
            ),
          }
        })}
      />
      {editing && <DecisionForm meeting={meeting} decision={editing} onClose={() => setEditing(null)} />}
    </Section>
  )
}

/** One line, typed during the meeting: Enter adds and leaves the line ready for the next. */
function QuickDecision({ meeting, before }: { meeting: Meeting; before: Decision[] }) {
  const say = useSay()
  const save = useSave()
  const language = useLanguage()
  const id = useId()
  const [typed, setTyped] = useState('')

  const add = async (withFollowUp: boolean) => {
    const words = typed.trim()
    if (words === '') return
    const decision = newDecision(freshId(decisions.prefix), meeting, { [language]: words }, before)
    const label = { key: 'decisionAdded' }
    const edits = [addRow(label, decisions, decision), withFollowUp ? addRow(label, followUps, followUpOfDecision(freshId(followUps.prefix), decision)) : null]
    setTyped('')
    if (!(await save(together(label, edits)))) setTyped(words)
  }
  return (
    <form
      className={styles.quick}
      onSubmit={(event) => {
        event.preventDefault()
        void add(false)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        void add(true)
      }}
    >
      <label htmlFor={id}>{say('meetings.newDecision')}</label>
      <div className={styles.quickRow}>
        <input id={id} value={typed} autoComplete="off" aria-describedby={`${id}-help`} onChange={(event) => setTyped(event.target.value)} />
        <Button type="submit">{say('meetings.addDecision')}</Button>
      </div>
      <p id={`${id}-help`}>{say('meetings.newDecisionHelp')}</p>
    </form>
  )
}

export function FollowUpLink({ followUp }: { followUp: FollowUp }) {
  const say = useSay()
  const words = followUp.doneOn ? say('meetings.followUpDone', { day: formatDay(followUp.doneOn) }) : say('meetings.followUpDue', { day: followUp.dueOn ? formatDay(followUp.dueOn) : '' })
  return (
    <StatusChip tone={followUp.doneOn ? 'done' : 'active'}>
      <a href={`#/follow-ups/${followUp.id}`}>{words}</a>
    </StatusChip>
  )
}
