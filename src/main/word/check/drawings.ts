import type { DocumentFinding } from '../../../core/reports/document-finding.ts'
import { beginning, type InDocument } from './placed.ts'
import { at, inside, named, type Element } from './tree.ts'

/** Every picture is told in words, and everything stands in the text: what floats is read at the wrong place or not at all. */
export function drawingFaults({ drawings, paragraphs, tables }: InDocument): DocumentFinding[] {
  return [
    ...drawings.flatMap(({ element, heading }) => {
      const alt = altOf(element)
      return [
        ...(alt === '' ? [{ finding: 'drawing-without-alt-text' as const, heading, what: nameOf(element) }] : []),
        ...(alt && /^[\w-]+\.(png|jpe?g|gif|svg|emf|wmf|bmp|tiff?)$/i.test(alt) ? [{ finding: 'alt-text-is-file-name' as const, heading, what: alt }] : []),
        ...(isFloating(element) ? [{ finding: 'floating-object' as const, heading, what: nameOf(element) }] : []),
      ]
    }),
    ...paragraphs.flatMap(({ element, heading }) => (at(element, 'w:pPr', 'w:framePr') ? [{ finding: 'floating-object' as const, heading, what: '' }] : [])),
    ...tables.flatMap(({ element, heading }) => (at(element, 'w:tblPr', 'w:tblpPr') ? [{ finding: 'floating-object' as const, heading, what: '' }] : [])),
  ]
}

/** Null for what is marked as mere decoration, and for a box of text, which is read itself. */
function altOf(drawing: Element): string | null {
  const properties = first(drawing, 'wp:docPr')
  const decorative = first(drawing, 'adec:decorative')?.attributes['val']
  if ((decorative !== undefined && decorative !== '0') || first(drawing, 'w:txbxContent')) return null
  if (properties) return (properties.attributes['descr'] ?? '').trim()
  const shape = [...inside(drawing)].find(({ name }) => name.startsWith('v:') && name !== 'v:shapetype')
  return shape ? (shape.attributes['alt'] ?? '').trim() : null
}

/** A drawing that is anchored, a box of text, a diagram of Word's own, or an old shape that is put at a place of the page. */
function isFloating(drawing: Element): boolean {
  if (at(drawing, 'wp:anchor') || first(drawing, 'w:txbxContent')) return true
  if (first(drawing, 'a:graphicData')?.attributes['uri']?.endsWith('/diagram')) return true
  return drawing.name === 'w:pict' && [...inside(drawing)].some(({ attributes }) => /position:\s*absolute/.test(attributes['style'] ?? ''))
}

function nameOf(drawing: Element): string {
  return beginning(first(drawing, 'wp:docPr')?.attributes['name'] ?? '')
}

function first(element: Element, name: string): Element | undefined {
  return named(element, name).next().value ?? undefined
}
