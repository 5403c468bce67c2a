import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A real disk of a few megabytes, that a test can fill and free. */
export interface SmallDisk {
  /** Leaves no whole block free: what is written next gets the system's own ENOSPC, unless it fits into a block that is there. */
  fill(): void
  free(): void
  remove(): void
}

/** At an empty folder; null where the system does not let us mount one, as it does for Linux's administrator alone. */
export function smallDisk(folder: string, megabytes: number): SmallDisk | null {
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'muutos', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  const filler = join(folder, 'filler')
  return {
    fill() {
      const file = openSync(filler, 'a')
      try {
        for (;;) writeSync(file, Buffer.alloc(4096))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      } finally {
        closeSync(file)
      }
    },
    free: () => rmSync(filler),
    remove: () => void execFileSync('umount', [folder]),
  }
}
