import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { inWorker } from '../../src/main/background.ts'
import { median } from '../measure.ts'
import { reportWithTable, rowsOf } from './content.ts'
import { print } from './ways.ts'

const rounds = 5

/** The longest that the main thread was held up, in milliseconds: while the worker writes a long report, and while nothing is done; medians of rounds in turn. */
export async function stalls(rows: number): Promise<{ idle: number; writing: number }> {
  const background = inWorker(join(import.meta.dirname, '../../src/main/worker.ts'))
  const report = reportWithTable(rowsOf(rows))
  const [idle, writing]: [number[], number[]] = [[], []]
  for (let round = 0; round <= rounds; round += 1) {
    const began = performance.now()
    writing.push(await longestStall(background('printReport', report, print)))
    idle.push(await longestStall(pause(performance.now() - began)))
  }
  return { idle: median(idle.slice(1)), writing: median(writing.slice(1)) }
}

async function longestStall(work: Promise<unknown>): Promise<number> {
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
  await work
  watching = false
  return longest
}
