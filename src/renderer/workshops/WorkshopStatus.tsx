import type { Workshop } from '../../core/workshops/workshop.ts'
import { choice } from '../../words/choice.ts'
import { useSay } from '../preferences.ts'
import { StatusChip, type Tone } from '../ui/StatusChip.tsx'

const tones: Record<Workshop['status'], Tone> = { planned: 'planned', held: 'done', cancelled: 'stopped' }

export function WorkshopChip({ status }: { status: Workshop['status'] }) {
  const say = useSay()
  return <StatusChip tone={tones[status]}>{say(choice('workshops.status', status))}</StatusChip>
}
