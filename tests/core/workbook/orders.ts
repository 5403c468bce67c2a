import { canonical } from '../../../src/core/workbook/canonical.ts'
import type { Change } from '../../../src/core/workbook/change.ts'
import { Copy } from './histories.ts'
import { chanceOf, longHistory, shuffled, textsErasedIn } from './long-histories.ts'

/** In how many orders the changes of each history come in. */
export const orders = 24

/**
 * Laws 2 and 8 on the histories of these seeds: every order comes to the same bytes, and of what was erased nothing
 * is left. Returns what is not so, with the seed to try again, and how many erased texts were looked for.
 */
export function triedInOrders(seeds: Iterable<number>): { faults: string[]; erased: number } {
  const tried = { faults: [] as string[], erased: 0 }
  for (const seed of seeds) {
    const { agents, changes } = longHistory(seed)
    const chance = chanceOf(-seed)
    const first = copyOf(changes)
    const want = bytesOf(first)
    // As they were written, or as another copy has them, without what was erased.
    const versions = [changes, first.struckChanges()]
    for (let order = 0; order < orders; order += 1) {
      const inOrder = shuffled(versions[order % 2]!, chance)
      const someTwice = [...inOrder, ...inOrder.slice(0, chance(20))]
      if (bytesOf(copyOf(someTwice)) !== want) tried.faults.push(`history ${seed}: order ${order} comes to other bytes`)
    }
    for (const agent of agents) {
      for (const change of shuffled(changes, chance)) agent.take(change)
      if (bytesOf(agent) !== want) tried.faults.push(`history ${seed}: one of its own people comes to other bytes`)
    }
    const erased = textsErasedIn(changes)
    const left = JSON.stringify([first, agents.at(-1)!].map((copy) => [copy.workbook, copy.struckChanges()]))
    for (const text of erased) if (left.includes(text)) tried.faults.push(`history ${seed}: "${text}" was erased and is there`)
    tried.erased += erased.size
  }
  return tried
}

/** A copy that takes the changes in as they come, erasings included. */
function copyOf(changes: Change[]): Copy {
  const copy = new Copy()
  for (const change of changes) copy.take(change)
  return copy
}

function bytesOf(copy: Copy): string {
  return JSON.stringify(canonical(copy.workbook))
}
