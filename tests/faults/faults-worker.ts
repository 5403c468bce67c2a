import { parentPort, workerData } from 'node:worker_threads'
import { fates } from './fates.ts'
import { memoryDisk, type MemoryDisk } from './memory-disk.ts'
import { keyOf, pointIn, pointsByChance, pointsOf, strikeOf, type Point } from './points.ts'
import { realDisk } from './real-disk.ts'
import { scenarios } from './scenarios.ts'
import { callsOf, prepare, tried, type Wrong } from './trial.ts'
import type { Scenario } from './desk.ts'
import type { Witness } from './witness.ts'

/** The share of the trials that one worker does: every `of`th from `first` on. */
export interface Share {
  first: number
  of: number
  /** Trials by chance with two faults each, beside every single one. */
  more: number
  onRealDisk: number
  /** Only this point, or those of one scenario. */
  only: string | null
}

export interface Outcome {
  points: number
  onRealDisk: number
  wrong: (Wrong & { point: string })[]
}

interface Ready {
  scenario: Scenario
  disk: MemoryDisk
  by: Witness
  points: Point[]
  more: Generator<Point>
}

const root = '/data'
const share = workerData as Share
const outcome: Outcome = { points: 0, onRealDisk: 0, wrong: [] }
let at = ''
process.on('unhandledRejection', (error) => outcome.wrong.push({ kind: 'unreadable', says: `nobody hears: ${error instanceof Error ? error.stack : String(error)}`, point: at }))

const ready = await Promise.all(scenarios.map(madeReady))
for (const one of chosen(ready)) await inMemory(one)
for (let count = 0; count < share.more; count += 1) {
  const one = ready[count % ready.length]!
  await inMemory({ ...one, point: one.more.next().value as Point })
}
if (share.only === null) for (const one of spread(chosen(ready), share.onRealDisk)) await onRealDisk(one)
parentPort!.postMessage(outcome, [])

async function madeReady(scenario: Scenario): Promise<Ready> {
  const blank = memoryDisk()
  const by = await prepare(scenario, blank, root)
  const disk = blank.afterPowerCut(fates.kept)
  const calls = await callsOf(scenario, disk.copy(), by, root)
  return { scenario, disk, by, points: pointsOf(scenario.name, calls), more: pointsByChance(scenario.name, calls, share.first + 1) }
}

function chosen(ready: Ready[]): (Ready & { point: Point })[] {
  const all = ready.flatMap((one) => one.points.map((point) => ({ ...one, point })))
  const { only } = share
  if (only === null) return all.filter((_, index) => index % share.of === share.first)
  if (!only.includes('/')) return all.filter(({ scenario }) => scenario.name === only)
  return ready.filter(({ scenario }) => scenario.name === pointIn(only).scenario).map((one) => ({ ...one, point: pointIn(only) }))
}

function spread<T>(list: T[], count: number): T[] {
  return Array.from({ length: Math.min(count, list.length) }, (_, index) => list[Math.floor((index * list.length) / count)]!)
}

async function inMemory({ scenario, disk, by, point }: Ready & { point: Point }): Promise<void> {
  outcome.points += point.second ? 2 : 1
  await count(point, '', () => tried(scenario, disk.copy(), by, root, strikeOf(point.first), point.second && strikeOf(point.second)))
}

async function onRealDisk({ scenario, disk, by, point }: Ready & { point: Point }): Promise<void> {
  outcome.onRealDisk += 1
  const real = await realDisk(disk.files, root)
  await count(point, ' on the real disk', () => tried(scenario, real, by, real.root, strikeOf(point.first), point.second && strikeOf(point.second)))
  real.remove()
}

async function count(point: Point, where: string, trial: () => Promise<Wrong | null>): Promise<void> {
  at = keyOf(point) + where
  const wrong = await trial()
  if (wrong) outcome.wrong.push({ ...wrong, point: at })
}
