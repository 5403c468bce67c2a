import type { DocumentFinding } from '../../../core/reports/document-finding.ts'
import { checkPackage, type PackageFinding } from '../check-package.ts'
import { unpack, type Parts } from '../package.ts'
import { contrastFaults } from './contrast.ts'
import { drawingFaults } from './drawings.ts'
import { headingFaults } from './headings.ts'
import { linkFaults } from './links.ts'
import { placedIn } from './placed.ts'
import { stylesOf } from './styles.ts'
import { tableFaults } from './tables.ts'
import { at, treeOf, type Element } from './tree.ts'

/** What a Word file that was made in an office grows to at most when unpacked. */
const mostUnpackedBytes = 500 * 1024 * 1024

/**
 * Any Word file looked at as a reader meets it who hears it, enlarges it or goes by its headings: facts/domain.md 6
 * (act 306/2019, EN 301 549, WCAG 2.1 AA). In the order of its headings; what is no Word file is thrown.
 */
export async function checkDocument(docx: Buffer): Promise<DocumentFinding[]> {
  const parts = await unpack(docx, mostUnpackedBytes)
  const tree = (path: string) => (parts.has(path) ? treeOf(parts.get(path)!.toString('utf8')) : undefined)
  const document = tree('word/document.xml')
  if (!document) throw new Error('There is no document in it')
  const styles = stylesOf(tree('word/styles.xml'))
  const body = placedIn(document, styles)
  const margins = [...parts.keys()].filter((path) => /^word\/(header|footer)\d*\.xml$/.test(path)).map((path) => placedIn(tree(path)!, styles))
  const found: DocumentFinding[] = [
    ...(titleOf(parts, tree) ? [] : [{ finding: 'title-missing' as const, heading: '', what: '' }]),
    ...(styles.language ? [] : [{ finding: 'language-missing' as const, heading: '', what: '' }]),
    ...headingFaults(body, styles),
    ...tableFaults(body),
    ...[...margins, body].flatMap(drawingFaults),
    ...linkFaults(body),
    ...contrastFaults(body, styles),
    ...(await checkPackage(docx)).filter(({ finding }) => inPackage.has(finding)).map(({ finding, part, what }) => ({ finding: 'package-fault' as const, heading: '', what: `${part}: ${finding} (${what})` })),
  ]
  const order = new Map(body.paragraphs.map(({ heading }, place) => [heading, place] as const).reverse())
  return found.toSorted((a, b) => (order.get(a.heading) ?? -1) - (order.get(b.heading) ?? -1))
}

/** What Word mends or drops in silence; the rest of what the package is checked for is told above by its place. */
const inPackage = new Set<PackageFinding['finding']>(['cell-without-paragraph', 'bookmark-id-twice', 'drawing-id-twice', 'relation-without-part', 'field-asks-to-update'])

function titleOf(parts: Parts, tree: (path: string) => Element | undefined): string {
  const core = [...parts.keys()].find((path) => /^docProps\/core\d*\.xml$/.test(path))
  return at(core === undefined ? undefined : tree(core), 'cp:coreProperties', 'dc:title')?.text.trim() ?? ''
}
