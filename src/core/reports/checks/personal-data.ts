import { holdsIdentityCode } from '../../values/personal-content.ts'

/** What looks like personal data in a text that is about to become public. */
export type Personal = 'code' | 'email' | 'phone'

const email = /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/i
/** +358 40 1234567, 040-123 4567, 08 123 4567; not a diary number, a date or a sum. */
const phone = /(?<![\d.,/\-–])(?:\+358[\s\u00A0-]?\d{1,3}|0(?:4\d|50|\d))[\s\u00A0-]?\d{3,4}[\s\u00A0-]?\d{2,4}(?![\d.,/]\d|\d)/

export function personalIn(text: string): Personal[] {
  return [...(holdsIdentityCode(text.toUpperCase()) ? ['code' as const] : []), ...(email.test(text) ? ['email' as const] : []), ...(phone.test(text) ? ['phone' as const] : [])]
}
