import { all, type Element } from '../../word/foreign/xml.ts'
import { labelBeside } from '../labels.ts'
import type { Found } from './found.ts'

/** Bookmarks that begin and end in one paragraph, with nothing but text between; Word's own begin with an underscore. */
export function bookmarks(root: Element): Found[] {
  return [...all(root)].filter(({ name, attributes }) => name === 'w:bookmarkStart' && !attributes['w:name']?.startsWith('_')).flatMap((element) => bookmark(element) ?? [])
}

function bookmark(element: Element): Found | null {
  const beside = element.around?.name === 'w:p' ? element.around.inside : []
  const from = beside.indexOf(element)
  const to = beside.findIndex(({ name, attributes }) => name === 'w:bookmarkEnd' && attributes['w:id'] === element.attributes['w:id'])
  const between = from < 0 || to < from ? null : beside.slice(from + 1, to)
  if (!between?.every(isText)) return null
  const own = element.attributes['w:name'] ?? ''
  return { target: { kind: 'bookmark', element, runs: between.filter(({ name }) => name === 'w:r') }, takes: 'lines', own, name: labelBeside(element) || own, choices: [] }
}

/** A run with a field or a picture in it is the form's own. */
function isText({ name, inside }: Element): boolean {
  return name === 'w:r' ? inside.every((one) => plain.has(one.name)) : besideText.has(name)
}

const plain = new Set(['w:rPr', 'w:t', 'w:tab', 'w:br', 'w:cr', 'w:noBreakHyphen', 'w:lastRenderedPageBreak'])
const besideText = new Set(['w:proofErr', 'w:bookmarkStart', 'w:bookmarkEnd'])
