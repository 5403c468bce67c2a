import { child } from '../../word/foreign/xml.ts'
import type { Target } from '../find/found.ts'
import type { Splice } from '../splice.ts'
import { without, type Filling } from './filling.ts'
import { settingOf } from './paragraphs.ts'
import { looksOf, runs } from './runs.ts'
import { textFor } from './said.ts'

/** The text that a bookmark is set around; the bookmark stays around it, so that links to it still find it. */
export function bookmark({ element, runs: held }: Extract<Target, { kind: 'bookmark' }>, { story, place, value, styles, table }: Filling): Splice[] {
  const looks = held[0] ? looksOf(child(held[0], 'w:rPr'), story.xml, styles) : settingOf(element.around!, story, styles, table).run
  return [{ start: element.end, end: element.end, text: runs([{ text: textFor(value, place.takes) }], looks) }, ...held.flatMap(without)]
}
