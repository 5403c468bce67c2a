import { valueOf, type Element } from '../foreign/xml.ts'
import { keyOf, keysOf } from './names.ts'

/** Which of their styles come into the report, and as what. */
export interface Chosen {
  /** Theirs for ours; no one of theirs stands for two. */
  theirs: Map<Element, Element>
  /** Those that others are based on and that stand for none of ours. */
  brought: Element[]
  /** The id in the report of each of theirs that comes. */
  ids: Map<Element, string>
  /** The one that theirs is based on, unless it goes round in a circle. */
  baseOf(theirs: Element): Element | undefined
}

export function chosenFrom(ours: Element, root: Element): Chosen {
  const theirs = pairs(ours, root)
  const ids = new Map([...theirs].map(([our, their]) => [their, idOf(our)]))
  const byId = stylesById(root)
  const baseOf = (style: Element) => {
    const base = byId.get(`${typeOf(style)} ${valueOf(style, 'w:basedOn')}`)
    return base === undefined || isCircle(style, byId) || isUsualLetters(base) ? undefined : base
  }
  const brought: Element[] = []
  for (const one of theirs.values())
    for (let base = baseOf(one); base && !ids.has(base); base = baseOf(base)) {
      brought.push(base)
      ids.set(base, `Own${brought.length}`)
    }
  // Whoever is based on one that came was walked through before it; those further up came then, too.
  return { theirs, brought, ids, baseOf }
}

export function typeOf(style: Element): string {
  return style.attributes['w:type'] ?? 'paragraph'
}

export function idOf(style: Element): string {
  return style.attributes['w:styleId'] ?? ''
}

/** By name first: an id is whatever the maker of the file had it be. */
function pairs(ours: Element, root: Element): Map<Element, Element> {
  const styles = ours.inside.filter((style) => style.name === 'w:style' && typeOf(style) !== 'table')
  const named = keysOf(root)
  const byId = stylesById(root)
  const found = new Map<Element, Element>()
  const taken = new Set<Element>()
  for (const wanted of [(style: Element) => named.get(keyOf(style)), (style: Element) => byId.get(`${typeOf(style)} ${idOf(style)}`)])
    for (const style of styles) {
      const theirs = found.has(style) ? undefined : wanted(style)
      if (!theirs || taken.has(theirs)) continue
      found.set(style, theirs)
      taken.add(theirs)
    }
  return found
}

function stylesById(root: Element): Map<string, Element> {
  return new Map(root.inside.filter(({ name }) => name === 'w:style').map((style) => [`${typeOf(style)} ${idOf(style)}`, style]))
}

/** Word writes no such thing; a file made to harm may. */
function isCircle(style: Element, byId: Map<string, Element>): boolean {
  const line = new Set<Element>()
  for (let one: Element | undefined = style; one; one = byId.get(`${typeOf(one)} ${valueOf(one, 'w:basedOn')}`)) {
    if (line.has(one)) return true
    line.add(one)
  }
  return false
}

/** Default Paragraph Font, which says nothing. */
function isUsualLetters(style: Element): boolean {
  return typeOf(style) === 'character' && ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '')
}
