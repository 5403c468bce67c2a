import { CalendarPlus, Check, Pencil, Trash2, Undo2 } from 'lucide-react'
import { actions } from '../../core/actions/action.ts'
import { followUps, type FollowUp } from '../../core/meetings/meeting.ts'
import { formatDay } from '../../core/values/formats.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { HistoryButton } from '../record-history.tsx'
import { Said, useText } from '../Said.tsx'
import { useRow } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Menu } from '../ui/Menu.tsx'
import { useFollowUpEdits } from './follow-up-edits.ts'
import { FollowUpChip } from './FollowUpState.tsx'
import type { Source } from './sources.ts'

export function FollowUpActions({ followUp, onEdit, onRemoved }: { followUp: FollowUp; onEdit: () => void; onRemoved: () => void }) {
  const say = useSay()
  const edits = useFollowUpEdits()
  const remove = async () => {
    if (await edits.remove(followUp)) onRemoved()
  }
  return (
    <>
      <Button variant={followUp.doneOn ? 'secondary' : 'primary'} icon={followUp.doneOn ? Undo2 : Check} onPress={() => void edits.toggle(followUp)}>
        {followUp.doneOn ? say('followUps.reopen') : say('followUps.markDone')}
      </Button>
      <Menu
        label={say('followUps.move')}
        trigger={<Button icon={CalendarPlus}>{say('followUps.move')}</Button>}
        items={[
          { key: 'week', label: say('followUps.moveWeek'), shortcut: '+', onAction: () => void edits.postpone(followUp, 7) },
          { key: 'month', label: say('followUps.moveMonth'), onAction: () => void edits.postpone(followUp, 28) },
        ]}
      />
      <Button icon={Pencil} onPress={onEdit}>{say('followUps.editFollowUp')}</Button>
      <Button variant="quiet" icon={Trash2} onPress={() => void remove()}>{say('followUps.removeFollowUp')}</Button>
      <HistoryButton table={followUps} id={followUp.id} />
    </>
  )
}

/** Whose it is, when it is due, and where it came from. */
export function FollowUpDetail({ followUp, source }: { followUp: FollowUp; source: Source | null }) {
  const say = useSay()
  const text = useText()
  const { nameOf } = useProgramme()
  const action = useRow(actions, followUp.actionId)
  return (
    <>
      <div><FollowUpChip followUp={followUp} /></div>
      <Facts
        items={[
          { label: say('followUps.owner'), value: nameOf(followUp.ownerId) },
          { label: say('followUps.dueOn'), value: followUp.dueOn && formatDay(followUp.dueOn) },
          { label: say('followUps.doneOn'), value: followUp.doneOn && formatDay(followUp.doneOn) },
          { label: say('followUps.aboutAction'), value: action && <a href={`#/actions/${action.id}`}>{`${action.code} ${text(action.title)}`}</a> },
          { label: say('followUps.from'), value: source && <From source={source} /> },
          { label: say('followUps.note'), value: followUp.note && <Said text={followUp.note} /> },
        ]}
      />
    </>
  )
}

function From({ source }: { source: Source }) {
  const say = useSay()
  return (
    <>
      {say(source.kind)}: {source.text} <a href={source.href}>{source.place || source.text}</a>
    </>
  )
}
