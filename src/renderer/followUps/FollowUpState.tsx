import { daysLate, followUpState, type FollowUpState } from '../../core/meetings/follow-up.ts'
import type { FollowUp } from '../../core/meetings/meeting.ts'
import { choice } from '../../words/choice.ts'
import { useSay } from '../preferences.ts'
import { useToday } from '../today.ts'
import { StatusChip, type Tone } from '../ui/StatusChip.tsx'

const tones: Record<FollowUpState, Tone> = { late: 'late', dueSoon: 'warn', open: 'planned', done: 'done' }

/** `26 pv myöhässä`, or the state in a word. */
export function FollowUpChip({ followUp }: { followUp: FollowUp }) {
  const say = useSay()
  const today = useToday()
  const state = followUpState(followUp, today)
  return <StatusChip tone={tones[state]}>{state === 'late' ? say('followUps.daysLate', { days: daysLate(followUp, today) }) : say(choice('followUps.state', state))}</StatusChip>
}
