import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import { z } from 'zod'
import type { Id } from './ids.ts'

/** Where a row stands in its list: fractional-indexing's key, compared by code unit. */
export const Order = z.string().min(1)
export type Order = z.infer<typeof Order>

export function orderBetween(before: Order | null, after: Order | null): Order {
  return generateKeyBetween(before, after)
}

export function orders(count: number, after: Order | null = null): Order[] {
  return generateNKeysBetween(after, null, count)
}

/** By `order`, then by id, so that every computer shows the same list. */
export function byOrder(a: { id: Id; order?: Order | undefined }, b: { id: Id; order?: Order | undefined }): number {
  return compare(a.order ?? '', b.order ?? '') || compare(a.id, b.id)
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
