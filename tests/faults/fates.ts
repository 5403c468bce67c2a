import type { Fate } from './memory-file.ts'

/** Numbers between 0 and 1 that follow from the seed, so that what went wrong can be had again. */
export function chanceOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Where a piece of so many bytes is torn: nothing of it, its first byte, half, all but its last byte. */
export const tears: readonly ((bytes: number) => number)[] = [() => 0, () => 1, (bytes) => bytes >> 1, (bytes) => Math.max(0, bytes - 1)]

/** What a power cut does to what was not flushed. */
export const fates = {
  lost: { keeps: () => false, torn: (bytes) => bytes, inOrder: (list) => [...list] },
  kept: { keeps: () => true, torn: (bytes) => bytes, inOrder: (list) => [...list] },
  /** Each write and name is kept or lost for itself, some are torn, and they may come to the disk in another order. */
  byChance(seed) {
    const chance = chanceOf(seed)
    const keeps = chance() * 0.8 + 0.1
    const tearing = chance() < 0.6
    const shuffling = chance() < 0.5
    return {
      keeps: () => chance() < keeps,
      torn: (bytes) => (tearing && chance() < 0.6 ? tears[Math.floor(chance() * tears.length)]!(bytes) : bytes),
      inOrder: (list) => (shuffling ? shuffled(list, chance) : [...list]),
    }
  },
} satisfies Record<string, Fate | ((seed: number) => Fate)>

function shuffled<T>(list: readonly T[], chance: () => number): T[] {
  return list.map((value) => ({ value, place: chance() })).sort((a, b) => a.place - b.place).map(({ value }) => value)
}
