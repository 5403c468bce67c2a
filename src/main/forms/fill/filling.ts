import type { FormBlock, FormValue, Place } from '../../../core/forms/place.ts'
import type { Element } from '../../word/foreign/xml.ts'
import type { Story } from '../form.ts'
import type { Splice } from '../splice.ts'
import type { Styles } from '../styles.ts'
import { blocksXml, paragraphXml, type Setting } from './paragraphs.ts'
import type { TableLook } from './table.ts'

/** What filling one spot works with. */
export interface Filling {
  story: Story
  place: Place
  value: FormValue
  styles: Styles
  table: TableLook
}

/** All that an element holds, replaced; one that held nothing (`<w:p/>`) is opened for it. */
export function inside(element: Element, xml: string, text: string, from = element.inner): Splice {
  if (element.inner < element.end) return { start: from, end: element.innerEnd, text }
  const tag = xml.slice(element.start, element.end)
  return { start: element.start, end: element.end, text: `${tag.slice(0, -2).trimEnd()}>${text}</${element.name}>` }
}

export function without(element: Element | undefined): Splice[] {
  return element ? [{ start: element.start, end: element.end, text: '' }] : []
}

/** Word joins two tables that touch, and wants a paragraph at the end of a cell: one is put after a table where none follows. */
export function blocksWithEnd(blocks: readonly FormBlock[], setting: Setting, followedByParagraph: boolean): string {
  const ends = blocks.at(-1)?.kind !== 'table' || followedByParagraph
  return blocksXml(blocks, setting) + (ends ? '' : paragraphXml([], 0, setting))
}

export function isFollowedByParagraph(element: Element): boolean {
  const siblings = element.around?.inside ?? []
  return siblings[siblings.indexOf(element) + 1]?.name === 'w:p'
}
