import type { Danger } from '../../core/forms/place.ts'
import type { Parts } from '../word/foreign/open.ts'
import { relationsOf, type Relation } from '../word/foreign/relations.ts'
import { decoded } from '../word/foreign/xml.ts'

/** What a reader of the form is told before it is taken in: what Word would run or fetch, and what filling breaks. */
export function dangersOf(parts: Parts): Danger[] {
  const found: Danger[] = [
    ...(isWithMacros(parts) ? [{ kind: 'macros' as const, from: '' }] : []),
    ...([...parts.keys()].some((path) => path.startsWith('word/activeX/')) ? [{ kind: 'activeX' as const, from: '' }] : []),
    ...([...parts.keys()].some(isSignature) ? [{ kind: 'signature' as const, from: '' }] : []),
    ...eachRelation(parts).flatMap(({ relation }) => kindOf(relation) ?? []),
  ]
  return found.filter((one, n) => found.findIndex(({ kind, from }) => kind === one.kind && from === one.from) === n)
}

/** Relations of all parts, with the part that each belongs to: '' for the package. */
export function eachRelation(parts: Parts): { owner: string; relation: Relation }[] {
  return [...parts.keys()].flatMap((path) => {
    const owner = /^(.*)_rels\/([^/]*)\.rels$/.exec(path)
    if (!owner) return []
    const name = `${owner[1]}${owner[2]}`
    return relationsOf(parts, name).map((relation) => ({ owner: name, relation }))
  })
}

export function isMacro(path: string): boolean {
  return /(^|\/)(vbaProject(Signature\w*)?\.bin|vbaData\.xml|attachedToolbars\.bin|customizations\.xml)$|^(customUI|userCustomization)\//i.test(path)
}

export function isSignature(path: string): boolean {
  return path.startsWith('_xmlsignatures/')
}

/** Fetched by Word when the document is opened, so it is left out of the filled form. */
export function isFetched({ type, isExternal }: Relation): boolean {
  return isExternal && (type === 'attachedTemplate' || type === 'image')
}

function isWithMacros(parts: Parts): boolean {
  return [...parts.keys()].some(isMacro) || /macroEnabled/i.test(decoded(parts.get('[Content_Types].xml')!.bytes))
}

function kindOf({ type, target, isExternal }: Relation): Danger | null {
  if (!isExternal || type === 'hyperlink') return null
  if (type === 'attachedTemplate') return { kind: 'externalTemplate', from: target }
  return { kind: type === 'image' ? 'remoteImage' : 'remoteContent', from: target }
}
