import type { ActionState } from '../../core/home/home-summary.ts'
import type { WordKey } from '../../words/words.ts'
import type { Tone } from '../ui/StatusChip.tsx'

/** The states of actions in the order they are shown, each with its word and its look. */
export const states: { state: ActionState; title: WordKey; tone: Tone }[] = [
  { state: 'done', title: 'home.done', tone: 'done' },
  { state: 'ongoing', title: 'home.ongoing', tone: 'active' },
  { state: 'late', title: 'home.late', tone: 'late' },
  { state: 'planned', title: 'home.planned', tone: 'planned' },
  { state: 'stopped', title: 'home.stopped', tone: 'stopped' },
]
