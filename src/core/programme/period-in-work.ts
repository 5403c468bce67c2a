import type { Day } from '../values/day.ts'
import type { Period } from './programme.ts'

/**
 * The period one works at: after a half-year has ended, its report is written until it is due, so it stays in
 * work until then; else the last that has begun. `periods` come the earliest first.
 */
export function periodInWork(periods: readonly Period[], today: Day): Period | undefined {
  const begun = periods.filter((period) => period.from <= today)
  const stillDue = begun.find((period) => period.reportDueOn !== undefined && today <= period.reportDueOn)
  return stillDue ?? begun.at(-1) ?? periods[0]
}
