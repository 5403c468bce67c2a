import { rangeEnds, type Day, type DayRange } from './day.ts'
import type { Language } from './text.ts'

/**
 * Days, sums and numbers as they are printed. Dates are Finnish in every language (24.10.2019), since
 * en-FI's slashes mislead; numbers follow fi-FI, sv-FI and en-IE, with their no-break spaces and U+2212.
 */
const locales: Record<Language, string> = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-IE' }

/** `24.10.2019` */
export function formatDay(day: Day): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date}.${month}.${year}`
}

/** `24.10.–2.11.2019`; a shared year is said once, an open end is left empty. */
export function formatDays(from: Day | null, to: Day | null): string {
  if (from === null || to === null) return `${from ? formatDay(from) : ''}–${to ? formatDay(to) : ''}`
  if (from === to) return formatDay(from)
  const begin = from.slice(0, 4) === to.slice(0, 4) ? formatDay(from).replace(/\d{4}$/, '') : formatDay(from)
  return `${begin}–${formatDay(to)}`
}

export function formatRange(range: DayRange): string {
  const { from, to } = rangeEnds(range)
  return formatDays(from, to)
}

/** `−1 234 567,50 €` */
export function formatCents(cents: number, language: Language): string {
  return number(language, { style: 'currency', currency: 'EUR' }).format(cents / 100)
}

/** `80,5 %` from hundredths of a percent. */
export function formatShare(hundredthsOfPercent: number, language: Language, decimals = 1): string {
  return number(language, { style: 'percent', maximumFractionDigits: decimals }).format(hundredthsOfPercent / 10_000)
}

/** `1 234` */
export function formatCount(count: number, language: Language): string {
  return number(language, { maximumFractionDigits: 0 }).format(count)
}

/** `8,05` from hundredths; as many decimals as are needed, at most two, or always so many (`2,90`). */
export function formatHundredths(hundredths: number, language: Language, decimals?: number): string {
  return number(language, { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 2 }).format(hundredths / 100)
}

/** `12,25` from thousandths; as many decimals as are needed, at most three. */
export function formatThousandths(thousandths: number, language: Language): string {
  return number(language, { maximumFractionDigits: 3 }).format(thousandths / 1000)
}

/** Text in the order a Finn expects: å, ä and ö after z. */
export function collate(a: string, b: string): number {
  return collator.compare(a, b)
}

const collator = new Intl.Collator('fi', { numeric: true })
const formats = new Map<string, Intl.NumberFormat>()

function number(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options)
  const known = formats.get(key) ?? new Intl.NumberFormat(locales[language], options)
  formats.set(key, known)
  return known
}
