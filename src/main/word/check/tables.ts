import type { DocumentFinding, DocumentFault } from '../../../core/reports/document-finding.ts'
import { beginning, type InDocument } from './placed.ts'
import { around, at, isOn, textIn, valueAt, type Element } from './tree.ts'

/** Tables are for data: a header row that is repeated, no merged cells, nothing empty that only makes room. */
export function tableFaults({ tables }: InDocument): DocumentFinding[] {
  return tables.flatMap(({ element, heading }) => {
    const rows = childrenNamed(element, 'w:tr')
    const cells = rows.map((row) => childrenNamed(row, 'w:tc'))
    const what = beginning(cells.flat().map(textIn).find((text) => text.trim() !== '') ?? '')
    const fault = (finding: DocumentFault, isThere: boolean): DocumentFinding[] => (isThere ? [{ finding, heading, what }] : [])
    if (around(element, 'w:tbl') || rows.length < 2 || Math.max(...cells.map((row) => row.length)) < 2) return fault('table-for-layout', true)
    const isMerged = cells.flat().some((cell) => Number(valueAt(cell, 'w:tcPr', 'w:gridSpan') ?? 1) > 1 || at(cell, 'w:tcPr', 'w:vMerge') !== undefined)
    return [
      ...fault('table-without-header-row', isOn(rows[0], 'w:trPr', 'w:tblHeader') !== true),
      ...fault('table-cells-merged', isMerged),
      ...fault('table-empty-places', !isMerged && hasEmptyPlaces(cells.map((row) => row.map(isEmpty)))),
    ]
  })
}

/** A whole row or column without anything, or a column without its heading. */
function hasEmptyPlaces(rows: boolean[][]): boolean {
  const columns = (rows[0] ?? []).map((_, n) => rows.map((row) => row[n] ?? false))
  return rows[0]!.some(Boolean) || rows.some((row) => row.every(Boolean)) || columns.some((column) => column.every(Boolean))
}

function isEmpty(cell: Element): boolean {
  return textIn(cell).trim() === '' && !hasPicture(cell)
}

function hasPicture(element: Element): boolean {
  return element.children.some((child) => child.name === 'w:drawing' || child.name === 'w:pict' || hasPicture(child))
}

/** Content controls and tracked changes may stand around rows and cells. */
const wrappers = new Set(['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml', 'w:smartTag'])

function childrenNamed(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : wrappers.has(child.name) ? childrenNamed(child, name) : []))
}
