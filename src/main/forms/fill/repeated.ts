import type { FormTable, Place } from '../../../core/forms/place.ts'
import { all, child, isWithin, type Element } from '../../word/foreign/xml.ts'
import { controls } from '../find/controls.ts'
import { spliced, type Splice } from '../splice.ts'
import { control } from './control.ts'
import { inside, without, type Filling } from './filling.ts'
import { blocksOf, saidIn } from './said.ts'

/** A repeating section ([MS-DOCX] 2.5.3): its first item once for each row of the table, with the row's cells in the item's controls in their order. */
export function repeated(held: Element, filling: Filling): Splice[] {
  const item = held.inside.find((one) => one.name === 'w:sdt' && child(child(one, 'w:sdtPr'), 'w15:repeatingSectionItem'))
  if (!item) return []
  const rows = rowsOf(filling)
  return [inside(held, filling.story.xml, rows.map((cells, n) => itemXml(item, cells, n > 0, filling)).join(''))]
}

function rowsOf({ value }: Filling): string[][] {
  const table = blocksOf(value).find((block): block is { kind: 'table'; table: FormTable } => block.kind === 'table')
  return table ? table.table.rows.map(({ cells }) => cells.map(saidIn)) : blocksOf(value).map((block) => (block.kind === 'paragraph' ? [saidIn(block.pieces)] : []))
}

function itemXml(item: Element, cells: string[], isCopy: boolean, filling: Filling): string {
  const places = controls(item).filter(({ target }) => target.element !== item)
  const filled = places.slice(0, cells.length).flatMap(({ target, takes, choices }, n) => {
    // What has no control of its own goes to the last one: nothing is left out.
    const text = n === places.length - 1 ? cells.slice(n).join(' – ') : cells[n]!
    const place: Place = { ...filling.place, takes, choices }
    return text === '' ? [] : control(target.element, { ...filling, place, value: { kind: 'text', text } })
  })
  const splices = isCopy ? [...filled, ...withoutNames(item, filled, filling.story.xml)] : filled
  return spliced(filling.story.xml.slice(item.start, item.end), splices.map(({ start, end, text }) => ({ start: start - item.start, end: end - item.start, text })))
}

/** Ids and bookmarks are for one alone; a copy has none. */
function withoutNames(item: Element, filled: readonly Splice[], xml: string): Splice[] {
  const isFree = (element: Element) => !filled.some(({ start, end }) => isWithin(element, { ...element, start, end }))
  return [...all(item)].filter(isFree).flatMap((element) => {
    if (element.name === 'w:bookmarkStart' || element.name === 'w:bookmarkEnd' || (element.name === 'w:id' && element.around?.name === 'w:sdtPr')) return without(element)
    const tag = xml.slice(element.start, element.inner)
    const plain = tag.replace(/\s+w14:(paraId|textId)=("[^"]*"|'[^']*')/g, '')
    return plain === tag ? [] : [{ start: element.start, end: element.inner, text: plain }]
  })
}
