import type { Element } from '../foreign/xml.ts'

/** The element as XML, with what is of its own vocabulary: what another one adds, older readers pass over anyway. */
export function written(element: Element, depth = 0): string {
  const prefix = prefixOf(element)
  const inside = depth < deepest ? element.inside.filter(({ name }) => name.startsWith(prefix) && !name.endsWith(':extLst')).map((one) => written(one, depth + 1)).join('') : ''
  return inside === '' ? `<${element.name}${attributesOf(element)}/>` : `<${element.name}${attributesOf(element)}>${inside}</${element.name}>`
}

export function attributesOf(element: Element): string {
  const isKept = (name: string) => name.startsWith(prefixOf(element)) || (!name.includes(':') && name !== 'xmlns')
  return Object.entries(element.attributes).map(([name, value]) => (isKept(name) ? ` ${name}="${escaped(value)}"` : '')).join('')
}

/** Styles and themes are four levels deep; a file made to harm may be thousands. */
const deepest = 8

/** `w:` */
function prefixOf({ name }: Element): string {
  return name.slice(0, name.indexOf(':') + 1)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
