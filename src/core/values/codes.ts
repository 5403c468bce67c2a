import { collate } from './formats.ts'

/** The code after the greatest one in use with its prefix: `T-049` after `T-048`. */
export function nextCode(prefix: string, inUse: readonly string[], digits = 3): string {
  const numbers = inUse.map((code) => (code.startsWith(prefix) ? Number(code.slice(prefix.length)) : Number.NaN)).filter(Number.isInteger)
  return prefix + String(Math.max(0, ...numbers) + 1).padStart(digits, '0')
}

/**
 * The code that follows the last one in use, in its own manner: `1.17` after `1.16`, `R10` after `R9`; the
 * one given when there is none to follow. Never one that is taken.
 */
export function codeAfter(inUse: readonly string[], first: string, taken: readonly string[] = inUse): string {
  const last = inUse.filter((code) => /\d$/.test(code)).sort(collate).at(-1)
  let code = last === undefined ? first : following(last)
  while (taken.includes(code)) code = following(code)
  return code
}

function following(code: string): string {
  const [, beginning = '', digits = '0'] = /^(.*?)(\d+)$/.exec(code) ?? []
  return beginning + String(Number(digits) + 1).padStart(digits.length, '0')
}
