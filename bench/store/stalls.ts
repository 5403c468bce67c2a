import { setTimeout as pause } from 'node:timers/promises'
import { median } from '../measure.ts'
import { openedForBench } from './opened.ts'
import { retitled } from './records.ts'

const rounds = 5

/** The longest that the main thread was held up while somebody went on saving: without a fold, and while one is done beside; medians of rounds in turn. */
export async function stalls(folder: string): Promise<{ calm: number; folding: number }> {
  const store = await openedForBench(folder)
  const [calm, folding]: [number[], number[]] = [[], []]
  let time = 0
  const save = async () => void (await store.commit(retitled((time * 7919) % 100_000, (time += 1)), 'window'))
  for (let round = 0; round <= rounds; round += 1) {
    const began = performance.now()
    let folded = false
    const fold = store.compact().then(() => (folded = true))
    folding.push(await longestStall(save, () => folded))
    await fold
    const lasted = performance.now() - began
    const from = performance.now()
    calm.push(await longestStall(save, () => performance.now() - from > lasted))
  }
  await store.close()
  return { calm: median(calm.slice(1)), folding: median(folding.slice(1)) }
}

/** Milliseconds between two looks at the clock at most, while a save is asked for every ten milliseconds. */
async function longestStall(save: () => Promise<void>, over: () => boolean): Promise<number> {
  let longest = 0
  let last = performance.now()
  let watching = true
  const look = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (watching) setImmediate(look)
  }
  look()
  while (!over()) {
    await save()
    await pause(10)
  }
  watching = false
  return longest
}
