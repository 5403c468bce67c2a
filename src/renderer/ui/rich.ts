/** Formatted text as TipTap's JSON; the same shape as the core's, which the kit does not know. */
export type RichMark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } }
export type RichInline = { type: 'text'; text: string; marks?: RichMark[] | undefined } | { type: 'hardBreak' }
export interface RichParagraph {
  type: 'paragraph'
  content?: RichInline[] | undefined
}
export interface RichList {
  type: 'bulletList' | 'orderedList'
  content: { type: 'listItem'; content: RichBlock[] }[]
}
export type RichBlock = RichParagraph | RichList
export interface RichDocument {
  type: 'doc'
  content: RichBlock[]
}
