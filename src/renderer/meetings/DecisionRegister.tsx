import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { actions } from '../../core/actions/action.ts'
import { decisionRegister } from '../../core/meetings/decision.ts'
import { decisions, followUps, meetings, type Decision, type FollowUp } from '../../core/meetings/meeting.ts'
import { formatDay } from '../../core/values/formats.ts'
import type { Id } from '../../core/values/ids.ts'
import type { Say } from '../../words/words.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useLoaded, useRows } from '../tables.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Grid, type Column } from '../ui/Grid.tsx'
import { ListScreen } from '../ui/ListScreen.tsx'
import { FollowUpLink } from './DecisionsSection.tsx'
import { Views } from './Views.tsx'

/** Every decision of every meeting, the newest first; opening one opens its meeting. */
export function DecisionRegister() {
  const say = useSay()
  const [, navigate] = useLocation()
  const lines = useLines()
  const [text, setText] = useState('')
  const [chosenId, setChosenId] = useState<Id | null>(null)
  const isLoaded = useLoaded(decisions)
  const wanted = text.trim().toLowerCase()
  const shown = lines.filter(({ searched }) => wanted === '' || searched.includes(wanted))
  return (
    <ListScreen
      title={say('meetings.title')}
      lead={<Views current="decisions" />}
      filter={{ label: say('meetings.filterDecisions'), value: text, onChange: setText }}
      count={say('meetings.decisionCount', { count: shown.length })}
    >
      <Grid
        label={say('meetings.tabDecisions')}
        rows={shown}
        columns={columns(say)}
        selectedId={chosenId}
        onSelect={setChosenId}
        onOpen={(id) => navigate(`/meetings/${lines.find((line) => line.id === id)?.decision.meetingId}`)}
        empty={isLoaded && <EmptyState title={say('meetings.noDecisions')} />}
      />
    </ListScreen>
  )
}

interface Line {
  id: Id
  decision: Decision
  words: string
  meeting: string
  action: string
  followUp: FollowUp | undefined
  searched: string
}

function useLines(): Line[] {
  const text = useText()
  const rows = useRows(decisions)
  const held = useRows(meetings)
  const all = useRows(actions)
  const toDo = useRows(followUps)
  return useMemo(() => {
    const titles = new Map([...held, ...all].map((row) => [row.id, 'code' in row ? `${row.code} ${text(row.title)}` : text(row.title)]))
    const following = new Map(toDo.filter((row) => row.fromTable === 'decisions').map((row) => [row.fromId, row]))
    return decisionRegister(rows).map((decision) => {
      const [meeting, action] = [titles.get(decision.meetingId) ?? '', titles.get(decision.actionId ?? '') ?? '']
      return { id: decision.id, decision, words: text(decision.text), meeting, action, followUp: following.get(decision.id), searched: [...Object.values(decision.text), meeting, action].join(' ').toLowerCase() }
    })
  }, [rows, held, all, toDo, text])
}

function columns(say: Say): Column<Line>[] {
  return [
    { key: 'decidedOn', title: say('meetings.decidedOn'), width: 112, align: 'end', cell: ({ decision }) => formatDay(decision.decidedOn), sortBy: ({ decision }) => decision.decidedOn },
    { key: 'text', title: say('meetings.decision'), width: '3fr', isRowHeader: true, cell: (line) => line.words, sortBy: (line) => line.words },
    { key: 'meeting', title: say('meetings.meeting'), width: '1fr', cell: ({ decision, meeting }) => <a href={`#/meetings/${decision.meetingId}`} tabIndex={-1}>{meeting}</a>, sortBy: (line) => line.meeting },
    { key: 'action', title: say('meetings.aboutAction'), width: '1fr', cell: (line) => line.action, sortBy: (line) => line.action, isExtra: true },
    { key: 'followUp', title: say('meetings.followUp'), width: 226, cell: ({ followUp }) => followUp && <FollowUpLink followUp={followUp} />, sortBy: ({ followUp }) => followUp?.dueOn ?? null },
  ]
}
