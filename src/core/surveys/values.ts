/** Reads a number as people and tools write it: `1 234,5`, `1234.5`, U+00A0 and U+202F between thousands, U+2212 minus. */
export function numberIn(text: string): number | null {
  const plain = text.trim().replace(/^−/, '-')
  if (!/^[-+]?(\d{1,3}([\s\u00a0\u202f]\d{3})+|\d+)([.,]\d+)?$/.test(plain)) return null
  return Number(plain.replaceAll(/[\s\u00a0\u202f]/g, '').replace(',', '.'))
}

/** Reads a day, `2020-10-05…` or `5.10.2020…`; null when it is neither. Times of day are left out. */
export function dayIn(text: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ]\d\d:\d\d.*)?$/.exec(text.trim())
  const finnish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:,?\s+(?:klo\s+)?\d{1,2}[.:]\d\d.*)?$/.exec(text.trim())
  const [year, month, date] = iso ? [iso[1]!, iso[2]!, iso[3]!] : finnish ? [finnish[3]!, finnish[2]!, finnish[1]!] : ['', '', '']
  if (year === '' || Number(month) < 1 || Number(month) > 12 || Number(date) < 1 || Number(date) > 31) return null
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
}

/** Whether a text is a date in any shape that survey tools write, the American one included. */
export function isDate(text: string): boolean {
  return dayIn(text) !== null || /^\d{1,2}\/\d{1,2}\/\d{2,4}(\s+\d{1,2}:\d\d(:\d\d)?(\s*[AP]M)?)?$/i.test(text.trim())
}

const chosen = new Set(['1', 'y', 'yes', 'kyllä', 'ja', 'true', 'tosi', 'x', '✓', 'checked', 'selected', 'valittu', 'vald', 'quoted'])
const notChosen = new Set(['', '0', '2', 'n', 'no', 'ei', 'nej', 'false', 'epätosi', 'unchecked', 'not selected', 'ei valittu', 'inte vald', 'not quoted'])

/** What a column of one option says: chosen, not chosen, or null when the cell is no tick at all. */
export function tickIn(cell: string, option: { code: string; text: string }): boolean | null {
  const plain = cell.trim().toLowerCase()
  if (chosen.has(plain) || (plain !== '' && (plain === option.text.toLowerCase() || plain === option.code.toLowerCase()))) return true
  return notChosen.has(plain) ? false : null
}

/** How many gave each answer. */
export function tally(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
