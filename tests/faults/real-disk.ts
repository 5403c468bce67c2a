import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { realFiles, type FileSystem, type OpenFile } from '../../src/main/store/files.ts'
import type { TrialDisk } from './trial.ts'

/** The real disk, holding what a disk in memory holds under a folder. A power cut ends the program on it, and takes nothing. */
export async function realDisk(like: FileSystem, folder: string): Promise<TrialDisk & { root: string; remove(): void }> {
  const place = mkdtempSync(join(tmpdir(), 'koe '))
  const root = join(place, 'data')
  const files = realFiles()
  await copyFolder(like, folder, files, root)
  const open = new Set<OpenFile>()
  const disk: TrialDisk = {
    files: {
      ...files,
      async open(path, how) {
        const file = await files.open(path, how)
        const tracked: OpenFile = { ...file, close: () => (open.delete(tracked), file.close()) }
        open.add(tracked)
        return tracked
      },
    },
    forget: () => undefined,
    async afterPowerCut() {
      for (const file of open) await file.close().catch(() => undefined)
      return disk
    },
  }
  return { ...disk, root, remove: () => rmSync(place, { recursive: true, force: true }) }
}

export async function copyFolder(from: FileSystem, folder: string, to: FileSystem, target: string): Promise<void> {
  await to.makeFolder(target)
  for (const name of await from.list(folder)) {
    const bytes = await from.read(join(folder, name)).catch(() => null)
    if (bytes === null) await copyFolder(from, join(folder, name), to, join(target, name))
    else await copyFile(bytes, to, join(target, name))
  }
}

async function copyFile(bytes: Buffer, to: FileSystem, path: string): Promise<void> {
  await to.makeFolder(dirname(path))
  const file = await to.open(path, 'rewrite')
  await file.write(bytes, 0)
  await file.close()
}
