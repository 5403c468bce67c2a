/** Chance that comes out the same for the same seed (Marsaglia's xorshift, 32 bits). */
export interface Chance {
  /** 0 up to, not including, the number. */
  below(count: number): number
  of<T>(some: readonly T[]): T
  /** True so many times in a hundred. */
  percent(share: number): boolean
}

export function chance(seed: number): Chance {
  let state = (seed * 2_654_435_761 + 0x9e37_79b9) >>> 0 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>>= 0)
  }
  for (let n = 0; n < 8; n += 1) next()
  const below = (count: number) => next() % count
  return { below, of: (some) => some[below(some.length)]!, percent: (share) => below(100) < share }
}
