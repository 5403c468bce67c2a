/** What people type and paste, read: decimal comma or point, no-break spaces, U+2212 for a minus. */

/** `1 234,5` and `1234.5` are both 1234.5; undefined when it is no number. */
export function readNumber(typed: string): number | undefined {
  const plain = typed.replace(/[\s\u00A0\u202F]/g, '').replace(/[−–]/g, '-').replace('%', '').replace(',', '.')
  return /^[+-]?\d+(\.\d+)?$/.test(plain) ? Number(plain) : undefined
}

/** Euros and cents as whole cents, worked out on the digits; undefined past two decimals. */
export function readCents(typed: string): number | undefined {
  const plain = typed.replace(/[\s\u00A0\u202F€]/g, '').replace(/[−–]/g, '-')
  const parts = /^([+-]?)(\d+)(?:[.,](\d{1,2}))?$/.exec(plain)
  if (!parts) return undefined
  const cents = Number(parts[2]) * 100 + Number((parts[3] ?? '').padEnd(2, '0'))
  return parts[1] === '-' ? -cents : cents
}

/** `1.2.2026`, `1.2.26`, `1.2.` (of this year), `01022026` or `2026-02-01` as `2026-02-01`. */
export function readDay(typed: string, thisYear: number): string | undefined {
  const text = typed.replace(/\s/g, '')
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const packed = /^(\d{2})(\d{2})(\d{4})$/.exec(text)
  if (packed) return day(Number(packed[3]), Number(packed[2]), Number(packed[1]))
  const parts = /^(\d{1,2})[./-](\d{1,2})(?:[./-](\d{4}|\d{2})?)?$/.exec(text)
  if (!parts) return undefined
  const year = parts[3] === undefined ? thisYear : parts[3].length === 2 ? 2000 + Number(parts[3]) : Number(parts[3])
  return day(year, Number(parts[2]), Number(parts[1]))
}

/** `9`, `9.30`, `9:30` and `930` as `09:00`, `09:30`. */
export function readClock(typed: string): string | undefined {
  const parts = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim()) ?? /^(\d{1,2})(\d{2})$/.exec(typed.trim())
  if (!parts || Number(parts[1]) > 23 || Number(parts[2] ?? 0) > 59) return undefined
  return `${parts[1]!.padStart(2, '0')}:${parts[2] ?? '00'}`
}

function day(year: number, month: number, date: number): string | undefined {
  const real = new Date(Date.UTC(year, month - 1, date))
  if (year < 1900 || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
