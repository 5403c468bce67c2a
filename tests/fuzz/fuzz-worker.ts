import { parentPort, workerData } from 'node:worker_threads'
import { storeFuzz, type Found } from './store-fuzz.ts'

/** The numbers that one worker mutates by: from the first on, every so many. */
export interface Share {
  from: number
  to: number
  every: number
}

export interface Outcome {
  mutations: number
  found: (Found & { number: number })[]
}

const { from, to, every } = workerData as Share
const outcome: Outcome = { mutations: 0, found: [] }
let number = from
process.on('unhandledRejection', (error) => outcome.found.push({ kind: 'crash', says: `nobody hears: ${error instanceof Error ? error.stack : String(error)}`, number }))

const fuzz = await storeFuzz()
for (; number < to; number += every) {
  const found = await fuzz.mutate(number)
  outcome.mutations += 1
  if (found) outcome.found.push({ ...found, number })
}
fuzz.end()
parentPort!.postMessage(outcome, [])
