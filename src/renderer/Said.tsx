import { useCallback } from 'react'
import { inLanguage, say, type Text } from '../core/values/text.ts'
import { useLanguage } from './preferences.ts'

/** What a text says in the language on screen, or in the next best one. */
export function useText(): (text: Text | undefined) => string {
  const language = useLanguage()
  return useCallback((text) => say(text, language), [language])
}

/** A text as it reads; one that is missing in the language on screen is shown in another and marked with that one's code. */
export function Said({ text }: { text: Text | undefined }) {
  const wanted = useLanguage()
  const said = inLanguage(text, wanted)
  if (!said) return null
  if (said.language === wanted) return said.value
  return (
    <span lang={said.language}>
      {said.value} <small>({said.language})</small>
    </span>
  )
}
