import { formatDay } from '../../core/values/formats.ts'
import type { Language } from '../../core/values/text.ts'
import type { Say } from '../../words/words.ts'

/** `Tallennettu tälle koneelle klo 8.42`, with the day when it was not today. */
export function savedWords(savedAt: string | null, language: Language, say: Say, now = new Date()): string {
  if (savedAt === null) return say('frame.savesHere')
  const at = new Date(savedAt)
  const time = clockOf(at, language)
  if (at.toDateString() === now.toDateString()) return say('frame.savedAt', { time })
  const day = `${at.getFullYear()}-${at.getMonth() + 1}-${at.getDate()}`
  return say('frame.savedOn', { day: formatDay(day), time })
}

/** `8.42`, in English `8:42`, by the computer's clock. */
function clockOf(at: Date, language: Language): string {
  return `${at.getHours()}${language === 'en' ? ':' : '.'}${String(at.getMinutes()).padStart(2, '0')}`
}
