import type { FormBlock, FormTable, Piece } from '../../forms/place.ts'
import type { RichBlock, RichDocument, RichInline } from '../../values/rich-text.ts'
import type { Block, Inline, ReportTable } from '../report.ts'

/** Blocks of a report as an authority's form takes them: its own styles, no charts, and nothing of what the writer still owes. */
export function formBlocks(blocks: readonly Block[]): FormBlock[] {
  return blocks.flatMap((block): FormBlock[] => {
    switch (block.kind) {
      case 'heading':
        return [{ kind: 'paragraph', pieces: [{ text: block.text, bold: true }], level: 0 }]
      case 'paragraph':
        return [{ kind: 'paragraph', pieces: piecesOf(block.inlines), level: 0 }]
      case 'rich':
        return richBlocks(block.document)
      case 'list':
        return block.items.map((item, n) => ({ kind: 'paragraph', pieces: [{ text: sign(block.ordered, n) }, ...piecesOf(item)], level: 1 }))
      case 'table':
        return [{ kind: 'table', table: formTable(block.table) }]
      // A chart is always followed by the table of its figures; a form has its own lines to sign on.
      case 'chart':
      case 'missing':
      case 'signatures':
        return []
    }
  })
}

export function richBlocks(document: RichDocument): FormBlock[] {
  return document.content.flatMap((block) => richBlock(block, 0))
}

function formTable({ caption, columns, rows, note }: ReportTable): FormTable {
  return {
    caption,
    columns: columns.map(({ title, align, width }) => ({ title, align, width })),
    rows: rows.map(({ cells, kind }) => ({ cells: cells.map(piecesOf), bold: kind !== 'body' })),
    note: note ?? '',
  }
}

function piecesOf(inlines: readonly Inline[]): Piece[] {
  return inlines.map((inline) => {
    if (inline.kind === 'figure') return { text: inline.figure.text }
    if (inline.kind === 'link') return { text: linked(inline.text, inline.href) }
    return { text: inline.text, ...(inline.bold && { bold: true as const }), ...(inline.italic && { italic: true as const }) }
  })
}

function richBlock(block: RichBlock, level: number): FormBlock[] {
  if (block.type === 'paragraph') return block.content?.length ? [{ kind: 'paragraph', pieces: block.content.map(richPiece), level }] : []
  const ordered = block.type === 'orderedList'
  return block.content.flatMap((item, n) =>
    item.content.flatMap((inner, index): FormBlock[] => {
      if (index > 0 || inner.type !== 'paragraph') return richBlock(inner, level + 1)
      return [{ kind: 'paragraph', pieces: [{ text: sign(ordered, n) }, ...(inner.content ?? []).map(richPiece)], level: level + 1 }]
    }),
  )
}

function richPiece(inline: RichInline): Piece {
  if (inline.type === 'hardBreak') return { text: '\n' }
  const link = inline.marks?.find((mark) => mark.type === 'link')
  const has = (type: string) => inline.marks?.some((mark) => mark.type === type)
  return { text: link ? linked(inline.text, link.attrs.href) : inline.text, ...(has('bold') && { bold: true as const }), ...(has('italic') && { italic: true as const }) }
}

/** Lists of one's own would need the form's numbering, a part that is not to be touched: the signs are written out. */
function sign(ordered: boolean, n: number): string {
  return ordered ? `${n + 1}.\t` : '•\t'
}

/** A link would be a relation of the form's; its address is printed instead, as paper needs it anyway. */
function linked(text: string, href: string): string {
  return text === href || text === '' ? href : `${text} (${href})`
}
