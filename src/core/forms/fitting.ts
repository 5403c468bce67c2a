import type { FormValue, Place } from './place.ts'

/** What a source gives. */
export type SourceKind = 'text' | 'blocks' | 'table' | 'sum' | 'day' | 'tick'

const fitting: Record<Place['takes'], readonly SourceKind[]> = {
  line: ['text', 'sum', 'day'],
  lines: ['text', 'sum', 'day', 'blocks'],
  blocks: ['text', 'sum', 'day', 'blocks', 'table'],
  day: ['day'],
  choice: ['text'],
  tick: ['tick'],
  rows: ['table'],
}

/** Whether a source of that kind can stand in a place: a table does not fit on a line. */
export function fits(takes: Place['takes'], kind: SourceKind): boolean {
  return fitting[takes].includes(kind)
}

/** Words of one's own can be typed wherever words can stand. */
export function takesOwnWords(takes: Place['takes']): boolean {
  return fits(takes, 'text')
}

export function ownValue(text: string | undefined): FormValue {
  return { kind: 'text', text: text ?? '' }
}
