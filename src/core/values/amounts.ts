import { z } from 'zod'

/** Money in whole cents, so that a sum is never off by a fraction. */
export const Cents = z.int()
export type Cents = z.infer<typeof Cents>

/** A share in whole hundredths of a percent: 8050 is 80,50 %. */
export const HundredthsOfPercent = z.int().min(0).max(1_000_000)
export type HundredthsOfPercent = z.infer<typeof HundredthsOfPercent>

/** `cents × share`, rounded half away from zero to the cent, worked out in whole numbers. */
export function shareOf(cents: Cents, share: HundredthsOfPercent): Cents {
  const product = BigInt(cents) * BigInt(share)
  const half = product < 0n ? -5_000n : 5_000n
  return Number((product + half) / 10_000n)
}

export function sum(amounts: Iterable<number>): number {
  let total = 0
  for (const amount of amounts) total += amount
  return total
}
