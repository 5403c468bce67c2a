import { readings, type Reading } from '../indicators/indicator.ts'
import type { Id } from '../values/ids.ts'
import { compare } from '../values/order.ts'
import { rows } from '../workbook/rows.ts'
import type { Workbook } from '../workbook/workbook.ts'

/** What an indicator showed in a period as a whole (no area, no breakdown): the latest reading that nothing corrects. */
export function readingIn(workbook: Workbook, indicatorId: Id, periodId: Id): Reading | undefined {
  const all = rows(workbook, readings).filter((reading) => reading.indicatorId === indicatorId)
  const corrected = new Set(all.map((reading) => reading.correctsId))
  return all
    .filter((reading) => reading.periodId === periodId && reading.areaId === undefined && reading.breakdown === undefined && !corrected.has(reading.id))
    .toSorted((a, b) => compare(b.readOn ?? '', a.readOn ?? '') || compare(a.id, b.id))[0]
}
