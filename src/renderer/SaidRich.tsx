import type { RichText } from '../core/values/rich-text.ts'
import { inLanguage } from '../core/values/text.ts'
import { useLanguage } from './preferences.ts'
import { RichView } from './ui/RichView.tsx'

/** Formatted text in the language on screen, or in the next best one, marked with that one's code. */
export function SaidRich({ text }: { text: RichText | undefined }) {
  const wanted = useLanguage()
  const said = inLanguage(text, wanted)
  if (!said) return null
  return (
    <div>
      <RichView document={said.value} lang={said.language} />
      {said.language !== wanted && <small>({said.language})</small>}
    </div>
  )
}
