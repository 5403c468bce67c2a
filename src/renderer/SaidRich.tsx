import type { RichText } from '../core/values/rich-text.ts'
import { inLanguage } from '../core/values/text.ts'
import { useLanguage } from './preferences.ts'
import { RichView } from './ui/RichView.tsx'

/** Formatted text in the language on screen, or in the next best one, marked as such for those who listen. */
export function SaidRich({ text }: { text: RichText | undefined }) {
  const said = inLanguage(text, useLanguage())
  return said ? <RichView document={said.value} lang={said.language} /> : null
}
