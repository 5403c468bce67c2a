import { all, child, type Element } from '../../word/foreign/xml.ts'
import type { Splice } from '../splice.ts'
import { inside, without, type Filling } from './filling.ts'
import { escaped, run } from './runs.ts'

/** A check box: its state for machines, and the sign that the form has chosen for it ([MS-DOCX] 2.6.1.2). */
export function ticked(element: Element, held: Element, { story, value }: Filling): Splice[] {
  const box = child(child(element, 'w:sdtPr'), 'w14:checkbox')
  const isTicked = value.kind === 'tick' && value.ticked
  if (!box) return []
  const state = `<w14:checked w14:val="${isTicked ? 1 : 0}"/>`
  const known = child(box, 'w14:checked')
  const sign = signXml(child(box, isTicked ? 'w14:checkedState' : 'w14:uncheckedState'), isTicked)
  const [shown, ...others] = [...all(held)].filter(({ name }) => name === 'w:t' || name === 'w:sym')
  return [
    known ? { start: known.start, end: known.end, text: state } : box.inner < box.end ? { start: box.inner, end: box.inner, text: state } : inside(box, story.xml, state),
    ...(shown ? [{ start: shown.start, end: shown.end, text: sign }, ...others.flatMap(without)] : [inside(held, story.xml, run(sign, []))]),
  ]
}

function signXml(state: Element | undefined, isTicked: boolean): string {
  const code = state?.attributes['w14:val'] ?? (isTicked ? '2612' : '2610')
  const font = state?.attributes['w14:font'] ?? ''
  // Fonts of signs have theirs in a range of their own.
  if (/^(wingdings|webdings|symbol)/i.test(font)) return `<w:sym w:font="${escaped(font).replaceAll('"', '&quot;')}" w:char="F0${code.slice(-2)}"/>`
  return `<w:t>${escaped(String.fromCodePoint(parseInt(code, 16) || 0x2612))}</w:t>`
}
