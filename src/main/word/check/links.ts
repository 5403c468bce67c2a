import type { DocumentFinding } from '../../../core/reports/document-finding.ts'
import type { InDocument } from './placed.ts'
import { textIn } from './tree.ts'

/** Words that say nothing where links are read out one after another. */
const vague = new Set([
  'tästä', 'täältä', 'tässä', 'täällä', 'klikkaa', 'klikkaa tästä', 'lue lisää', 'lisää', 'linkki', 'linkistä',
  'här', 'klicka här', 'läs mer', 'länk', 'länken', 'mer',
  'here', 'click here', 'read more', 'more', 'link', 'this link',
])

/** A link says where it leads: not "here", and not an address letter by letter. Links inside the document have the words of their heading. */
export function linkFaults({ links }: InDocument): DocumentFinding[] {
  return links.flatMap(({ element, heading }): DocumentFinding[] => {
    if (element.attributes['r:id'] === undefined) return []
    const text = textIn(element).replace(/\s+/g, ' ').trim()
    if (text === '') return [{ finding: 'link-without-text', heading, what: '' }]
    if (vague.has(text.toLowerCase().replace(/[.:>»→]+$/u, '').trim())) return [{ finding: 'link-text-vague', heading, what: text }]
    return /^(https?:\/\/|www\.)\S+$/i.test(text) ? [{ finding: 'link-text-is-address', heading, what: text }] : []
  })
}
