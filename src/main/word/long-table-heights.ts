import type { PageNumberEstimator } from 'docx'
import { marker, type LongPart } from './long-table.ts'
import { linesOf } from './table-fit.ts'

type Body = Parameters<PageNumberEstimator>[0]
type Part = Record<string, unknown>

/** The skeleton as it is laid out for page numbers: in place of its patterns, each long table's rows by their heights alone. */
export function withHeights(body: Body, parts: LongPart[]): Body {
  if (parts.length === 0) return body
  const children: Part[] = []
  let passed = 0
  for (const child of body['w:body'] as unknown as Part[]) {
    const part = passed > 0 ? undefined : parts[placeIn(child)]
    if (part) children.push(tableOf(part))
    else if (passed === 0) children.push(child)
    else passed -= 1
    // Below the first place stand the pattern table and the pattern links.
    if (part?.isFirst) passed = 2
  }
  return { 'w:body': children } as unknown as Body
}

/** The number of the part whose place this is; −1 when it is none. */
function placeIn(child: Part): number {
  const [run] = Array.isArray(child['w:p']) ? (child['w:p'] as Part[]) : []
  const text = (run?.['w:r'] as Part[] | undefined)?.flatMap((inside) => inside['w:t'] ?? []).find((one) => typeof one === 'string')
  return typeof text === 'string' && text.startsWith(marker) ? Number(text.slice(marker.length)) : -1
}

function tableOf({ rows, fit, table: { titles } }: LongPart): Part {
  const width = fit.widths.reduce((sum, one) => sum + one, 0)
  return {
    'w:tbl': [
      { 'w:tblPr': [{ 'w:tblW': attributes({ 'w:type': 'dxa', 'w:w': width }) }, { 'w:tblLayout': attributes({ 'w:type': 'fixed' }) }] },
      { 'w:tblGrid': [{ 'w:gridCol': attributes({ 'w:w': width }) }] },
      rowOf(linesOf({ kind: 'total', cells: titles.map((text) => [{ kind: 'text', text }]) }, fit), fit, width, [{ 'w:tblHeader': {} }]),
      ...rows.map((row) => rowOf(linesOf(row, fit), fit, width)),
    ],
  }
}

/** Arial's lines are 1.15 times its size; 80 twips stand around the text of a cell, 10 are its border. */
function rowOf(lines: number, { size }: LongPart['fit'], width: number, marks: Part[] = []): Part {
  return {
    'w:tr': [
      { 'w:trPr': [{ 'w:cantSplit': {} }, ...marks, { 'w:trHeight': attributes({ 'w:val': Math.round(lines * size * 20 * 1.15) + 90, 'w:hRule': 'exact' }) }] },
      { 'w:tc': [{ 'w:tcPr': [{ 'w:tcW': attributes({ 'w:type': 'dxa', 'w:w': width }) }] }, { 'w:p': {} }] },
    ],
  }
}

function attributes(values: Record<string, string | number>): Part {
  return { _attr: values }
}
