import { expect, test } from 'vitest'
import { histories } from './histories.ts'
import { changesOfEach } from './long-histories.ts'
import { orders, triedInOrders } from './orders.ts'

/** The odd half of the histories, so that two cores try them; the other half is in laws-orders-2.test.ts. */
const seeds = Array.from({ length: histories / 2 }, (_, index) => 2 * index + 1)

test(`laws 2 and 8: ${seeds.length} histories of ${changesOfEach} changes in ${orders} orders each`, { timeout: 600_000 }, () => {
  const { faults, erased } = triedInOrders(seeds)
  expect(faults).toEqual([])
  expect(erased).toBeGreaterThan(seeds.length)
})
