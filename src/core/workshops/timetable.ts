import { sum } from '../values/amounts.ts'
import { clockAfter, minutesFrom } from '../values/clock.ts'
import type { Clock } from '../values/day.ts'
import { byOrder } from '../values/order.ts'
import type { Workshop, WorkshopBlock } from './workshop.ts'

export interface TimedBlock {
  block: WorkshopBlock
  from: Clock
  to: Clock
}

/** The blocks in their order, each beginning where the one before ends: change one, and the times after it follow. */
export function timetable(workshop: Pick<Workshop, 'beginsAt'>, blocks: readonly WorkshopBlock[]): TimedBlock[] {
  let from = workshop.beginsAt
  return [...blocks].sort(byOrder).map((block) => {
    const to = clockAfter(from, block.minutes)
    const timed = { block, from, to }
    from = to
    return timed
  })
}

export function workshopMinutes(blocks: readonly Pick<WorkshopBlock, 'minutes'>[]): number {
  return sum(blocks.map((block) => block.minutes))
}

/** Minutes by which the blocks go past the workshop's end; 0 when they fit or no end is set. */
export function minutesTooLong({ beginsAt, endsAt }: Pick<Workshop, 'beginsAt' | 'endsAt'>, blocks: readonly Pick<WorkshopBlock, 'minutes'>[]): number {
  if (endsAt === undefined) return 0
  return Math.max(0, workshopMinutes(blocks) - minutesFrom(beginsAt, endsAt))
}
