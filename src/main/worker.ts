import { parentPort, workerData } from 'node:worker_threads'
import { codeOf } from './store/files.ts'
import { tasks } from './tasks.ts'

// The worker's own thread: does the one task it was begun for, and says how that ended. An error keeps its code.
const { task, input } = workerData as { task: keyof typeof tasks; input: unknown[] }
parentPort!.postMessage('begun')
try {
  const done = await (tasks[task] as (...input: unknown[]) => Promise<unknown>)(...input)
  parentPort!.postMessage({ done })
} catch (error) {
  parentPort!.postMessage({ failed: { code: codeOf(error), message: error instanceof Error ? error.message : String(error) } })
}
