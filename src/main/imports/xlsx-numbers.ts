type EachTag = (xml: string, visit: { open(name: string, attributes: Record<string, string>): void; close(name: string): void }) => void

/** Excel's own formats that show a day or a time (ECMA-376, 18.8.30). */
const builtIn = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51, 52, 53, 54, 55, 56, 57, 58])

/** The cell styles that show their number as a day or a time. */
export function dateStyles(xml: string, eachTag: EachTag): Set<number> {
  const dates = new Set<number>()
  if (xml === '') return dates
  const own = new Map<number, string>()
  let inStyles = false
  let style = 0
  eachTag(xml, {
    open(name, attributes) {
      const format = Number(attributes['numFmtId'] ?? 0)
      if (name === 'numFmt') own.set(format, attributes['formatCode'] ?? '')
      if (name === 'cellXfs') inStyles = true
      if (name === 'xf' && inStyles) {
        if (own.has(format) ? showsTime(own.get(format)!) : builtIn.has(format)) dates.add(style)
        style += 1
      }
    },
    close(name) {
      if (name === 'cellXfs') inStyles = false
    },
  })
  return dates
}

/** A number as text: as it was typed, not as binary fractions have it; a serial day as `2020-10-05` or `2020-10-05T12:30`. */
export function textOfNumber(value: string, isDate: boolean, from1904: boolean): string {
  const number = Number(value)
  if (!Number.isFinite(number)) return value
  if (!isDate) return String(Number(number.toPrecision(15)))
  const minutes = Math.round((number - Math.floor(number)) * 1440)
  if (number < 1) return clock(minutes)
  // Excel holds 1900 for a leap year, so that its days up to 28.2.1900 stand one off.
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, Math.floor(number) < 60 ? 31 : 30)
  const moment = new Date(epoch + Math.floor(number) * 86_400_000 + minutes * 60_000)
  if (Number.isNaN(moment.getTime())) return value
  const day = moment.toISOString().slice(0, 10)
  return minutes === 0 ? day : `${day}T${clock(minutes % 1440)}`
}

function showsTime(format: string): boolean {
  return /[ymdhs]/i.test(format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|_./g, ''))
}

function clock(minutes: number): string {
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
