import { Worker } from 'node:worker_threads'
import { parseArgs } from 'node:util'
import type { Outcome, Share } from './faults-worker.ts'

// `npm run faults`: every call that the store makes to its disk fails in every way; nothing acknowledged may be lost.
// `--long` goes on by chance to a million points; `--only` repeats one of those told, or a whole scenario.

const { values } = parseArgs({ options: { long: { type: 'boolean', default: false }, only: { type: 'string' } } })
const workers = values.only === undefined ? 2 : 1
const pointsOfLongRun = 1_000_000

const outcomes = await Promise.all(Array.from({ length: workers }, (_, first) => done({ first, of: workers, more: values.long ? pointsOfLongRun / 2 / workers : 0, onRealDisk: 500 / workers, only: values.only ?? null })))
const wrong = outcomes.flatMap((outcome) => outcome.wrong)
for (const [first, ...more] of alike(wrong)) console.log(`${first!.kind}: ${first!.point}${more.length > 0 ? ` and ${more.length} like it` : ''}\n  ${first!.says}`)

const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + count(outcome), 0)
const points = sum((outcome) => outcome.points + outcome.onRealDisk)
console.log(`of these on the real disk ${sum((outcome) => outcome.onRealDisk)}`)
console.log(`fault points ${points}, acknowledged changes lost ${wrong.filter(({ kind }) => kind === 'lost').length}, unreadable workbooks ${wrong.filter(({ kind }) => kind === 'unreadable').length}`)
process.exitCode = wrong.length > 0 || (values.only === undefined && points < 25_000) ? 1 : 0

function done(share: Share): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./faults-worker.ts', import.meta.url), { workerData: share })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`A worker ended (${code}) before it was done`)))
  })
}

/** What went wrong in the same way in the same scenario and trouble, so that one can be looked at for all. */
function alike(wrong: Outcome['wrong']): Outcome['wrong'][] {
  const groups = new Map<string, Outcome['wrong']>()
  for (const one of wrong) {
    const key = [...one.point.split('/').slice(0, 2), one.says.split('\n')[0]!.replaceAll(/\d{4}-\d\d-\d\dT\S+/g, '')].join('/')
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}
