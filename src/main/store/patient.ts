import { setTimeout as wait } from 'node:timers/promises'
import { codeOf, type FileSystem } from './files.ts'

/** Virus scanners and synchronising folders hold a file for a moment; about a second in all is waited for them. */
const waits = [20, 40, 80, 160, 320, 400]
const passing = new Set(['EPERM', 'EBUSY', 'EACCES'])

/** The same files, with everything but writing tried again while something else holds them. */
export function patient(files: FileSystem, pause: (milliseconds: number) => Promise<unknown> = wait): FileSystem {
  const again = <T>(attempt: () => Promise<T>) => tryAgain(attempt, pause)
  return {
    ...files,
    open: (path, how) => again(() => files.open(path, how)),
    read: (path) => again(() => files.read(path)),
    list: (path) => again(() => files.list(path)),
    stat: (path) => again(() => files.stat(path)),
    flushFolder: (path) => again(() => files.flushFolder(path)),
    rename: (from, to) => again(() => files.rename(from, to)),
    remove: (path) => again(() => files.remove(path)),
  }
}

async function tryAgain<T>(attempt: () => Promise<T>, pause: (milliseconds: number) => Promise<unknown>): Promise<T> {
  for (const milliseconds of waits) {
    try {
      return await attempt()
    } catch (error) {
      if (!passing.has(codeOf(error))) throw error
      await pause(milliseconds)
    }
  }
  return attempt()
}
