import { Bookmark, HeadingLevel, Paragraph, type FileChild } from 'docx'
import type { Block, Inline } from '../../core/reports/report.ts'
import { chart } from './chart.ts'
import { both, inlines } from './inlines.ts'
import { missing } from './missing.ts'
import type { Printing } from './printing.ts'
import { richText } from './rich-text.ts'
import { signatures } from './signatures.ts'
import { table } from './table.ts'

/** `onNewPage`: what is read begins on a page of its own, after the cover and the contents. */
export function blocks(blocks: Block[], printing: Printing, onNewPage: boolean): FileChild[] {
  return blocks.flatMap((each, n) => block(each, blocks[n + 1], printing, onNewPage && n === 0))
}

/** Each kind of block as Word's own: the compiler names the one that is forgotten here. */
function block(block: Block, next: Block | undefined, printing: Printing, first: boolean): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block, printing, first)]
    case 'paragraph':
      return [new Paragraph({ children: inlines(block.inlines, printing) })]
    case 'rich':
      return richText(block.document, block.language, printing)
    case 'list':
      return list(block.items, block.ordered, printing)
    case 'table':
      return table(block.table, printing)
    case 'chart':
      return chart(block.chart, next?.kind === 'table' ? next.table : undefined, printing)
    case 'missing':
      return [missing(block.text, printing)]
    case 'signatures':
      return signatures(block.lines, printing)
  }
}

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 }

function heading({ level, text, also, anchor }: Extract<Block, { kind: 'heading' }>, printing: Printing, pageBreakBefore: boolean): Paragraph {
  const id = printing.bookmarkAt(anchor)
  const shown = both(text, also, {}, printing)
  return new Paragraph({ heading: levels[level], ...(pageBreakBefore && { pageBreakBefore, spacing: { before: 0 } }), children: id ? [new Bookmark({ id, children: shown })] : shown })
}

function list(items: Inline[][], ordered: boolean, printing: Printing): Paragraph[] {
  const numbering = { reference: ordered ? 'numbers' : 'bullets', level: 0, instance: printing.nextList() }
  return items.map((item) => new Paragraph({ style: 'ListParagraph', numbering, children: inlines(item, printing) }))
}
