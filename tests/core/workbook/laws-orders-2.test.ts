import { expect, test } from 'vitest'
import { histories } from './histories.ts'
import { changesOfEach } from './long-histories.ts'
import { orders, triedInOrders } from './orders.ts'

/** The even half of the histories; the other is in laws-orders-1.test.ts. */
const seeds = Array.from({ length: histories / 2 }, (_, index) => 2 * index + 2)

test(`laws 2 and 8: ${seeds.length} histories of ${changesOfEach} changes in ${orders} orders each`, { timeout: 600_000 }, () => {
  const { faults, erased } = triedInOrders(seeds)
  expect(faults).toEqual([])
  expect(erased).toBeGreaterThan(seeds.length)
})
