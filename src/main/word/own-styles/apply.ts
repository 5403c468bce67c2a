import { child, parse, valueOf, type Element } from '../foreign/xml.ts'
import { chosenFrom, idOf, typeOf, type Chosen } from './chosen.ts'
import { letterProperties, paragraphProperties } from './properties.ts'
import { attributesOf, written } from './written.ts'

/**
 * Our styles as the user's own document has them. Each keeps our id and name, and what theirs is based on comes with it. A
 * style that theirs lacks stays ours, in the font of theirs. `language`: the tag of the report's language, which all of them speak.
 */
export function styledBy(ours: string, theirs: string, language: string): string {
  const [root, other] = [parse(ours), parse(theirs)]
  const chosen = chosenFrom(root, other)
  const styles = root.inside.filter(({ name }) => name === 'w:style')
  const relatives = relativesOf(chosen)
  const names = new Set(styles.map(nameOf))
  return [
    ours.slice(0, root.inner),
    defaults(child(root, 'w:docDefaults'), child(other, 'w:docDefaults'), language),
    ...styles.map((style) => {
      const found = chosen.theirs.get(style)
      return found ? restyled(style, found, chosen) : kept(style, relatives.get(idOf(style)))
    }),
    ...chosen.brought.map((style) => brought(style, chosen, names)),
    `</${root.name}>`,
  ].join('')
}

function defaults(ours: Element | undefined, theirs: Element | undefined, language: string): string {
  if (!theirs) return ours ? written(ours) : ''
  const letters = letterProperties(child(child(theirs, 'w:rPrDefault'), 'w:rPr'), { lang: `<w:lang w:val="${language}"/>` })
  return `<w:docDefaults><w:rPrDefault>${letters}</w:rPrDefault><w:pPrDefault>${paragraphProperties(child(child(theirs, 'w:pPrDefault'), 'w:pPr'))}</w:pPrDefault></w:docDefaults>`
}

function restyled(ours: Element, theirs: Element, chosen: Chosen): string {
  const also = headingLevel(ours)
  return style(ours, basedOn(theirs, chosen), `${typeOf(ours) === 'paragraph' ? paragraphProperties(child(theirs, 'w:pPr'), also) : ''}${letterProperties(child(theirs, 'w:rPr'))}`)
}

/** A heading that theirs lacks looks like the one above it, in our size. */
function relativesOf({ theirs }: Chosen): Map<string, string> {
  const there = new Set([...theirs.keys()].map(idOf))
  const relatives = new Map<string, string>()
  for (const [id, above] of [['Heading2', 'Heading1'], ['Heading3', 'Heading2'], ['TOCHeading', 'Heading1']] as const)
    if (!there.has(id) && (there.has(above) || relatives.has(above))) relatives.set(id, above)
  return relatives
}

/** In the font of their text. Text in tables begins at the edge of its cell, wherever theirs begins on the page. */
function kept(ours: Element, relative: string | undefined): string {
  if (typeOf(ours) === 'table') return written(ours)
  const inherited = child(ours, 'w:basedOn')
  const base = relative === undefined ? (inherited ? written(inherited) : '') : `<w:basedOn w:val="${relative}"/>`
  const also = {
    ...(relative !== undefined && { pageBreakBefore: '<w:pageBreakBefore w:val="0"/>', outlineLvl: noLevel }),
    ...headingLevel(ours),
    ...(idOf(ours) === 'TableText' && { ind: '<w:ind w:left="0" w:right="0" w:firstLine="0"/>' }),
  }
  const left = relative === undefined ? ['rFonts'] : ['rFonts', 'color', 'b', 'bCs', 'i', 'iCs']
  const letters = letterProperties(child(ours, 'w:rPr'), Object.fromEntries(left.map((name) => [name, ''])))
  return style(ours, base, `${typeOf(ours) === 'paragraph' ? paragraphProperties(child(ours, 'w:pPr'), also) : ''}${letters}`)
}

/** That of text: the name of the contents list is no entry of it. */
const noLevel = '<w:outlineLvl w:val="9"/>'

/** Contents lists and screen readers go by it, whatever theirs says. */
function headingLevel(ours: Element): Record<string, string> {
  const level = /^Heading([1-9])$/.exec(idOf(ours))?.[1]
  return level === undefined ? {} : { outlineLvl: `<w:outlineLvl w:val="${Number(level) - 1}"/>` }
}

function basedOn(theirs: Element, { baseOf, ids }: Chosen): string {
  const base = baseOf(theirs)
  return base ? `<w:basedOn w:val="${ids.get(base)!}"/>` : ''
}

/** What ours is called and how Word lists it, in the order of the standard. */
function style(ours: Element, base: string, look: string): string {
  const inside = ours.inside.map((element) => (element.name === 'w:name' ? `${written(element)}${base}` : ['w:basedOn', 'w:pPr', 'w:rPr'].includes(element.name) ? '' : written(element))).join('')
  return `<w:style${attributesOf(ours)}>${inside}${look}</w:style>`
}

/** Under its own name, unless ours is called that. */
function brought(theirs: Element, chosen: Chosen, names: Set<string>): string {
  const id = chosen.ids.get(theirs)!
  const name = names.has(nameOf(theirs)) ? `${valueOf(theirs, 'w:name')} ${id}` : valueOf(theirs, 'w:name') || id
  names.add(name.toLowerCase())
  const look = `${typeOf(theirs) === 'paragraph' ? paragraphProperties(child(theirs, 'w:pPr')) : ''}${letterProperties(child(theirs, 'w:rPr'))}`
  const named = written({ ...theirs, name: 'w:name', attributes: { 'w:val': name }, inside: [] })
  return `<w:style w:type="${typeOf(theirs)}" w:customStyle="1" w:styleId="${id}">${named}${basedOn(theirs, chosen)}${look}</w:style>`
}

function nameOf(style: Element): string {
  return valueOf(style, 'w:name').toLowerCase()
}
