import { child, nearest, type Element } from '../../word/foreign/xml.ts'
import type { Target } from '../find/found.ts'
import type { Splice } from '../splice.ts'
import { blocksWithEnd, isFollowedByParagraph, type Filling } from './filling.ts'
import { settingOf } from './paragraphs.ts'
import { looksOf, texts } from './runs.ts'
import { blocksOf, textFor } from './said.ts'

export interface FieldFilling extends Filling {
  target: Extract<Target, { kind: 'field' }>
}

/** All `{{fields}}` of a form that are filled, together: several may stand in one text. */
export function fields(fillings: readonly FieldFilling[]): Splice[] {
  const whole = fillings.filter(takesParagraph)
  return [...whole.flatMap(paragraph), ...inTexts(fillings.filter((one) => !whole.includes(one)))]
}

/** A field that is alone in its paragraph gives way to paragraphs and tables. */
function takesParagraph({ target, value, place }: FieldFilling): boolean {
  if (!target.isAlone || place.takes !== 'blocks') return false
  const blocks = blocksOf(value)
  return blocks.length > 1 || blocks[0]?.kind === 'table'
}

function paragraph({ target: { element, texts: [first] }, value, story, styles, table }: FieldFilling): Splice[] {
  const look = looksOf(child(nearest(first!.element, 'w:r'), 'w:rPr'), story.xml, styles)
  const setting = { ...settingOf(element, story, styles, table), run: look }
  return [{ start: element.start, end: element.end, text: blocksWithEnd(blocksOf(value), setting, isFollowedByParagraph(element)) }]
}

/** Each text that a field touches is written anew: what stood around the field, and the value where the field began. */
function inTexts(fillings: readonly FieldFilling[]): Splice[] {
  const touched = new Map<Element, { from: number; to: number; text: string }[]>()
  for (const { target, value, place } of fillings)
    target.texts.forEach(({ element, from, to }, n) => {
      const text = n === 0 ? textFor(value, place.takes) : ''
      touched.set(element, [...(touched.get(element) ?? []), { from, to, text }])
    })
  return [...touched].map(([element, values]) => {
    let reached = 0
    const written = values.toSorted((a, b) => a.from - b.from).map(({ from, to, text }) => {
      const piece = element.text.slice(reached, from) + text
      reached = to
      return piece
    })
    return { start: element.start, end: element.end, text: texts(written.join('') + element.text.slice(reached)) }
  })
}
