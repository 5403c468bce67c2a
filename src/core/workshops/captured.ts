import { sum } from '../values/amounts.ts'
import { keyedId, type Id } from '../values/ids.ts'
import { byOrder, orderAfter } from '../values/order.ts'
import type { CapturedItem, Outcome, Vote, WorkshopBlock } from './workshop.ts'

/** What a group wrote, put after all that was written before. */
export function newItem(id: Id, block: Pick<WorkshopBlock, 'id' | 'workshopId'>, text: string, group: number | null, before: readonly CapturedItem[]): CapturedItem {
  const last = [...before].sort(byOrder).at(-1)
  return { id, workshopId: block.workshopId, blockId: block.id, text, order: orderAfter(last?.order ?? null), ...(group !== null && { group }) }
}

/** `3: Lyhyempi jono` is group 3's, if there are as many. The colon is asked for, since `3 vanhempaa odotti` is a text. */
export function parseCapture(typed: string, groups: number): { group: number | null; text: string } {
  const [, digits, rest] = /^\s*(\d{1,2}):\s*(\S.*)$/s.exec(typed) ?? []
  const group = Number(digits)
  return rest !== undefined && group >= 1 && group <= groups ? { group, text: rest.trim() } : { group: null, text: typed.trim() }
}

/** Adds dots of a group (or of the whole room, null) to an item, never going under none. Item × group has one row. */
export function withDots(votes: readonly Vote[], item: Pick<CapturedItem, 'id' | 'workshopId'>, group: number | null, added: number): { before: Vote | null; after: Vote } {
  const id = keyedId(item.id, group === null ? 'all' : String(group))
  const before = votes.find((vote) => vote.id === id) ?? null
  const after: Vote = { id, workshopId: item.workshopId, capturedItemId: item.id, dots: Math.max(0, (before?.dots ?? 0) + added), ...(group !== null && { group }) }
  return { before, after }
}

/** Whose dot is taken away: the chosen group's if it gave one, else of the first that did; undefined when the item has none. */
export function groupToTakeFrom(votes: readonly Vote[], itemId: Id, chosen: number | null): number | null | undefined {
  const given = votes.filter((vote) => vote.capturedItemId === itemId && vote.dots > 0).map((vote) => vote.group ?? null)
  return given.includes(chosen) ? chosen : given[0]
}

export function dotsOf(itemId: Id, votes: readonly Vote[]): number {
  return sum(votes.filter((vote) => vote.capturedItemId === itemId).map((vote) => vote.dots))
}

/** What an item became, if anything. */
export function outcomeOf(itemId: Id, outcomes: readonly Outcome[]): Outcome | null {
  return outcomes.find((outcome) => outcome.capturedItemId === itemId) ?? null
}

export function newOutcome(id: Id, item: CapturedItem, becameTable: Outcome['becameTable'], becameId: Id): Outcome {
  return { id, workshopId: item.workshopId, capturedItemId: item.id, becameTable, becameId }
}

export interface BlockSummary {
  block: WorkshopBlock
  /** Most dots first, then as they were written. */
  items: { item: CapturedItem; dots: number; outcome: Outcome | null }[]
}

/** What was written in each block, most dots first; blocks without items are left out. */
export function summaryByBlock(blocks: readonly WorkshopBlock[], items: readonly CapturedItem[], votes: readonly Vote[], outcomes: readonly Outcome[]): BlockSummary[] {
  return [...blocks].sort(byOrder).flatMap((block) => {
    const own = items.filter((item) => item.blockId === block.id).sort(byOrder)
    const told = own.map((item) => ({ item, dots: dotsOf(item.id, votes), outcome: outcomeOf(item.id, outcomes) }))
    return told.length === 0 ? [] : [{ block, items: told.sort((a, b) => b.dots - a.dots) }]
  })
}
