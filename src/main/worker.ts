import { constants, setPriority } from 'node:os'
import { parentPort } from 'node:worker_threads'
import { codeOf } from './store/files.ts'
import { tasks } from './tasks.ts'
import type { Watch } from './word/watch.ts'

// The worker's own thread: does the tasks it is given, and says how each ended. An error keeps its code.
const port = parentPort!
// Whoever works at the window comes first. Only Linux means this thread by it; elsewhere it would be the whole program.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW)
/** Whoever no longer wants a task ends this thread. */
const watch: Watch = { onProgress: (done, of) => port.postMessage({ progress: [done, of] }), signal: new AbortController().signal }
port.on('message', async ({ task, input }: { task: keyof typeof tasks; input: unknown[] }) => {
  port.postMessage('begun')
  try {
    const done = await (tasks[task] as (...input: unknown[]) => Promise<unknown>)(...input, watch)
    port.postMessage({ done })
  } catch (error) {
    port.postMessage({ failed: { code: codeOf(error), message: error instanceof Error ? error.message : String(error) } })
  }
})
