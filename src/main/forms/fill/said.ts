import type { FormBlock, FormValue, Piece, Place } from '../../../core/forms/place.ts'
import { formatDay } from '../../../core/values/formats.ts'

/** A value as text: a line for each paragraph and for each row of a table, its cells parted by tabs. */
export function linesOf(value: FormValue): string {
  switch (value.kind) {
    case 'text':
      return value.text
    case 'day':
      return formatDay(value.day)
    case 'tick':
      return value.ticked ? '☒' : '☐'
    case 'blocks':
      return value.blocks.flatMap(linesOfBlock).join('\n')
  }
}

/** As the place takes it: on one line, or on as many as there are. */
export function textFor(value: FormValue, takes: Place['takes']): string {
  return takes === 'line' || takes === 'choice' || takes === 'day' ? linesOf(value).replace(/\s*\n\s*/g, ' ').trim() : linesOf(value)
}

/** A value as paragraphs and tables. */
export function blocksOf(value: FormValue): FormBlock[] {
  if (value.kind === 'blocks') return value.blocks
  return linesOf(value).split(/\r?\n/).map((text) => ({ kind: 'paragraph', pieces: [{ text }], level: 0 }))
}

/** Nothing to be filled in: the form's prompt says more. */
export function isNothing(value: FormValue): boolean {
  return value.kind !== 'tick' && linesOf(value).trim() === ''
}

export function saidIn(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('')
}

function linesOfBlock(block: FormBlock): string[] {
  if (block.kind === 'paragraph') return [saidIn(block.pieces)]
  const { columns, rows } = block.table
  return [columns.map(({ title }) => title).join('\t'), ...rows.map(({ cells }) => cells.map(saidIn).join('\t'))]
}
