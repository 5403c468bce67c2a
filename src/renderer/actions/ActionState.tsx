import type { ActionState } from '../../core/actions/action-state.ts'
import { choice } from '../../words/choice.ts'
import { useSay } from '../preferences.ts'
import { StatusChip, type Tone } from '../ui/StatusChip.tsx'

const tones: Record<ActionState, Tone> = { done: 'done', ongoing: 'active', late: 'late', planned: 'planned', stopped: 'stopped' }

export function StateChip({ state }: { state: ActionState }) {
  const say = useSay()
  return <StatusChip tone={tones[state]}>{say(choice('actions.state', state))}</StatusChip>
}
