import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'

/** A calendar day, `2020-10-05`; never a time of day. */
export const Day = z.iso.date()
export type Day = z.infer<typeof Day>

/** A moment in UTC, `2020-10-05T08:14:02.113Z`. */
export const Instant = z.iso.datetime()
export type Instant = z.infer<typeof Instant>

/** Hours and minutes where the meeting is, `09:30`. */
export const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export type Clock = z.infer<typeof Clock>

/**
 * From one day to another, both included, as an ISO 8601 interval `2020-07-01/2020-12-31`;
 * an open end is `..`. One string, because the two ends mean something only together.
 */
export const DayRange = z
  .string()
  .regex(/^(\d{4}-\d\d-\d\d|\.\.)\/(\d{4}-\d\d-\d\d|\.\.)$/)
  .refine((range) => isRange(range), { error: 'range-ends-before-it-begins' })
export type DayRange = z.infer<typeof DayRange>

export function dayRange(from: Day | null, to: Day | null): DayRange {
  return `${from ?? '..'}/${to ?? '..'}`
}

export function rangeEnds(range: DayRange): { from: Day | null; to: Day | null } {
  const [from = '..', to = '..'] = range.split('/')
  return { from: from === '..' ? null : from, to: to === '..' ? null : to }
}

export function isWithin(day: Day, from: Day, to: Day): boolean {
  return from <= day && day <= to
}

/** Whole days from one day to another; negative when the other is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days
}

export function addDays(day: Day, days: number): Day {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

/** The same date so many months on; where that month has no such date, its last day. */
export function addMonths(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString()
}

/** Today where the user is: `toISOString` would give yesterday for part of the night. */
export function dayIn(timeZone: string, instant: Instant): Day {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()
}

/** Whether it names a time zone that this computer knows. */
export function isTimeZone(name: string | undefined): name is string {
  try {
    return name !== undefined && Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name) !== null
  } catch {
    return false
  }
}

function isRange(range: string): boolean {
  const { from, to } = rangeEnds(range)
  return [from, to].every((day) => day === null || Day.safeParse(day).success) && (from === null || to === null || from <= to)
}
