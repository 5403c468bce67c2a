import type { Piece } from '../../../core/forms/place.ts'
import type { Element } from '../../word/foreign/xml.ts'
import { printable } from '../../word/printable.ts'
import type { Styles } from '../styles.ts'

/** What an element says of looks, as it stands in the form: the properties of a run (`w:rPr`) in their order. */
export interface Look {
  name: string
  xml: string
}

/** The looks of a run without the style of prompts and without a reviewer's marks. */
export function looksOf(properties: Element | undefined, xml: string, styles: Styles): Look[] {
  return (properties?.inside ?? [])
    .filter(({ name, attributes }) => !marks.has(name) && !(name === 'w:rStyle' && styles.prompts.has(attributes['w:val'] ?? '')))
    .map(({ name, start, end }) => ({ name, xml: xml.slice(start, end) }))
}

const marks = new Set(['w:rPrChange', 'w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'])

export function runs(pieces: readonly Piece[], looks: readonly Look[]): string {
  return pieces.filter(({ text }) => text !== '').map((piece) => run(texts(piece.text), emphasised(looks, piece))).join('')
}

export function run(content: string, looks: readonly Look[]): string {
  return `<w:r>${properties('w:rPr', looks)}${content}</w:r>`
}

export function properties(name: string, looks: readonly Look[]): string {
  return looks.length > 0 ? `<${name}>${looks.map(({ xml }) => xml).join('')}</${name}>` : ''
}

/** The text as a run holds it: spaces kept, a break for each new line, a tab for each tab. */
export function texts(text: string): string {
  return printable(text)
    .split('\n')
    .map((line) => line.split('\t').map((words) => (words === '' ? '' : `<w:t xml:space="preserve">${escaped(words)}</w:t>`)).join('<w:tab/>'))
    .join('<w:br/>')
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The same looks with letters of so many points. */
export function sized(looks: readonly Look[], points: number): Look[] {
  const others = looks.filter(({ name }) => name !== 'w:sz' && name !== 'w:szCs')
  const until = others.findIndex(({ name }) => afterSize.has(name) || name.startsWith('w14:'))
  const place = until < 0 ? others.length : until
  const halves = points * 2
  return [...others.slice(0, place), { name: 'w:sz', xml: `<w:sz w:val="${halves}"/>` }, { name: 'w:szCs', xml: `<w:szCs w:val="${halves}"/>` }, ...others.slice(place)]
}

const afterSize = new Set(['w:highlight', 'w:u', 'w:effect', 'w:bdr', 'w:shd', 'w:fitText', 'w:vertAlign', 'w:rtl', 'w:cs', 'w:em', 'w:lang', 'w:eastAsianLayout', 'w:specVanish', 'w:oMath'])

/** The schema wants bold and italic right after style and font. */
function emphasised(looks: readonly Look[], { bold, italic }: Piece): Look[] {
  const fresh = [...(bold ? [{ name: 'w:b', xml: '<w:b/>' }] : []), ...(italic ? [{ name: 'w:i', xml: '<w:i/>' }] : [])]
  const first = looks.filter(({ name }) => name === 'w:rStyle' || name === 'w:rFonts')
  const weight = looks.filter(({ name }) => ['w:b', 'w:bCs'].includes(name) && !bold)
  const slant = looks.filter(({ name }) => ['w:i', 'w:iCs'].includes(name) && !italic)
  const rest = looks.filter(({ name }) => !['w:rStyle', 'w:rFonts', 'w:b', 'w:bCs', 'w:i', 'w:iCs'].includes(name))
  return [...first, ...fresh.filter(({ name }) => name === 'w:b'), ...weight, ...fresh.filter(({ name }) => name === 'w:i'), ...slant, ...rest]
}
