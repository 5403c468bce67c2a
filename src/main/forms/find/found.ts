import type { Place } from '../../../core/forms/place.ts'
import type { Element } from '../../word/foreign/xml.ts'

/** A place met in a story, before it has its key. */
export interface Found extends Pick<Place, 'takes' | 'choices'> {
  target: Target
  /** Its own name in the file, by which the next version of the form is known to have it; '' when it has none. */
  own: string
  /** What a person calls it; '' when nothing beside it tells. */
  name: string
}

/** Where in the text the value goes. */
export type Target =
  | { kind: 'control'; element: Element }
  /** A form field of Word 97–2003: its mark at the beginning says what it is, `result` is what is shown. */
  | { kind: 'formField'; element: Element; separator: Element | null; result: Element[]; end: Element }
  | { kind: 'bookmark'; element: Element; runs: Element[] }
  | { kind: 'cell'; element: Element }
  /** `{{a field}}` in the texts of one paragraph, over as many runs as Word has cut it into; `isAlone` when nothing else stands there. */
  | { kind: 'field'; element: Element; texts: { element: Element; from: number; to: number }[]; isAlone: boolean }
