import { sum } from '../values/amounts.ts'
import { isWithin, type Day } from '../values/day.ts'
import type { Id } from '../values/ids.ts'
import { compare } from '../values/order.ts'
import { failed, ok, type Result } from '../values/problem.ts'
import type { Text } from '../values/text.ts'
import type { WorkHours } from './grant.ts'
import { hundredthsTyped } from './workload.ts'

/** One day as it is typed or pasted. */
export type DayOfWork = Pick<WorkHours, 'workedOn' | 'hoursHundredths' | 'task' | 'otherHoursHundredths'>

/** A person's days for a grant in a period, earliest first. */
export function hoursIn(all: readonly WorkHours[], grantId: Id, personId: Id, period: { from: Day; to: Day }): WorkHours[] {
  return all
    .filter((one) => one.grantId === grantId && one.personId === personId && isWithin(one.workedOn, period.from, period.to))
    .toSorted((a, b) => compare(a.workedOn, b.workedOn) || compare(a.id, b.id))
}

export function hourTotals(some: readonly WorkHours[]): { hoursHundredths: number; otherHoursHundredths: number } {
  return { hoursHundredths: sum(some.map((one) => one.hoursHundredths)), otherHoursHundredths: sum(some.map((one) => one.otherHoursHundredths ?? 0)) }
}

/**
 * Days as they are pasted, one a line: day; hours for the project; task; hours in the base job. A tab parts them
 * too, as in cells copied from a spreadsheet. The first line that cannot be read, or lies outside the period, is the problem.
 */
export function readHours(pasted: string, language: 'fi' | 'sv' | 'en', period: { from: Day; to: Day; name: string }): Result<DayOfWork[]> {
  const lines = pasted.split(/\r?\n/).map((line, index) => ({ line: line.trim(), number: index + 1 })).filter(({ line }) => line !== '')
  const days: DayOfWork[] = []
  for (const { line, number } of lines) {
    const day = readLine(line, language)
    if (!day) return failed('hours-line-unreadable', { line: number, text: line.length > 60 ? `${line.slice(0, 59)}…` : line })
    if (!isWithin(day.workedOn, period.from, period.to)) return failed('hours-outside-period', { line: number, day: line.split(/[\t;]/)[0]!.trim(), period: period.name })
    days.push(day)
  }
  return days.length > 0 ? ok(days) : failed('hours-line-unreadable', { line: 1, text: '' })
}

function readLine(line: string, language: 'fi' | 'sv' | 'en'): DayOfWork | null {
  const [day = '', hours = '', task = '', other = ''] = line.split(/[\t;]/).map((cell) => cell.trim())
  const workedOn = readDay(day)
  const hoursHundredths = readHundredths(hours)
  const otherHoursHundredths = other === '' ? undefined : readHundredths(other)
  if (workedOn === null || hoursHundredths === null || otherHoursHundredths === null) return null
  const words: Text = { [language]: task }
  return { workedOn, hoursHundredths, ...(task !== '' && { task: words }), ...(otherHoursHundredths !== undefined && { otherHoursHundredths }) }
}

/** `14.9.2020`, also with leading zeros, or `2020-09-14`; null when there is no such day. */
function readDay(typed: string): Day | null {
  const [, date, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(typed) ?? []
  const day = date ? `${year}-${month!.padStart(2, '0')}-${date.padStart(2, '0')}` : typed
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null
  const instant = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) ? day : null
}

/** `3,5` → 350; null when it is no number of hours of a day. */
function readHundredths(typed: string): number | null {
  if (!/^\d{1,2}([.,]\d{1,2})?$/.test(typed)) return null
  const hundredths = hundredthsTyped(Number(typed.replace(',', '.')))
  return hundredths !== null && hundredths <= 2400 ? hundredths : null
}
