import { child, type Element } from '../../word/foreign/xml.ts'
import type { Splice } from '../splice.ts'
import { blocksWithEnd, inside, without, type Filling } from './filling.ts'
import { blocksXml, settingOf } from './paragraphs.ts'
import { runs } from './runs.ts'
import { blocksOf } from './said.ts'

/** An empty cell: the value's first paragraph in the one that waits there, the rest after it. */
export function cell(element: Element, { value, story, styles, table }: Filling): Splice[] {
  const setting = settingOf(element, story, styles, table)
  const waiting = child(element, 'w:p')
  const [first, ...rest] = blocksOf(value)
  if (!waiting || !first) return []
  // A table goes before the paragraph, since a cell must end with one.
  if (first.kind === 'table') return [{ start: waiting.start, end: waiting.start, text: blocksXml([first, ...rest], setting) }]
  const filled = inside(waiting, story.xml, runs(first.pieces, setting.run), waiting.innerEnd)
  const blanks = waiting.inside.filter(({ name }) => name === 'w:r').flatMap(without)
  return [...blanks, filled, ...(rest.length > 0 ? [{ start: waiting.end, end: waiting.end, text: blocksWithEnd(rest, setting, false) }] : [])]
}
