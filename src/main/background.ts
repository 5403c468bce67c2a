import { Worker } from 'node:worker_threads'
import { tasks, type TaskName, type Tasks } from './tasks.ts'

/** Does a task, off the main thread where there is a worker for it. */
export type Background = <N extends TaskName>(task: N, ...input: Parameters<Tasks[N]>) => ReturnType<Tasks[N]>

/** In place, for a terminal and for tests: nobody waits for a window there. */
export const inPlace: Background = ((task: TaskName, ...input: unknown[]) => (tasks[task] as (...input: unknown[]) => unknown)(...input)) as Background

/** In a thread of its own, which is begun for each task and gives its memory back afterwards; where no thread can be begun, in place. */
export function inWorker(file: string): Background {
  return (async (task: TaskName, ...input: unknown[]) => {
    const ended = await doneBy(file, task, input)
    if (ended === 'not begun') return inPlace(task as 'fold', ...(input as Parameters<Tasks['fold']>))
    // A thread that dies, of too little memory for one, fails like a disk: what it was to do is told and tried again.
    if ('failed' in ended) throw Object.assign(new Error(ended.failed.message), { code: ended.failed.code || 'EIO' })
    return ended.done
  }) as unknown as Background
}

type Ended = { done: unknown } | { failed: { code: string; message: string } }

function doneBy(file: string, task: TaskName, input: unknown[]): Promise<Ended | 'not begun'> {
  return new Promise((settle) => {
    let begun = false
    try {
      const worker = new Worker(file, { workerData: { task, input } })
      worker.on('message', (said: 'begun' | Ended) => (said === 'begun' ? (begun = true) : settle(said)))
      worker.on('error', (error) => settle(begun ? { failed: { code: '', message: error.message } } : 'not begun'))
      worker.on('exit', () => settle(begun ? { failed: { code: 'EIO', message: `The ${task} ended before it was done` } } : 'not begun'))
    } catch {
      settle('not begun')
    }
  })
}
