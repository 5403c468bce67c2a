import type { Parts } from '../word/foreign/open.ts'
import { relationsPath } from '../word/foreign/relations.ts'
import { all, decoded, parse, type Element } from '../word/foreign/xml.ts'
import { eachRelation, isFetched, isMacro, isSignature } from './dangers.ts'
import { spliced, type Splice } from './splice.ts'

/** Parts that stay, and what must go from the text of some of them because it points at what went. */
export interface Safe {
  parts: Parts
  splices: Map<string, Splice[]>
}

/**
 * The form without macros, without signatures, which filling breaks, and without templates and pictures that Word would
 * fetch from elsewhere. A form with macros or a template becomes a document of the ordinary kind. Where there is nothing of
 * these, every part stays as it is.
 */
export function withoutDangers(parts: Parts): Safe {
  const isGone = (path: string) => isMacro(path) || isSignature(path) || (path.endsWith('.rels') && [...parts.keys()].some((owner) => (isMacro(owner) || isSignature(owner)) && relationsPath(owner) === path))
  const kept: Parts = new Map([...parts].filter(([path]) => !isGone(path)))
  const splices = new Map<string, Splice[]>()
  const cut = (path: string, some: Splice[]) => some.length > 0 && splices.set(path, [...(splices.get(path) ?? []), ...some])
  for (const { owner, relation } of eachRelation(kept)) {
    if (!isFetched(relation) && (relation.isExternal || !isGone(relation.target))) continue
    cut(relationsPath(owner), [{ start: relation.element.start, end: relation.element.end, text: '' }])
    const bytes = kept.get(owner)?.bytes
    if (bytes && relation.isExternal) cut(owner, mentions(decoded(bytes), relation.id))
  }
  const types = '[Content_Types].xml'
  cut(types, typesOf(parse(decoded(parts.get(types)!.bytes)), isGone, kept.size < parts.size))
  return { parts: kept, splices }
}

/** The rest of the parts altered; stories are altered where they are filled. */
export function settle({ parts, splices }: Safe, stories: readonly string[]): void {
  for (const [path, some] of splices) {
    const part = parts.get(path)!
    if (!stories.includes(path)) parts.set(path, { ...part, bytes: Buffer.from(spliced(decoded(part.bytes), some), 'utf8') })
  }
}

/** What names the relation: the attribute of a picture, or the whole element that says which template is attached. */
function mentions(xml: string, id: string): Splice[] {
  return [...all(parse(xml))].flatMap((element) => {
    const names = Object.entries(element.attributes).flatMap(([name, value]) => (name.startsWith('r:') && value === id ? [name] : []))
    if (names.length === 0) return []
    if (element.name === 'w:attachedTemplate') return [{ start: element.start, end: element.end, text: '' }]
    const tag = xml.slice(element.start, element.inner)
    return [{ start: element.start, end: element.inner, text: names.reduce((left, name) => left.replace(new RegExp(`\\s+${name}=("[^"]*"|'[^']*')`), ''), tag) }]
  })
}

const document = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const otherKinds = new Set(['application/vnd.ms-word.document.macroEnabled.main+xml', 'application/vnd.ms-word.template.macroEnabledTemplate.main+xml', 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'])

function typesOf(root: Element, isGone: (path: string) => boolean, isAnyGone: boolean): Splice[] {
  return root.inside.flatMap((element) => {
    const { PartName = '', ContentType = '' } = element.attributes
    const isOfGone = isGone(PartName.slice(1)) || (isAnyGone && element.name === 'Default' && /vbaProject|digital-signature/.test(ContentType))
    if (isOfGone) return [{ start: element.start, end: element.end, text: '' }]
    if (!otherKinds.has(ContentType)) return []
    return [{ start: element.start, end: element.end, text: `<Override PartName="${PartName}" ContentType="${document}"/>` }]
  })
}
