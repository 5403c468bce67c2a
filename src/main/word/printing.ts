import type { Report } from '../../core/reports/report.ts'
import { figuresIn } from '../../core/reports/sources/figures-in.ts'
import type { Language } from '../../core/values/text.ts'
import type { Say } from '../../words/words.ts'
import type { DrawnChart } from './chart-workbook.ts'
import type { LongPart } from './long-table.ts'
import { textWidthOf, type Page } from './page.ts'

/** What the parts of one document share while it is printed. */
export interface Printing {
  language: Language
  /** The other one, of a report in two languages. */
  second: Language | undefined
  words: Say
  /** The bookmark that stands at an anchor of the report, or at one of its figures. */
  bookmarkAt(anchor: string): string | undefined
  /** True once for each figure: Word drops the second of two bookmarks with the same name. */
  isFirst(figureId: string): boolean
  /** Each list is one of its own, so that an ordered one begins from 1. */
  nextList(): number
  nextTable(): number
  page: Page
  /** Twips of text across the page, upright or on its side. */
  across: number
  /** Keeps a part of a long table for after the skeleton; the number stands at its place. */
  later(part: LongPart): number
  laterParts: LongPart[]
  /** In the order they stand, which is that of their workbooks in the package. */
  charts: DrawnChart[]
}

export function startPrinting(report: Report, words: Say, page: Page): Printing {
  const bookmarks = bookmarksOf(report)
  // Only a link asks for them: looking through a long table takes longer than all else here.
  let figures: Set<string> | undefined
  const isFigure = (anchor: string) => (figures ??= new Set(figuresIn(report).map(({ figure }) => figure.id))).has(anchor)
  const seen = new Set<string>()
  let lists = 0
  let tables = 0
  const laterParts: LongPart[] = []
  return {
    language: report.language,
    second: report.second,
    words,
    bookmarkAt: (anchor) => bookmarks.get(anchor) ?? (isFigure(anchor) ? anchor : undefined),
    isFirst: (figureId) => !seen.has(figureId) && Boolean(seen.add(figureId)),
    nextList: () => ++lists,
    nextTable: () => ++tables,
    page,
    across: textWidthOf(page),
    later: (part) => laterParts.push(part) - 1,
    laterParts,
    charts: [],
  }
}

/** Word's names of bookmarks: a letter first, then letters, digits and underscores, at most 40, each name once. */
function bookmarksOf(report: Report): Map<string, string> {
  const taken = new Set<string>()
  const bookmarks = new Map<string, string>()
  for (const anchor of anchorsOf(report)) {
    if (bookmarks.has(anchor)) continue
    const wanted = `at_${anchor.replace(/[^A-Za-z0-9_]/g, '_')}`.slice(0, 36)
    let name = wanted
    for (let n = 2; taken.has(name); n++) name = `${wanted}_${n}`
    taken.add(name)
    bookmarks.set(anchor, name)
  }
  return bookmarks
}

function anchorsOf(report: Report): string[] {
  return report.blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.anchor]
    if (block.kind === 'table') return [block.table.anchor]
    return block.kind === 'chart' ? [block.chart.anchor] : []
  })
}
