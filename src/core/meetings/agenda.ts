import { clockAfter } from '../values/clock.ts'
import type { Clock } from '../values/day.ts'
import { byOrder } from '../values/order.ts'
import { sum } from '../values/amounts.ts'
import type { AgendaItem } from './meeting.ts'

export interface TimedItem {
  item: AgendaItem
  /** Null when the meeting has no hour yet. */
  from: Clock | null
  to: Clock | null
}

/** The agenda in its order, each item beginning where the one before ends. */
export function timedAgenda(begins: Clock | undefined, items: readonly AgendaItem[]): TimedItem[] {
  let passed = 0
  return [...items].sort(byOrder).map((item) => {
    const from = passed
    passed += item.minutes ?? 0
    return { item, from: begins === undefined ? null : clockAfter(begins, from), to: begins === undefined ? null : clockAfter(begins, passed) }
  })
}

/** Minutes of the whole agenda. */
export function agendaMinutes(items: readonly Pick<AgendaItem, 'minutes'>[]): number {
  return sum(items.map((item) => item.minutes ?? 0))
}
