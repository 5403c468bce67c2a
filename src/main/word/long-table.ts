import { Paragraph, TextRun, type FileChild } from 'docx'
import { gridOf, looksOf, withNumbersWhole, type RowLook } from './grid.ts'
import { link } from './inlines.ts'
import type { Printing } from './printing.ts'
import { fitted, type Columns, type Fit, type Row } from './table-fit.ts'

/** Rows of one part: LibreOffice lays out 4,000 rows in 43 seconds as one table, in 10 as sixteen. */
const partRows = 250

/**
 * A part of a long table. docx needs twenty times as long for its rows as the XML and the zip do, so it draws one row of
 * each look only, and the rows are written after these patterns (long-table-xml.ts), character for character as docx
 * would have written them.
 */
export interface LongPart {
  rows: Row[]
  looks: RowLook[]
  fit: Fit
  /** What is common to all parts of the table; the first part's place is followed by its patterns. */
  table: { titles: string[]; looks: RowLook[]; addresses: string[] }
  isFirst: boolean
}

/** Kept by docx, but stripped from every text of a report (printable.ts): nothing else can be taken for it. */
export const marker = '\uFFFE'
export const linkMarker = `${marker}link`

/** What stands in the skeleton for each part: its place, below the first the patterns of all. */
export function longTable(columns: Columns, written: Row[], printing: Printing): FileChild[][] {
  const rows = withNumbersWhole(columns, written)
  const fit = fitted(columns, rows, printing.across)
  const parts = Array.from({ length: Math.ceil(rows.length / partRows) }, (_, n) => rows.slice(n * partRows, (n + 1) * partRows))
  const looks = parts.map((part) => looksOf(part, false))
  const table = { titles: columns.map(({ title, also }) => (also === undefined ? title : `${title} / ${also}`)), looks: oneOfEach(looks.flat()), addresses: addressesIn(rows) }
  return parts.map((rows, n) => {
    const place = new Paragraph({ children: [new TextRun(`${marker}${printing.later({ rows, looks: looks[n] ?? [], fit, table, isFirst: n === 0 })}`)] })
    return n > 0 ? [place] : [place, gridOf(columns, fit, table.looks, printing, () => [new TextRun(marker)]), patternLinks(table.addresses, printing)]
  })
}

function oneOfEach(looks: RowLook[]): RowLook[] {
  return [...new Map(looks.map((look) => [lookName(look), look])).values()]
}

export function lookName({ kind, keepNext, cantSplit }: RowLook): string {
  return `${kind} ${keepNext} ${cantSplit}`
}

/** Every address once. */
function addressesIn(rows: Row[]): string[] {
  const addresses = new Set<string>()
  for (const { cells } of rows) for (const cell of cells) for (const inline of cell) if (inline.kind === 'link') addresses.add(inline.href)
  return [...addresses]
}

/** docx names a link's target among the package's relations and writes how the link opens; an address that may not be followed opens nothing. */
function patternLinks(addresses: string[], printing: Printing): Paragraph {
  return new Paragraph({ children: [...addresses.flatMap((href) => [new TextRun(linkMarker), ...link(marker, href, {}, printing)]), new TextRun(linkMarker)] })
}
