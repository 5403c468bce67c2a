import { z } from 'zod'

export const Language = z.enum(['fi', 'sv', 'en'])
export type Language = z.infer<typeof Language>

export const languages: readonly Language[] = Language.options

/** The same text in Finnish, Swedish and English, each optional and each a cell of its own. */
export const Text = z.object({ fi: z.string().optional(), sv: z.string().optional(), en: z.string().optional() })
export type Text = z.infer<typeof Text>

/** Where to look next when a text is missing in the reader's language. */
const nextBest: Record<Language, readonly Language[]> = { fi: ['fi', 'sv', 'en'], sv: ['sv', 'fi', 'en'], en: ['en', 'fi', 'sv'] }

/** What a reader of `wanted` sees, and in which language it really is; null when there is none at all. */
export function inLanguage<V>(text: Partial<Record<Language, V>> | undefined, wanted: Language): { value: V; language: Language } | null {
  for (const language of nextBest[wanted]) {
    const value = text?.[language]
    if (value !== undefined && value !== '') return { value, language }
  }
  return null
}

/** Whether there is anything to read in some language. */
export function hasWords(text: Text | null | undefined): boolean {
  return Object.values(text ?? {}).some((words) => words?.trim())
}

export function say(text: Text | undefined, wanted: Language): string {
  return inLanguage(text, wanted)?.value ?? ''
}
