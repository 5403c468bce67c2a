import { Paragraph, TextRun, type ParagraphChild } from 'docx'
import type { RichBlock, RichDocument, RichInline, RichList } from '../../core/values/rich-text.ts'
import type { Language } from '../../core/values/text.ts'
import { link, run } from './inlines.ts'
import { deepest, listStep } from './lists.ts'
import type { Printing } from './printing.ts'

/** What people wrote in the editor: TipTap's JSON, block by block. */
export function richText(document: RichDocument, language: Language, printing: Printing): Paragraph[] {
  return document.content.flatMap((block) => richBlock(block, language, printing, -1))
}

/** `level` is that of the list the block is in; −1 outside lists. */
function richBlock(block: RichBlock, language: Language, printing: Printing, level: number): Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return block.content?.length
        ? [new Paragraph({ ...(level >= 0 && { indent: { left: listStep * (level + 1) } }), children: richInlines(block.content, language, printing) })]
        : []
    case 'bulletList':
    case 'orderedList':
      return richList(block, language, printing, Math.min(level + 1, deepest))
  }
}

/** The first paragraph of an item carries its bullet or number; what follows stands below it, indented. */
function richList(list: RichList, language: Language, printing: Printing, level: number): Paragraph[] {
  const numbering = { reference: list.type === 'bulletList' ? 'bullets' : 'numbers', level, instance: printing.nextList() }
  return list.content.flatMap((item) =>
    item.content.flatMap((block, n) =>
      n === 0 && block.type === 'paragraph'
        ? [new Paragraph({ style: 'ListParagraph', numbering, children: richInlines(block.content ?? [], language, printing) })]
        : richBlock(block, language, printing, level),
    ),
  )
}

function richInlines(inlines: RichInline[], language: Language, printing: Printing): ParagraphChild[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'hardBreak') return [new TextRun({ break: 1 })]
    const marks = inline.marks ?? []
    const look = { bold: marks.some((mark) => mark.type === 'bold'), italic: marks.some((mark) => mark.type === 'italic'), language }
    const to = marks.find((mark) => mark.type === 'link')
    return to ? link(inline.text, to.attrs.href, look, printing) : run(inline.text, look, printing)
  })
}
