import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import { z } from 'zod'
import type { Id } from './ids.ts'

/** Where a row stands in its list: fractional-indexing's key, compared by code unit. */
export const Order = z.string().min(1)
export type Order = z.infer<typeof Order>

/** The key of a row that is put after the last one; null when there is none. */
export function orderAfter(last: Order | null): Order {
  return generateKeyBetween(last, null)
}

export function orders(count: number, after: Order | null = null): Order[] {
  return generateNKeysBetween(after, null, count)
}

/** What stands in a list. */
export interface Ordered {
  id: Id
  order?: Order | undefined
}

/**
 * The rows of a list, in its order, that get another key when one of them moves to another place: as a rule that
 * row alone. Two people may have given neighbours one key, and between those is no other: then the rows after it
 * that share the key move along. Where one has no key yet, all get theirs.
 */
export function rowsMoved<R extends Ordered>(list: readonly R[], from: number, to: number): R[] {
  const row = list[from]
  if (row === undefined || to < 0 || to >= list.length || from === to) return []
  const others = list.toSpliced(from, 1)
  const after = others.toSpliced(to, 0, row)
  if (others.some(({ order }) => order === undefined)) return rekeyed(after, orders(after.length))
  const before = others[to - 1]?.order ?? null
  const end = before === null || others[to]?.order !== before ? to : others.findLastIndex(({ order }) => order === before) + 1
  return rekeyed([row, ...others.slice(to, end)], generateNKeysBetween(before, others[end]?.order ?? null, 1 + end - to))
}

function rekeyed<R extends Ordered>(rows: readonly R[], keys: readonly Order[]): R[] {
  return rows.map((row, index) => ({ ...row, order: keys[index] }))
}

/** By `order`, then by id, so that every computer shows the same list. */
export function byOrder(a: Ordered, b: Ordered): number {
  return compare(a.order ?? '', b.order ?? '') || compare(a.id, b.id)
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
