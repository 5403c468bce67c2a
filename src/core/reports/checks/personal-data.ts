/** What looks like personal data in a text that is about to become public. */
export type Personal = 'code' | 'email' | 'phone'

const patterns: Record<Personal, RegExp> = {
  /** Henkilötunnus: birth date, mark of the century, number and check character. */
  code: /(?<![\dA-Z])\d{6}[-+A-FYXWVU]\d{3}[0-9A-Y](?![\dA-Z])/i,
  email: /[^\s@<>()]+@[^\s@<>()]+\.[a-z]{2,}/i,
  /** +358 40 1234567, 040-123 4567, 08 123 4567; not a diary number, a date or a sum. */
  phone: /(?<![\d.,/\-–])(?:\+358[\s\u00A0-]?\d{1,3}|0(?:4\d|50|\d))[\s\u00A0-]?\d{3,4}[\s\u00A0-]?\d{2,4}(?![\d.,/]\d|\d)/,
}

export function personalIn(text: string): Personal[] {
  return (Object.keys(patterns) as Personal[]).filter((kind) => patterns[kind].test(text))
}
