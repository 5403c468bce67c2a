import { all, child, isWithin, nearest, outwards, textOf, valueOf, type Element } from '../word/foreign/xml.ts'
import type { Styles } from './styles.ts'

/** Longer texts are prose, not labels. */
const longest = 120

/** The heading that each offset of a story stands under: a paragraph in a heading's style, or a row of a table that is one cell of text alone. */
export function headingsOf(root: Element, styles: Styles): (place: Element) => string {
  const found: { end: number; text: string }[] = []
  for (const element of all(root)) {
    if (element.name === 'w:p' && styles.headings.has(valueOf(child(element, 'w:pPr'), 'w:pStyle'))) found.push({ end: element.end, text: label(textOf(element)) })
    else if (element.name === 'w:tr' && isTitleRow(element)) found.push({ end: element.end, text: label(textOf(element)) })
  }
  const headings = found.filter(({ text }) => text !== '').toSorted((a, b) => a.end - b.end)
  return (place) => headings.findLast(({ end }) => end <= place.start)?.text ?? ''
}

/** The label of a place: what is written before it in its paragraph, in the cell left of it, above it in its column, or in the paragraph before it. */
export function labelBeside(place: Element): string {
  const paragraph = place.name === 'w:p' ? place : nearest(place, 'w:p')
  const before = paragraph && paragraph !== place ? label(textBefore(paragraph, place)) : ''
  if (before !== '') return before
  const cell = place.name === 'w:tc' ? place : (nearest(place, 'w:tc') ?? [...place.inside].flatMap((one) => one.inside).find(({ name }) => name === 'w:tc'))
  if (cell) return labelOfCell(cell)
  const whole = paragraph ?? place
  const siblings = whole.around?.inside ?? []
  const previous = siblings[siblings.indexOf(whole) - 1]
  // A paragraph with a place of its own is no label.
  return previous?.name === 'w:p' && [...all(previous)].every(({ name }) => !placeMarks.has(name)) ? label(textOf(previous)) : ''
}

/** What is written right after a box to tick. */
export function labelAfter(place: Element): string {
  const paragraph = nearest(place, 'w:p')
  if (!paragraph) return ''
  const inner = [...all(paragraph)]
  const next = inner.find((one) => placeMarks.has(one.name) && one.start >= place.end && !isWithin(place, one))
  const texts = inner.filter((one) => one.name === 'w:t' && one.start >= place.end && nearest(one, 'w:p') === paragraph && (!next || one.end <= next.start))
  return label(texts.map(({ text }) => text).join(''))
}

const placeMarks = new Set(['w:sdt', 'w:ffData'])

/** `Palkat – 2020` in a table with several columns; the cell to the left alone in one of labels and values. */
export function labelOfCell(cell: Element): string {
  const row = nearest(cell, 'w:tr')
  const table = nearest(cell, 'w:tbl')
  if (!row || !table) return ''
  const cells = cellsOf(row)
  const left = cells.slice(0, cells.indexOf(cell)).map((one) => label(textOf(one))).findLast((text) => text !== '') ?? ''
  const above = read(table).above.get(cell) ?? ''
  const isGrid = cells.length > 2 && cells.indexOf(cell) > 0
  if (left !== '' && above !== '' && isGrid && above !== left) return `${left} – ${above}`
  return left || above
}

export function rowsOf(table: Element): Element[] {
  return throughControls(table, 'w:tr')
}

export function cellsOf(row: Element): Element[] {
  return throughControls(row, 'w:tc')
}

/** Rows and cells may lie in content controls of their own. */
function throughControls(outer: Element, name: string): Element[] {
  return outer.inside.flatMap((one) => {
    if (one.name === name) return [one]
    return one.name === 'w:sdt' || one.name === 'w:sdtContent' ? throughControls(one, name) : []
  })
}

function isTitleRow(row: Element): boolean {
  const table = nearest(row, 'w:tbl')
  return table !== undefined && cellsOf(row).length === 1 && read(table).isWide
}

interface ReadTable {
  /** The nearest words above each cell, in the column of the grid where it begins. */
  above: Map<Element, string>
  /** Whether some row has several cells. */
  isWide: boolean
}

/** Each table is read through once: a form may have thousands of rows. */
const known = new WeakMap<Element, ReadTable>()

function read(table: Element): ReadTable {
  const found: ReadTable = known.get(table) ?? { above: new Map(), isWide: false }
  if (known.has(table)) return found
  const last: string[] = []
  for (const row of rowsOf(table)) {
    const cells = cellsOf(row)
    const before = [...last]
    let column = 0
    for (const cell of cells) {
      found.above.set(cell, before[column] ?? '')
      const text = label(textOf(cell))
      const end = column + Math.min(spanOf(cell), widest)
      if (text !== '') last.fill(text, column, end).push(...Array.from({ length: Math.max(0, end - last.length) }, () => text))
      else while (last.length < end) last.push('')
      column = end
    }
    found.isWide ||= cells.length > 1
  }
  known.set(table, found)
  return found
}

/** Word knows no table of more columns. */
const widest = 63

function spanOf(cell: Element): number {
  return Number(valueOf(child(cell, 'w:tcPr'), 'w:gridSpan')) || 1
}

/** What is written in the paragraph before the place, after whatever other place stands there. */
function textBefore(paragraph: Element, place: Element): string {
  const inner = [...all(paragraph)]
  const texts = inner.filter((one) => one.name === 'w:t' && one.end <= place.start && nearest(one, 'w:p') === paragraph && !isFilledIn(one, paragraph))
  const previous = inner.findLast((one) => one.name === 'w:sdt' && one.end <= place.start)
  return texts.filter((one) => !previous || one.start >= previous.end).map(({ text }) => text).join('')
}

function isFilledIn(text: Element, paragraph: Element): boolean {
  for (const one of outwards(text)) {
    if (one === paragraph) return false
    if (one.name === 'w:sdtContent') return true
  }
  return false
}

/** Without the colon and the dots that lead to the line to be filled, without the `{{fields}}` in it; '' for prose. */
function label(text: string): string {
  const short = text.replace(/\{\{[^{}]*\}\}/g, '').replace(/\s+/g, ' ').replace(/[\s:._…*]+$/, '').trim()
  return short.length > longest ? '' : short
}

/** Cells that only continue one above hold nothing of their own. */
export function continuesAnother(cell: Element): boolean {
  const merge = child(child(cell, 'w:tcPr'), 'w:vMerge')
  return merge !== undefined && merge.attributes['w:val'] !== 'restart'
}
