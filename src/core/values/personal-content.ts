/** What in texts looks like it tells who somebody is. */
export type PersonalContent = 'email' | 'name' | 'ipAddress' | 'token' | 'location' | 'phone' | 'personalIdentityCode'

/** Why texts look like they tell who somebody is; one in five that is nothing but an address or a number of somebody is enough. */
export function personalContent(answers: readonly string[]): PersonalContent | null {
  for (const [reason, pattern] of whole) {
    const like = answers.filter((answer) => pattern.test(answer.trim())).length
    if (like > 0 && like * 5 >= answers.length) return reason
  }
  return looksLikeNames(answers) ? 'name' : null
}

/** A Finnish personal identity code (henkilötunnus) with its check character, `131052-308T`. */
export function holdsIdentityCode(text: string): boolean {
  // Most answers have no six digits on end; the rest is costly over a large file.
  if (!/\d{6}/.test(text)) return false
  return [...text.matchAll(/(?<![0-9A-Za-z])(\d{6})[-+A-FYXWVU](\d{3})([0-9A-Y])(?![0-9A-Za-z])/g)].some(
    ([, birth = '', number = '', check]) => '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(birth + number) % 31] === check,
  )
}

const whole: [PersonalContent, RegExp][] = [
  ['email', /^\S+@\S+\.\p{L}{2,}$/u],
  ['ipAddress', /^(\d{1,3}\.){3}\d{1,3}$|^([0-9a-f]{0,4}:){4,7}[0-9a-f]{1,4}$/i],
  ['phone', /^(\+358|00358|0)[\s-]?\d{1,3}[\s-]?\d{2,4}[\s-]?\d{2,4}[\s-]?\d{0,4}$/],
  ['location', /^-?\d{1,3}\.\d{3,}[\s,;]+-?\d{1,3}\.\d{3,}/],
  ['token', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i],
]

/** Two or three capitalised words in almost every answer, and hardly two answers alike. */
function looksLikeNames(answers: readonly string[]): boolean {
  const names = answers.filter((answer) => /^\p{Lu}[\p{Ll}]+(-\p{Lu}\p{Ll}+)?(\s\p{Lu}\p{Ll}+(-\p{Lu}\p{Ll}+)?){1,2}$/u.test(answer.trim()))
  return answers.length >= 5 && names.length * 5 >= answers.length * 4 && new Set(names).size * 5 >= names.length * 4
}
