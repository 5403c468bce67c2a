import type { Desk } from './desk.ts'

/** Tells windows how far a long task is, in whole percent, and that it is over, however it ended. */
export async function withProgress<T>(task: string, desk: Desk, work: (onProgress: (done: number, of: number) => void) => Promise<T>): Promise<T> {
  const tell = (percent: number) => desk.tell({ kind: 'progress', task, done: percent, of: 100 })
  try {
    return await work((done, of) => tell(Math.min(99, Math.floor((100 * done) / of))))
  } finally {
    tell(100)
  }
}
