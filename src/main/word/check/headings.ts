import type { DocumentFinding } from '../../../core/reports/document-finding.ts'
import { beginning, type InDocument } from './placed.ts'
import type { Styles } from './styles.ts'
import { textIn } from './tree.ts'

/** From how many paragraphs on a reader needs headings to find the way. */
const many = 30

/** Headings lead from level to level, none is empty, and there is one title. */
export function headingFaults({ paragraphs }: InDocument, styles: Styles): DocumentFinding[] {
  const headings = paragraphs.map(({ element, heading }) => ({ level: styles.headingLevel(element), text: textIn(element).trim(), heading })).filter(({ level }) => level > 0)
  const written = headings.filter(({ text }) => text !== '')
  const told = paragraphs.filter(({ element }) => textIn(element).trim() !== '')
  const titles = told.filter(({ element }) => styles.isTitle(element))
  return [
    ...(written.length === 0 && told.length >= many ? [{ finding: 'headings-missing' as const, heading: '', what: '' }] : []),
    ...headings.filter(({ text }) => text === '').map(({ heading }) => ({ finding: 'heading-empty' as const, heading, what: '' })),
    ...written.flatMap(({ level, text, heading }, n) => {
      const before = written[n - 1]?.level ?? 0
      return level > before + 1 ? [{ finding: 'heading-level-skipped' as const, heading, what: `${before} → ${level}: ${beginning(text)}` }] : []
    }),
    ...titles.slice(1).map(({ element, heading }) => ({ finding: 'title-twice' as const, heading, what: beginning(textIn(element)) })),
  ]
}
