import type { Meeting } from '../../core/meetings/meeting.ts'
import { choice } from '../../words/choice.ts'
import { useSay } from '../preferences.ts'
import { StatusChip, type Tone } from '../ui/StatusChip.tsx'

const tones: Record<Meeting['status'], Tone> = { planned: 'planned', held: 'done', cancelled: 'stopped' }

export function MeetingChip({ status }: { status: Meeting['status'] }) {
  const say = useSay()
  return <StatusChip tone={tones[status]}>{say(choice('meetings.status', status))}</StatusChip>
}
