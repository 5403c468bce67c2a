import { z } from 'zod'

/**
 * Formatted text as TipTap's JSON: paragraphs, lists, bold, italic and links, and nothing else.
 * A whole document is one cell; each language has its own.
 */
const Mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('bold') }),
  z.object({ type: z.literal('italic') }),
  z.object({ type: z.literal('link'), attrs: z.object({ href: z.string().regex(/^(https?:|mailto:)/) }) }),
])
export type Mark = z.infer<typeof Mark>

const Inline = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(Mark).optional() }),
  z.object({ type: z.literal('hardBreak') }),
])
export type RichInline = z.infer<typeof Inline>

const Paragraph = z.object({ type: z.literal('paragraph'), content: z.array(Inline).optional() })

export interface RichList {
  type: 'bulletList' | 'orderedList'
  content: { type: 'listItem'; content: RichBlock[] }[]
}
export type RichBlock = z.infer<typeof Paragraph> | RichList

const Block: z.ZodType<RichBlock> = z.lazy(() => z.union([Paragraph, List]))
const List = z.object({
  type: z.enum(['bulletList', 'orderedList']),
  content: z.array(z.object({ type: z.literal('listItem'), content: z.array(Block) })),
})

export const RichDocument = z.object({ type: z.literal('doc'), content: z.array(Block) })
export type RichDocument = z.infer<typeof RichDocument>

export const RichText = z.object({ fi: RichDocument.optional(), sv: RichDocument.optional(), en: RichDocument.optional() })
export type RichText = z.infer<typeof RichText>

/** A document of plain paragraphs; an empty line parts them. */
export function richFrom(plain: string): RichDocument {
  const paragraphs = plain.split(/\n\s*\n/).map((text) => text.trim()).filter(Boolean)
  return { type: 'doc', content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })) }
}

/** The words alone, a line for each paragraph: for search, counts and checks. */
export function plainFrom(document: RichDocument): string {
  return document.content.map(plainBlock).join('\n')
}

function plainBlock(block: RichBlock): string {
  if (block.type === 'paragraph') return (block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('')
  return block.content.flatMap((item) => item.content.map(plainBlock)).join('\n')
}
