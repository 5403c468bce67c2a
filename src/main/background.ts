import { Worker } from 'node:worker_threads'
import { tasks, type TaskName, type Tasks } from './tasks.ts'
import type { Watch } from './word/watch.ts'

/** Does a task, off the main thread where there is a worker for it. */
export type Background = <N extends TaskName>(task: N, ...input: Parameters<Tasks[N]>) => ReturnType<Tasks[N]>

/** In place, for a terminal and for tests: nobody waits for a window there. */
export const inPlace: Background = ((task: TaskName, ...input: unknown[]) => (tasks[task] as (...input: unknown[]) => unknown)(...input)) as Background

/** In a thread of its own, which waits a while for the next task and then gives its memory back; where no thread can be begun, in place. */
export function inWorker(file: string): Background {
  let resting: Worker | null = null
  let ending: NodeJS.Timeout | undefined

  /** The program does not stay open for a thread that has nothing to do. */
  const rest = (worker: Worker) => {
    deafen(worker)
    worker.unref()
    void resting?.terminate()
    resting = worker
    clearTimeout(ending)
    ending = setTimeout(() => void taken()?.terminate(), restMilliseconds).unref()
  }
  const taken = () => {
    const worker = resting
    resting = null
    worker?.ref()
    return worker
  }

  return (async (task: TaskName, ...input: unknown[]) => {
    const ended = await doneBy(() => taken() ?? new Worker(file), rest, task, input)
    if (ended === 'not begun') return inPlace(task as 'fold', ...(input as Parameters<Tasks['fold']>))
    if (ended === 'stopped') throw watchIn(input)?.signal.reason
    // A thread that dies, of too little memory for one, fails like a disk: what it was to do is told and tried again.
    if ('failed' in ended) throw Object.assign(new Error(ended.failed.message), { code: ended.failed.code || 'EIO' })
    return ended.done
  }) as unknown as Background
}

const restMilliseconds = 30_000

type Ended = { done: unknown } | { failed: { code: string; message: string } }

function doneBy(take: () => Worker, rest: (worker: Worker) => void, task: TaskName, input: unknown[]): Promise<Ended | 'not begun' | 'stopped'> {
  const watch = watchIn(input)
  return new Promise((settle) => {
    let begun = false
    try {
      const worker = take()
      // A thread that draws a document hears nothing meanwhile: it is ended, and the next task begins another.
      const stop = () => {
        settle('stopped')
        void worker.terminate()
      }
      if (watch?.signal.aborted) return stop()
      watch?.signal.addEventListener('abort', stop, { once: true })
      worker.on('message', (said: 'begun' | { progress: [number, number] } | Ended) => {
        if (said === 'begun') return void (begun = true)
        if ('progress' in said) return watch?.onProgress(...said.progress)
        watch?.signal.removeEventListener('abort', stop)
        rest(worker)
        settle(said)
      })
      worker.on('error', (error) => settle(begun ? { failed: { code: '', message: error.message } } : 'not begun'))
      worker.on('exit', () => settle(begun ? { failed: { code: 'EIO', message: `The ${task} ended before it was done` } } : 'not begun'))
      worker.postMessage({ task, input: input.filter((one) => one !== watch) })
    } catch {
      settle('not begun')
    }
  })
}

/** What watches the task, if it is one that can be watched: it stays on this side of the worker's door. */
function watchIn(input: unknown[]): Watch | undefined {
  const last = input.at(-1)
  return typeof last === 'object' && last !== null && 'onProgress' in last ? (last as Watch) : undefined
}

/** One by one: a worker listens to itself as well, and hears nothing more without that. */
function deafen(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event)
  // One that dies while it rests is not used again: the task given to it is then done in place.
  worker.on('error', () => undefined)
}
