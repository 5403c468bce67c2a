import type { ReportOutline } from '../templates/template.ts'
import type { RichBlock, RichDocument, RichInline } from '../values/rich-text.ts'
import { charactersOf } from './checks/narrative.ts'
import type { Block, Inline, Report, ReportTable } from './report.ts'

/** A field of a web form: plain text, in the order of the document. */
export interface CopyField {
  key: string
  title: string
  kind: 'fact' | 'narrative' | 'data' | 'message'
  text: string
  /** As a form counts them. */
  characters: number
  /** The most the authority's form takes. */
  limit?: number
}

/** How a table becomes text: a sentence a row, or cells between tabs for a spreadsheet. */
export type TableForm = 'lines' | 'tabs'

/** The report as fields for a form on the web: what it is about, then section by section what was written and the data. */
export function copyPack(report: Report, outline: ReportOutline, form: TableForm): CopyField[] {
  const facts = [{ label: '', value: report.title }, ...report.cover.facts.map(({ label, value }) => ({ label, value: textOf(value) }))]
  return [
    ...facts.map(({ label, value }, n) => field(`fact-${n}`, label || report.cover.documentType, 'fact', value)),
    ...outline.sections.flatMap(({ section, title, limit }) => {
      const blocks = blocksOf(report, section)
      const told = blocks.flatMap((block) => (block.kind === 'rich' && block.isNarrative ? [richText(block.document)] : [])).join('\n\n')
      const data = blocks.flatMap((block) => (block.kind === 'rich' && block.isNarrative ? [] : blockText(block, form))).join('\n\n')
      const name = title[report.language]
      return [
        ...(told ? [{ ...field(`${section}-narrative`, name, 'narrative', told), ...(limit !== undefined && { limit }) }] : []),
        ...(data ? [field(`${section}-data`, name, 'data', data)] : []),
      ]
    }),
  ].filter(({ text }) => text !== '')
}

function field(key: string, title: string, kind: CopyField['kind'], text: string): CopyField {
  return { key, title, kind, text, characters: charactersOf(text) }
}

/** What stands between the section's heading and the next one's. */
function blocksOf({ blocks }: Report, section: string): Block[] {
  const isBegin = (block: Block) => block.kind === 'heading' && block.level === 1
  const begin = blocks.findIndex((block) => block.kind === 'heading' && block.anchor === `s_${section}`)
  if (begin < 0) return []
  const end = blocks.findIndex((block, n) => n > begin && isBegin(block))
  return blocks.slice(begin + 1, end < 0 ? undefined : end)
}

/** A chart says what the table after it says; what is missing and lines for signing are no text of a form. */
function blockText(block: Block, form: TableForm): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'paragraph':
      return [textOf(block.inlines)]
    case 'rich':
      return [richText(block.document)]
    case 'list':
      return [block.items.map((item, n) => `${block.ordered ? `${n + 1}.` : '–'} ${textOf(item)}`).join('\n')]
    case 'table':
      return [[block.table.caption, ...(form === 'lines' ? sentences(block.table) : tabbed(block.table)), ...(block.table.note ? [block.table.note] : [])].join('\n')]
    case 'chart':
    case 'missing':
    case 'signatures':
      return []
  }
}

/** `Kululaji: Palvelut; Toteuma: 400,00 €`; of two columns the first is the name of the second: `Diaarinumero: STM/1/2020`. */
function sentences({ columns, rows }: ReportTable): string[] {
  if (columns.length === 2) return rows.map(({ cells }) => cells.map(textOf).join(': '))
  return rows.map(({ cells }) => cells.flatMap((cell, n) => (textOf(cell) ? [`${columns[n]?.title ?? ''}: ${textOf(cell)}`] : [])).join('; '))
}

function tabbed({ columns, rows }: ReportTable): string[] {
  return [columns.map(({ title }) => title), ...rows.map(({ cells }) => cells.map(textOf))].map((line) => line.map(neutral).join('\t'))
}

/** A spreadsheet would run `=…` as a formula; an apostrophe keeps it text. A plain number stays a number. */
function neutral(cell: string): string {
  const text = cell.replace(/\s+/g, ' ')
  return /^[=+\-@]/.test(text) && !/^[+-]?[\d\s.,]+$/.test(text) ? `'${text}` : text
}

function textOf(inlines: Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'figure' ? inline.figure.text : inline.kind === 'link' && inline.text !== inline.href ? `${inline.text} (${inline.href})` : inline.text)).join('')
}

/** Paragraphs with an empty line between them, lists with their marks: a form keeps no other formatting. */
function richText({ content }: RichDocument): string {
  return content.map((block) => richBlock(block, '')).join('\n\n')
}

function richBlock(block: RichBlock, indent: string): string {
  if (block.type === 'paragraph') return (block.content ?? []).map(richInline).join('')
  return block.content.map((item, n) => `${indent}${block.type === 'orderedList' ? `${n + 1}.` : '–'} ${item.content.map((inner) => richBlock(inner, `${indent}  `)).join('\n')}`).join('\n')
}

function richInline(inline: RichInline): string {
  if (inline.type === 'hardBreak') return '\n'
  const link = inline.marks?.find((mark) => mark.type === 'link')
  return link && link.attrs.href !== inline.text ? `${inline.text} (${link.attrs.href})` : inline.text
}
