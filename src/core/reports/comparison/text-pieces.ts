import { diffWordsWithSpace } from 'diff'

/** A part of a text: in both, or in one of them alone. */
export interface Piece {
  is: 'same' | 'added' | 'removed'
  text: string
}

/** Two texts with more than so many words between them are not compared word by word: that would take seconds. */
const mostEdits = 1500

/** How a text became another, word by word; none when they are alike. A text that has little in common with the other is wholly another. */
export function textPieces(before: string, after: string): Piece[] {
  if (before === after) return []
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits })
  const pieces = changes?.map(({ value, added, removed }): Piece => ({ is: added ? 'added' : removed ? 'removed' : 'same', text: value })) ?? []
  const kept = pieces.reduce((sum, { is, text }) => sum + (is === 'same' ? text.trim().length : 0), 0)
  return kept * 4 < Math.max(before.length, after.length) ? anew(before, after) : pieces
}

function anew(before: string, after: string): Piece[] {
  const pieces: Piece[] = [
    { is: 'removed', text: before },
    { is: 'added', text: after },
  ]
  return pieces.filter(({ text }) => text !== '')
}
