import type { Id } from '../values/ids.ts'
import type { Instant } from '../values/day.ts'
import { byOrder } from '../values/order.ts'
import type { WorkshopBlock } from './workshop.ts'

/** The block that is under way: begun and not ended. Null before, between and after. */
export function runningBlock(blocks: readonly WorkshopBlock[]): WorkshopBlock | null {
  return blocks.find((block) => block.startedAt !== undefined && block.endedAt === undefined) ?? null
}

/** The block that comes next: the first in order that has not begun. Null when all have. */
export function comingBlock(blocks: readonly WorkshopBlock[]): WorkshopBlock | null {
  return [...blocks].sort(byOrder).find((block) => block.startedAt === undefined) ?? null
}

/** Whole seconds left of a running block, counted up to the next second; negative when it has gone over. */
export function secondsLeft({ startedAt, minutes }: Pick<WorkshopBlock, 'startedAt' | 'minutes'>, now: Instant): number {
  const passed = startedAt === undefined ? 0 : Date.parse(now) - Date.parse(startedAt)
  return Math.ceil((minutes * 60_000 - passed) / 1000)
}

/** `4:05`, or `−0:30` when the time is over. */
export function formatCountdown(seconds: number): string {
  const whole = Math.abs(seconds)
  return `${seconds < 0 ? '\u2212' : ''}${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}

/** Begins a block, ending the one under way; a block that had ended begins anew. Gives the blocks that change, as before and after. */
export function beginBlock(blocks: readonly WorkshopBlock[], id: Id, now: Instant): BlockChange[] {
  const ended = endRunning(blocks.filter((block) => block.id !== id), now)
  const begun = blocks.find((block) => block.id === id)
  if (!begun) return ended
  const { endedAt: _, ...open } = begun
  return [...ended, { before: begun, after: { ...open, startedAt: now } }]
}

/** Ends the block under way. */
export function endRunning(blocks: readonly WorkshopBlock[], now: Instant): BlockChange[] {
  return blocks.filter((block) => block.startedAt !== undefined && block.endedAt === undefined).map((before) => ({ before, after: { ...before, endedAt: now } }))
}

export interface BlockChange {
  before: WorkshopBlock
  after: WorkshopBlock
}
