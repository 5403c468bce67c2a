import { plainFrom } from '../../values/rich-text.ts'
import type { Inline, Report, ReportTable } from '../report.ts'
import { figuresIn, said, type PlacedFigure } from '../sources/figures-in.ts'

/** What a report says, section by section, by names that stay the same from one report to the next. */
export interface Contents {
  sections: Map<string, SectionContents>
  figures: Map<string, PlacedFigure>
}

export interface SectionContents {
  title: string
  /** What stands under each heading, by its anchor: paragraphs, lists and formatted texts. */
  texts: Map<string, { place: string; lines: Inline[][] }>
  tables: Map<string, ReportTable>
}

export function contentsOf(report: Report): Contents {
  const sections = new Map<string, SectionContents>()
  let section: SectionContents = { title: report.title, texts: new Map(), tables: new Map() }
  let under = { anchor: '', place: report.title }
  const take = (...lines: Inline[][]) => {
    const known = section.texts.get(under.anchor) ?? { place: under.place, lines: [] }
    known.lines.push(...lines)
    section.texts.set(under.anchor, known)
  }
  for (const block of report.blocks) {
    switch (block.kind) {
      case 'heading':
        under = { anchor: block.anchor, place: block.text }
        if (block.level > 1) break
        section = { title: block.text, texts: new Map(), tables: new Map() }
        sections.set(block.anchor, section)
        break
      case 'paragraph':
        take(block.inlines)
        break
      case 'list':
        take(...block.items)
        break
      case 'rich':
        take(...plainFrom(block.document).split('\n').map((text): Inline[] => [{ kind: 'text', text }]))
        break
      case 'table':
        section.tables.set(block.table.anchor, block.table)
        break
      // A chart shows what the table after it says; what is missing and who signs is not what the report tells.
      case 'chart':
      case 'missing':
      case 'signatures':
        break
    }
  }
  return { sections, figures: new Map(figuresIn(report).map((placed) => [placed.figure.id, placed])) }
}

/** Inlines as they read, without the figures that are compared on their own. */
export function apartFrom(figures: ReadonlySet<string>, inlines: Inline[]): string {
  return said(inlines.map((inline) => (inline.kind === 'figure' && figures.has(inline.figure.id) ? { kind: 'text', text: '…' } : inline)))
}
