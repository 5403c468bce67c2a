import { sum } from '../values/amounts.ts'
import { keyedId, type Id } from '../values/ids.ts'
import type { Workload } from './grant.ts'

/** Work of a role for a grant in a period, in hundredths of hours and of person-months; its id is made of the three, so that there is one. */
export function newWorkload(grantId: Id, personId: Id, periodId: Id, worked: Pick<Workload, 'hoursHundredths' | 'personMonthsHundredths'>): Workload {
  return { id: keyedId(grantId, personId, periodId), grantId, personId, periodId, ...worked }
}

export function workloadsIn(workloads: readonly Workload[], grantId: Id, periodId: Id): Workload[] {
  return workloads.filter((one) => one.grantId === grantId && one.periodId === periodId)
}

export function workTotals(workloads: readonly Workload[]): Pick<Workload, 'hoursHundredths' | 'personMonthsHundredths'> {
  return { hoursHundredths: sum(workloads.map((one) => one.hoursHundredths)), personMonthsHundredths: sum(workloads.map((one) => one.personMonthsHundredths)) }
}

/** Whole hundredths of a number as it was typed, `4.35` → 435; null when it is finer than that. */
export function hundredthsTyped(value: number): number | null {
  const hundredths = Math.round(value * 100)
  return Math.abs(value * 100 - hundredths) < 1e-6 ? hundredths : null
}
