import type { Parts } from '../word/foreign/open.ts'
import { child, decoded, parse, valueOf } from '../word/foreign/xml.ts'

/** What must be known of a form's styles. Their ids are translated by Word, their names are not. */
export interface Styles {
  /** Ids of the styles in which prompts such as ‘Click here to enter text’ are shown. */
  prompts: Set<string>
  /** Ids of paragraph styles that are headings. */
  headings: Set<string>
}

export function readStyles(parts: Parts, path: string | undefined): Styles {
  const bytes = path === undefined ? undefined : parts.get(path)?.bytes
  const styles = bytes ? parse(decoded(bytes)).inside.filter(({ name }) => name === 'w:style') : []
  const idsWhere = (fits: (style: (typeof styles)[number]) => boolean) => new Set(styles.filter(fits).map(({ attributes }) => attributes['w:styleId'] ?? ''))
  return {
    prompts: idsWhere((style) => /^placeholder ?text$/i.test(valueOf(style, 'w:name'))),
    headings: idsWhere((style) => /^(heading \d|title)$/i.test(valueOf(style, 'w:name')) || child(child(style, 'w:pPr'), 'w:outlineLvl') !== undefined),
  }
}
