import { execFileSync } from 'node:child_process'
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A real disk of a few megabytes, that a test can fill and free. */
export interface SmallDisk {
  /** Leaves no whole block free: what is written next gets the system's own ENOSPC, unless it fits into a block that is there. */
  fill(): void
  free(): void
  remove(): void
}

/** Whether the system lets us mount a small disk, as it does for Linux's administrator alone. */
export function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'muutos-disk-'))
  try {
    smallDisk(folder, 1).remove()
    return true
  } catch {
    return false
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** At an empty folder; throws where `mayMount` says no. */
export function smallDisk(folder: string, megabytes: number): SmallDisk {
  mkdirSync(folder, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'muutos', folder], { stdio: 'ignore' })
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
