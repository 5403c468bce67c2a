import { formatDay } from '../core/values/formats.ts'
import type { Instant } from '../core/values/day.ts'
import type { Language } from '../core/values/text.ts'

/** A moment by this computer's clock: `20.11.2026` and `8.42`, in English `8:42`. */
export function momentOf(instant: Instant, language: Language): { day: string; time: string } {
  const at = new Date(instant)
  return {
    day: formatDay(`${at.getFullYear()}-${at.getMonth() + 1}-${at.getDate()}`),
    time: `${at.getHours()}${language === 'en' ? ':' : '.'}${String(at.getMinutes()).padStart(2, '0')}`,
  }
}
