import { posix } from 'node:path'
import type { Parts } from './open.ts'
import { decoded, parse, type Element } from './xml.ts'

/** What one part of the package needs of another, or of the world outside. */
export interface Relation {
  id: string
  /** The last word of its type, `image`: the standard has two addresses for each. */
  type: string
  /** The path of the part, or the address outside. */
  target: string
  isExternal: boolean
  /** Where it stands in the file of relations. */
  element: Element
}

/** The relations of a part; those of the whole package for ''. */
export function relationsOf(parts: Parts, path: string): Relation[] {
  const bytes = parts.get(relationsPath(path))?.bytes
  if (!bytes) return []
  return parse(decoded(bytes)).inside.map((element) => {
    const { Id = '', Type = '', Target = '', TargetMode = '' } = element.attributes
    const isExternal = TargetMode === 'External'
    const target = isExternal ? Target : posix.join(posix.dirname(`/${path}`), Target.startsWith('/') ? posix.relative(posix.dirname(`/${path}`), Target) : Target).slice(1)
    return { id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target, isExternal, element }
  })
}

/** `word/document.xml` → `word/_rels/document.xml.rels` */
export function relationsPath(path: string): string {
  return posix.join(posix.dirname(path), '_rels', `${posix.basename(path)}.rels`)
}
