import { all, textOf, type Element } from '../../word/foreign/xml.ts'
import { continuesAnother, labelOfCell } from '../labels.ts'
import type { Found } from './found.ts'

/** Cells left empty beside a label. */
export function cells(root: Element): Found[] {
  return [...all(root)]
    .filter((element) => element.name === 'w:tc' && isEmpty(element) && !continuesAnother(element))
    .map((element): Found => ({ target: { kind: 'cell', element }, takes: 'blocks', own: '', name: labelOfCell(element), choices: [] }))
    .filter(({ name }) => name !== '')
}

/** Nothing is written, drawn or asked for in it. */
function isEmpty(cell: Element): boolean {
  return textOf(cell) === '' && [...all(cell)].every(({ name, attributes }) => !something.has(name) && !(name === 'w:bookmarkStart' && !attributes['w:name']?.startsWith('_')))
}

const something = new Set(['w:tbl', 'w:sdt', 'w:drawing', 'w:pict', 'w:object', 'w:fldChar', 'w:fldSimple', 'w:sym', 'w:customXml', 'w:altChunk', 'mc:AlternateContent'])
