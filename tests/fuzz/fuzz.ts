import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import type { Outcome, Share } from './fuzz-worker.ts'

// `npm run fuzz -- store`: files of a workbook, copies and backups are mutated; opening them must neither crash nor
// show a state that the workbook never had. `--long` a million times, `--number` repeats one that was told.

const { values, positionals } = parseArgs({ options: { long: { type: 'boolean', default: false }, number: { type: 'string' } }, allowPositionals: true })
if (positionals.join(' ') !== 'store') {
  console.error('What is to be mutated? npm run fuzz -- store')
  process.exit(2)
}
const workers = values.number === undefined ? 2 : 1
const first = Number(values.number ?? 1)
const count = values.number === undefined ? (values.long ? 1_000_000 : 20_000) : 1

const outcomes = await Promise.all(Array.from({ length: workers }, (_, index) => done({ from: first + index, to: first + count, every: workers })))
const found = outcomes.flatMap((outcome) => outcome.found)
const mutated = outcomes.reduce((sum, { mutations }) => sum + mutations, 0)
const counted = (kind: 'crash' | 'partly applied') => found.filter((one) => one.kind === kind).length
for (const [first, ...more] of alike()) console.log(`${first!.kind}: --number ${first!.number}${more.length > 0 ? ` and ${more.length} like it` : ''}\n  ${first!.says}`)
console.log(`mutations ${mutated}, crashes ${counted('crash')}, partly applied ${counted('partly applied')}`)
process.exitCode = found.length > 0 || mutated < count ? 1 : 0

function done(share: Share): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), { workerData: share })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`A worker ended (${code}) before it was done`)))
  })
}

/** What went wrong in the same way, so that one can be looked at for all. */
function alike(): Outcome['found'][] {
  const groups = new Map<string, Outcome['found']>()
  for (const one of found) {
    const key = one.says.split('\n')[0]!
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}
