import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { pairs } from './documents.ts'
import type { Looked } from './look.ts'
import { opened } from './office.ts'
import type { Share } from './validity-worker.ts'

// `npm run validity`: at least 300 documents of random workbooks, every outline in every language at least eight times, each
// read by those who did not write it. `--long` makes 10,000; `--seed` repeats one that was told and keeps its document.

const { values } = parseArgs({ options: { long: { type: 'boolean', default: false }, seed: { type: 'string' } } })
const first = Number(values.seed ?? 0)
const count = values.seed !== undefined ? 1 : values.long ? 10_000 : Math.max(300, 8 * pairs.length)
const workers = values.seed !== undefined ? 1 : Math.max(2, availableParallelism())
const forOffice = 40

const folder = mkdtempSync(join(tmpdir(), 'muutos-validity-'))
const looked = (await Promise.all(Array.from({ length: workers }, (_, n) => done({ from: first + n, to: first + count, every: workers, folder })))).flat()
const toldInvalid = looked.filter(({ invalid }) => invalid.length > 0)
for (const { name, invalid, empty, differ } of looked) for (const what of [...invalid.slice(0, 3), ...(empty ? ['nothing to read in it'] : []), ...differ.slice(0, 3)]) console.log(`${name}: ${what}`)
const office = values.seed === undefined ? opened(readdirSync(folder).slice(0, forOffice).map((name) => join(folder, name)), folder) : null
if (office) console.log(`opened by LibreOffice ${office.opened} of ${office.of}`)
else console.log('LibreOffice is not here, or was not asked: none opened by it')
if (values.seed !== undefined) console.log(join(folder, `${first}.docx`))
else rmSync(folder, { recursive: true, force: true })

const [empty, differ] = [looked.filter((one) => one.empty).length, looked.reduce((sum, one) => sum + one.differ.length, 0)]
console.log(`documents ${looked.length}, invalid ${toldInvalid.length}, empty ${empty}, figures that differ ${differ}`)
process.exitCode = looked.length < count || toldInvalid.length + empty + differ > 0 || (office !== null && office.opened < office.of) ? 1 : 0

function done(share: Share): Promise<Looked[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./validity-worker.ts', import.meta.url), { workerData: share })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`A worker ended (${code}) before it was done`)))
  })
}
