import type { Day } from '../values/day.ts'
import type { Id } from '../values/ids.ts'
import { compare } from '../values/order.ts'
import type { Indicator, Reading, Target } from './indicator.ts'

/** Where an indicator stands: its latest reading, the target it goes for, and whether it is there. */
export interface Standing {
  reading: Reading | undefined
  target: Target | undefined
  /** Null while there is no reading or no target. */
  reached: boolean | null
  /** How much of the way from the baseline to the target has been gone, 1 = all of it; null when that cannot be told. */
  shareOfOne: number | null
}

/** How an indicator stands by its latest reading of a period that has begun, against the target in force on the day. */
export function standingOf(indicator: Indicator, readings: readonly Reading[], targets: readonly Target[], periods: readonly { id: Id; from: Day }[], today: Day): Standing {
  const byPeriod = readingsByPeriod(indicator.id, readings)
  const begun = periods.filter(({ id, from }) => from <= today && byPeriod.has(id)).sort((a, b) => compare(b.from, a.from))
  const reading = begun[0] && byPeriod.get(begun[0].id)
  const target = targetOn(indicator.id, targets, today)
  return {
    reading,
    target,
    reached: reading && target ? isReached(indicator.direction, reading.valueThousandths, target.valueThousandths) : null,
    shareOfOne: reading && target ? shareOfWay(indicator.baselineThousandths, reading.valueThousandths, target.valueThousandths) : null,
  }
}

/** What an indicator showed in each period as a whole (no area, no breakdown): the latest reading that nothing corrects. */
export function readingsByPeriod(indicatorId: Id, readings: readonly Reading[]): Map<Id, Reading> {
  const own = readings.filter((reading) => reading.indicatorId === indicatorId)
  const corrected = new Set(own.map(({ correctsId }) => correctsId))
  const whole = own.filter(({ id, areaId, breakdown }) => areaId === undefined && breakdown === undefined && !corrected.has(id))
  const oldestFirst = whole.sort((a, b) => compare(a.readOn ?? '', b.readOn ?? '') || compare(b.id, a.id))
  return new Map(oldestFirst.map((reading) => [reading.periodId, reading]))
}

/** The next target to be reached by a day, else the last there was. */
export function targetOn(indicatorId: Id, targets: readonly Target[], day: Day): Target | undefined {
  const own = targets.filter((target) => target.indicatorId === indicatorId).sort((a, b) => compare(a.by, b.by) || compare(a.id, b.id))
  return own.find(({ by }) => by >= day) ?? own.at(-1)
}

function isReached(direction: Indicator['direction'], value: number, target: number): boolean {
  return direction === 'up' ? value >= target : value <= target
}

/** Not below 0, and past 1 when the target is passed; null without a baseline or without any way to go. */
export function shareOfWay(baseline: number | undefined, value: number, target: number): number | null {
  return baseline === undefined || baseline === target ? null : Math.max(0, (value - baseline) / (target - baseline))
}

/** A figure without a source cannot be defended in a report. */
export function lacksSource({ source }: Pick<Reading, 'source'>): boolean {
  return !Object.values(source ?? {}).some((words) => words?.trim())
}

/** Whole thousandths of a value as it was typed, `12.25` → 12250; binary fractions are rounded away. */
export function thousandthsOf(value: number): number {
  return Math.round(value * 1000)
}
