import type { Cents } from '../../values/amounts.ts'

/** The mark before the cents. */
export type DecimalMark = ',' | '.'

/**
 * Which mark stands before the cents in a column: finance systems in Finland write `1.234,56`, others `1,234.56`.
 * One that is followed by anything but three digits, or stands last of two kinds, tells it; a number cell of Excel always has a point.
 */
export function decimalMarkOf(texts: readonly string[], kind: 'csv' | 'xlsx'): DecimalMark {
  for (const text of texts) {
    const marks = [...text.matchAll(/[.,]/g)]
    const last = marks.at(-1)
    if (!last || !/\d/.test(text)) continue
    const kinds = new Set(marks.map(([mark]) => mark))
    if (kinds.size === 2) return last[0] as DecimalMark
    if (marks.length === 1 && !/^[.,]\d{3}(?!\d)/.test(text.slice(last.index))) return last[0] as DecimalMark
    if (marks.length > 1) return last[0] === ',' ? '.' : ','
  }
  return kind === 'xlsx' ? '.' : ','
}

/**
 * A sum as finance systems write one, in whole cents rounded half away from zero: spaces of all kinds, points, commas or
 * apostrophes between thousands, a minus of any kind before or after, brackets for a minus, the sign or name of the euro.
 * Null when the text is no sum.
 */
export function centsIn(text: string, mark: DecimalMark): Cents | null {
  // Most sums are plain, and a large file has many of them.
  if (/^\d{1,12}[.,]\d\d$/.test(text)) return Number(text.slice(0, -3)) * 100 + Number(text.slice(-2))
  // What is left of adding up in binary fractions: 5.6e-14.
  if (/^-?\d(\.\d+)?e-\d+$/i.test(text.trim())) return 0
  const bare = text.replaceAll(/[\s\u00a0\u2007\u2009\u202f]/g, ' ').replaceAll(/€|\bEUR\b/gi, '').trim()
  const [, bracket = '', before = '', digits = '', after = '', closed = ''] = /^(\(?)\s*([-+−–]?)\s*([\d ,.'’]*\d)\s*([-+−–]?)\s*(\)?)$/.exec(bare) ?? []
  if (digits === '' || (bracket === '') !== (closed === '') || (before !== '' && after !== '')) return null
  // A workbook may hold numbers beside sums typed as text, so that one column has both marks.
  const cents = wholeCents(digits, mark) ?? wholeCents(digits, mark === ',' ? '.' : ',')
  if (cents === null) return null
  const isMinus = bracket !== '' || /[-−–]/.test(before + after)
  return isMinus && cents !== 0 ? -cents : cents
}

function wholeCents(digits: string, mark: DecimalMark): Cents | null {
  const [, euros = '', decimals = ''] = (mark === ',' ? /^([^,]*?)(?:,(\d*))?$/ : /^([^.]*?)(?:\.(\d*))?$/).exec(digits) ?? []
  if (!/^(\d+|\d{1,3}([ .,'’])\d{3}(\2\d{3})*)?$/.test(euros) || euros + decimals === '') return null
  const [first = '0', second = '0', third = '0'] = decimals
  const cents = Number(euros.replaceAll(/\D/g, '') || '0') * 100 + Number(first + second) + (third >= '5' ? 1 : 0)
  return Number.isSafeInteger(cents) ? cents : null
}
