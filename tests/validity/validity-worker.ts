import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { look, type Looked } from './look.ts'

/** The seeds that one worker takes: from the first on, every so many; the documents go to the folder. */
export interface Share {
  from: number
  to: number
  every: number
  folder: string
}

const { from, to, every, folder } = workerData as Share
const looked: Looked[] = []
for (let seed = from; seed < to; seed += every)
  looked.push(await look(seed, join(folder, `${seed}.docx`)).catch((error: unknown) => ({ name: `${seed}`, invalid: [`could not be made: ${error instanceof Error ? error.stack : String(error)}`], empty: false, differ: [] })))
parentPort!.postMessage(looked, [])
