import type { Language } from '../values/text.ts'
import type { Mark, RichDocument, RichInline } from '../values/rich-text.ts'
import type { Block, Inline, ReportTable } from './report.ts'

/** Small makers of blocks, so that a section reads like its own table of contents. */

export function plain(text: string, style: { bold?: true; italic?: true; language?: Language } = {}): Inline {
  return { kind: 'text', text, ...style }
}

export function heading(level: 1 | 2 | 3, text: string, anchor: string): Block {
  return { kind: 'heading', level, text, anchor: anchorOf(anchor) }
}

export function paragraph(...inlines: Inline[]): Block {
  return { kind: 'paragraph', inlines }
}

export function bullets(items: Inline[][]): Block {
  return { kind: 'list', ordered: false, items }
}

/** What a table is made of; a column of numbers is aligned to its end, so that digits stand under digits. */
export interface TableDraft {
  anchor: string
  caption: string
  columns: [title: string, width: number, align?: 'end'][]
  rows: Inline[][][]
  total?: Inline[][]
  note?: string
}

export function table({ anchor, caption, columns, rows, total, note }: TableDraft): Block {
  const body: ReportTable['rows'] = rows.map((cells) => ({ cells, kind: 'body' }))
  return {
    kind: 'table',
    table: {
      anchor: anchorOf(anchor),
      caption,
      columns: columns.map(([title, width, align]) => ({ title, width, align: align ?? 'start' })),
      rows: total ? [...body, { cells: total, kind: 'total' }] : body,
      ...(note && { note }),
    },
  }
}

/** A rich text with a word or two in bold before it: 'Tulokset. …'. */
export function led(lead: string, document: RichDocument, language: Language, reader: Language): Block[] {
  const [first, ...rest] = document.content
  const begin = first?.type === 'paragraph' ? (first.content ?? []).map((inline) => inlineOf(inline, language, reader)) : []
  const others = first?.type === 'paragraph' ? rest : document.content
  return [
    paragraph(plain(`${lead} `, { bold: true }), ...begin),
    ...(others.length > 0 ? [{ kind: 'rich' as const, document: { type: 'doc' as const, content: others }, language }] : []),
  ]
}

function anchorOf(name: string): string {
  return name.replace(/[^A-Za-z0-9]+/g, '_').slice(0, 40)
}

function inlineOf(inline: RichInline, language: Language, reader: Language): Inline {
  if (inline.type === 'hardBreak') return plain(' ')
  const link = inline.marks?.find((mark) => mark.type === 'link')
  if (link) return { kind: 'link', text: inline.text, href: link.attrs.href }
  const has = (type: Mark['type']) => inline.marks?.some((mark) => mark.type === type)
  return plain(inline.text, { ...(has('bold') && { bold: true }), ...(has('italic') && { italic: true }), ...(language !== reader && { language }) })
}
