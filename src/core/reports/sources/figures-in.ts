import type { Figure, Inline, Report } from '../report.ts'

/** A figure and where it stands, told so that a reader finds it. */
export interface PlacedFigure {
  figure: Figure
  /** The section's heading and its anchor; of the cover, the report's title and ''. */
  section: { anchor: string; title: string }
  /** The caption of the table, or the nearest heading above the text. */
  place: string
  /** The row and the column, or the words around it. */
  what: string
}

/** Every figure of a report in the order it is read. */
export function figuresIn(report: Report): PlacedFigure[] {
  let section = { anchor: '', title: report.title }
  let place = report.title
  const inText = (inlines: Inline[]) => inlines.flatMap((inline, at) => (inline.kind === 'figure' ? [{ figure: inline.figure, section, place, what: around(inlines, at) }] : []))
  return [
    ...report.cover.facts.flatMap((fact) => inText(fact.value).map((one) => ({ ...one, what: fact.label }))),
    ...report.blocks.flatMap((block): PlacedFigure[] => {
      switch (block.kind) {
        case 'heading':
          if (block.level === 1) section = { anchor: block.anchor, title: block.text }
          place = block.text
          return []
        case 'paragraph':
          return inText(block.inlines)
        case 'list':
          return block.items.flatMap(inText)
        case 'table':
          return block.table.rows.flatMap(({ cells }) =>
            cells.flatMap((cell, at) =>
              cell.flatMap((inline) => (inline.kind === 'figure' ? [{ figure: inline.figure, section, place: block.table.caption, what: [said(cells[0] ?? []), block.table.columns[at]?.title ?? ''].filter(Boolean).join(' – ') }] : [])),
            ),
          )
        case 'rich':
        case 'chart':
        case 'missing':
        case 'signatures':
          return []
      }
    }),
  ]
}

/** Inlines as they read. */
export function said(inlines: Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'figure' ? inline.figure.text : inline.text)).join('')
}

/** The words up to the figures before and after it: `ulottuvat … kuntaan`. */
function around(inlines: Inline[], at: number): string {
  const isFigure = (inline: Inline) => inline.kind === 'figure'
  const before = said(inlines.slice(inlines.findLastIndex((inline, n) => n < at && isFigure(inline)) + 1, at))
  const next = inlines.findIndex((inline, n) => n > at && isFigure(inline))
  const after = said(inlines.slice(at + 1, next < 0 ? undefined : next))
  const [first, last] = [words(before).slice(-5), words(after).slice(0, 2)]
  return [...first, '…', ...last].join(' ')
}

function words(text: string): string[] {
  return text.split(/[\s,.;]+/).filter(Boolean)
}
