import type { Language } from '../../core/values/text.ts'
import type { Say } from '../../words/words.ts'
import { momentOf } from '../moment.ts'

/** `Tallennettu tälle koneelle klo 8.42`, with the day when it was not today. */
export function savedWords(savedAt: string | null, language: Language, say: Say, now = new Date()): string {
  if (savedAt === null) return say('frame.savesHere')
  const { day, time } = momentOf(savedAt, language)
  return new Date(savedAt).toDateString() === now.toDateString() ? say('frame.savedAt', { time }) : say('frame.savedOn', { day, time })
}
