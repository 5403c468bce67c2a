import { child, nearest } from '../../word/foreign/xml.ts'
import type { Target } from '../find/found.ts'
import type { Splice } from '../splice.ts'
import { inside, without, type Filling } from './filling.ts'
import { looksOf, run, runs } from './runs.ts'
import { textFor } from './said.ts'

/** A form field of Word 97–2003 with its value. */
export function formField({ element, separator, result, end }: Extract<Target, { kind: 'formField' }>, { story, place, value, styles }: Filling): Splice[] {
  const data = child(element, 'w:ffData')
  const box = child(data, 'w:checkBox')
  const list = child(data, 'w:ddList')
  if (box) return [...without(child(box, 'w:checked')), inside(box, story.xml, `<w:checked w:val="${value.kind === 'tick' && value.ticked ? 1 : 0}"/>`, box.innerEnd)]
  const text = textFor(value, place.takes)
  if (list) {
    const chosen = { start: list.inner, end: list.inner, text: `<w:result w:val="${place.choices.indexOf(text)}"/>` }
    return [...without(child(list, 'w:result')), chosen]
  }
  const looks = looksOf(child(result[0] ?? nearest(element, 'w:r'), 'w:rPr'), story.xml, styles)
  const at = separator?.end ?? end.start
  const parted = separator ? '' : run('<w:fldChar w:fldCharType="separate"/>', looks)
  return [{ start: at, end: at, text: parted + runs([{ text }], looks) }, ...result.flatMap(without)]
}
