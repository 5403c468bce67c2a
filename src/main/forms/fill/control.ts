import { all, child, valueOf, type Element } from '../../word/foreign/xml.ts'
import { contentLevel } from '../find/controls.ts'
import type { Splice } from '../splice.ts'
import { inside, blocksWithEnd, isFollowedByParagraph, without, type Filling } from './filling.ts'
import { paragraphXml, settingOf } from './paragraphs.ts'
import { repeated } from './repeated.ts'
import { runs } from './runs.ts'
import { blocksOf, textFor } from './said.ts'
import { ticked } from './tick.ts'

/** A content control with its value: no longer a prompt, and no longer bound to data that would be shown in the value's place. */
export function control(element: Element, filling: Filling): Splice[] {
  const properties = child(element, 'w:sdtPr')
  const settled = ['w:showingPlcHdr', 'w:dataBinding', 'w15:dataBinding'].flatMap((name) => without(child(properties, name)))
  return [...settled, ...dated(child(properties, 'w:date'), filling), ...content(element, filling)]
}

/** What the control holds with the value in it. */
export function content(element: Element, filling: Filling): Splice[] {
  const held = child(element, 'w:sdtContent')
  const { place, value, story, styles, table } = filling
  if (!held) return []
  if (place.takes === 'tick') return ticked(element, held, filling)
  if (place.takes === 'rows') return repeated(held, filling)
  const setting = settingOf(element, story, styles, table)
  const text = shownDay(element, filling) ?? textFor(value, place.takes)
  const blocks = place.takes === 'blocks' ? blocksOf(value) : null
  switch (contentLevel(element)) {
    case 'runs':
      return [inside(held, story.xml, runs([{ text }], setting.run))]
    case 'paragraphs':
      return [inside(held, story.xml, blocks ? blocksWithEnd(blocks, setting, isFollowedByParagraph(element)) : paragraphXml([{ text }], 0, setting))]
    case 'cell':
    case 'row': {
      const cell = [...all(held)].findLast((one) => one.name === 'w:tc' && isOwnCell(one, held))
      const about = child(cell, 'w:tcPr')
      return cell ? [inside(cell, story.xml, blocks ? blocksWithEnd(blocks, setting, false) : paragraphXml([{ text }], 0, setting), about?.end ?? cell.inner)] : []
    }
  }
}

/** A cell of the control itself, not of a table in one of its cells. */
function isOwnCell(cell: Element, held: Element): boolean {
  return cell.around === held || (cell.around?.name === 'w:tr' && cell.around.around === held)
}

/** A date control keeps its day for machines too (ISO/IEC 29500-1, 17.5.2.7). */
function dated(date: Element | undefined, { story, value }: Filling): Splice[] {
  if (!date) return []
  const end = date.inner
  const tag = story.xml.slice(date.start, end).replace(/\s+w:fullDate=("[^"]*"|'[^']*')/, '')
  const day = value.kind === 'day' ? ` w:fullDate="${value.day}T00:00:00Z"` : ''
  return [{ start: date.start, end, text: `<w:date${day}${tag.slice('<w:date'.length)}` }]
}

/** The day as the control asks for it where that is in numbers; otherwise as Finns write it. */
function shownDay(element: Element, { value }: Filling): string | null {
  // LibreOffice writes D and Y in capitals.
  const format = valueOf(child(child(element, 'w:sdtPr'), 'w:date'), 'w:dateFormat').replace(/[DY]/g, (letter) => letter.toLowerCase())
  if (value.kind !== 'day' || !/^(?!.*(M{3}|d{3}))[dMy.\-/ ]+$/.test(format)) return null
  const [year = '', month = '', day = ''] = value.day.split('-')
  const parts: Record<string, string> = { d: String(Number(day)), dd: day, M: String(Number(month)), MM: month, yy: year.slice(2), yyyy: year }
  return format.replace(/d+|M+|y+/g, (letters) => parts[letters] ?? letters)
}
