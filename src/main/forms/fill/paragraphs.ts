import type { FormBlock, Piece } from '../../../core/forms/place.ts'
import { all, child, type Element } from '../../word/foreign/xml.ts'
import type { Story } from '../form.ts'
import { isPrompt } from '../find/controls.ts'
import type { Styles } from '../styles.ts'
import { looksOf, properties, runs, type Look } from './runs.ts'
import { tableXml, withinCell, type TableLook } from './table.ts'

/** How text looks where it is filled in: what the form says of the paragraph and of its runs. */
export interface Setting {
  paragraph: Look[]
  run: Look[]
  table: TableLook
}

/** As the first paragraph of the place looks; a prompt's own looks give way to those that its control has for what is typed. */
export function settingOf(place: Element, { xml }: Story, styles: Styles, table: TableLook): Setting {
  const paragraph = place.name === 'w:p' ? place : [...all(place)].find(({ name }) => name === 'w:p')
  const about = child(paragraph, 'w:pPr')
  const typed = child(child(place, 'w:sdtPr'), 'w:rPr')
  const shown = [...all(place)].find(({ name }) => name === 'w:r')
  const ofRun = place.name === 'w:sdt' && isPrompt(place) && typed ? typed : (child(shown, 'w:rPr') ?? (shown ? undefined : child(about, 'w:rPr')))
  return { paragraph: paragraphLooks(about, xml), run: looksOf(ofRun, xml, styles), table: withinCell(place, table) }
}

/** Ends of sections stay where they were, and the mark at the paragraph's end looks as the style says. */
function paragraphLooks(about: Element | undefined, xml: string): Look[] {
  const left = new Set(['w:sectPr', 'w:pPrChange', 'w:rPr'])
  return (about?.inside ?? []).filter(({ name }) => !left.has(name)).map(({ name, start, end }) => ({ name, xml: xml.slice(start, end) }))
}

export function blocksXml(blocks: readonly FormBlock[], setting: Setting): string {
  return blocks.map((block) => (block.kind === 'table' ? captioned(block.table, setting) : paragraphXml(block.pieces, block.level, setting))).join('')
}

/** The title above keeps two tables apart, which Word would join; what the figures mean stands there too. */
function captioned(table: Extract<FormBlock, { kind: 'table' }>['table'], setting: Setting): string {
  const above: Piece[][] = [...(table.caption ? [[{ text: table.caption, bold: true as const }]] : []), ...(table.note ? [[{ text: table.note }]] : [])]
  return above.map((pieces) => paragraphXml(pieces, 0, setting, true)).join('') + tableXml(table, setting.run, setting.table)
}

export function paragraphXml(pieces: readonly Piece[], level: number, setting: Setting, keepNext = false): string {
  return `<w:p>${properties('w:pPr', looksOfParagraph(setting.paragraph, level, keepNext))}${runs(pieces, setting.run)}</w:p>`
}

const step = 360

/** The schema wants keepNext right after the style, and the indent late: after spacing, before alignment. */
function looksOfParagraph(looks: readonly Look[], level: number, keepNext: boolean): Look[] {
  const style = looks.filter(({ name }) => name === 'w:pStyle')
  const kept = keepNext ? [{ name: 'w:keepNext', xml: '<w:keepNext/>' }] : looks.filter(({ name }) => name === 'w:keepNext')
  const rest = looks.filter(({ name }) => name !== 'w:pStyle' && name !== 'w:keepNext' && !(name === 'w:ind' && level > 0))
  const indent = level > 0 ? [{ name: 'w:ind', xml: `<w:ind w:left="${level * step}" w:hanging="${step}"/>` }] : []
  const until = rest.findIndex(({ name }) => afterIndent.has(name))
  const place = until < 0 ? rest.length : until
  return [...style, ...kept, ...rest.slice(0, place), ...indent, ...rest.slice(place)]
}

const afterIndent = new Set(['w:contextualSpacing', 'w:mirrorIndents', 'w:suppressOverlap', 'w:jc', 'w:textDirection', 'w:textAlignment', 'w:textboxTightWrap', 'w:outlineLvl', 'w:divId', 'w:cnfStyle'])
