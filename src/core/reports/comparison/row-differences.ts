import type { ReportTable } from '../report.ts'
import { said } from '../sources/figures-in.ts'
import { apartFrom } from './contents.ts'

export interface RowDifference {
  kind: 'row'
  /** The caption of the table. */
  place: string
  /** What the row is called: its first cell. */
  row: string
  is: 'added' | 'removed' | 'altered'
  /** The cells that differ; of a row that one report has alone, those that say something. */
  cells: { column: string; before: string; after: string }[]
}

type Row = ReportTable['rows'][number]

/**
 * Rows that came, went or say something else. Rows are the same when all of it reads alike, when the first cell does
 * and no other row begins so, or when their figures have the same name; a table that moved its rows about is as it was.
 */
export function rowDifferences(before: ReportTable | undefined, after: ReportTable | undefined, figures: ReadonlySet<string>): RowDifference[] {
  const [old, fresh] = [before?.rows ?? [], after?.rows ?? []]
  const { caption, columns } = (after ?? before)!
  const reads = (row: Row, at: number) => apartFrom(figures, row.cells[at] ?? [])
  const pairs = pairsOf(old, fresh, [(row) => row.cells.map((cell) => apartFrom(figures, cell)).join('\u0001'), (row) => row.kind + said(row.cells[0] ?? []), figureName])
  const differences = fresh.map((row): RowDifference => {
    const other = pairs.get(row)
    const cells = columns.flatMap(({ title }, at) => {
      const [was, is] = [other ? reads(other, at) : '', other ? reads(row, at) : said(row.cells[at] ?? [])]
      return was === is ? [] : [{ column: title, before: was, after: is }]
    })
    return { kind: 'row', place: caption, row: nameOf(row), is: other ? 'altered' : 'added', cells }
  })
  const kept = new Set(pairs.values())
  const gone = old.filter((row) => !kept.has(row)).map((row): RowDifference => ({ kind: 'row', place: caption, row: nameOf(row), is: 'removed', cells: cellsOf(row, columns) }))
  return [...differences.filter(({ is, cells }) => is === 'added' || cells.length > 0), ...gone]
}

/** Rows of the later table with theirs in the earlier: by each key in turn, where it is found once on either side. */
function pairsOf(old: Row[], fresh: Row[], keys: ((row: Row) => string)[]): Map<Row, Row> {
  const pairs = new Map<Row, Row>()
  const taken = new Set<Row>()
  for (const keyOf of keys) {
    const [left, right] = [byKey(old.filter((row) => !taken.has(row)), keyOf), byKey(fresh.filter((row) => !pairs.has(row)), keyOf)]
    for (const [key, rows] of right) {
      const others = left.get(key) ?? []
      if (key === '' || rows.length !== others.length || (rows.length > 1 && keyOf !== keys[0])) continue
      rows.forEach((row, n) => {
        pairs.set(row, others[n]!)
        taken.add(others[n]!)
      })
    }
  }
  return pairs
}

function byKey(rows: Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return groups
}

/** The figures of a row are named after its record. */
function figureName(row: Row): string {
  const figure = row.cells.flat().find((inline) => inline.kind === 'figure')
  return figure?.kind === 'figure' ? figure.figure.id : ''
}

function nameOf(row: Row): string {
  return said(row.cells[0] ?? [])
}

function cellsOf(row: Row, columns: ReportTable['columns']): RowDifference['cells'] {
  return columns.flatMap(({ title }, at) => {
    const before = said(row.cells[at] ?? [])
    return before === '' ? [] : [{ column: title, before, after: '' }]
  })
}
