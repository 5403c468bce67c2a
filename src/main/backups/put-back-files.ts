import { dirname, join } from 'node:path'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import { newSession } from '../../core/values/stamp.ts'
import { titleIn } from '../exchange/muutos.ts'
import { codeOf, type FileSystem } from '../store/files.ts'
import { takeLock } from '../store/lock.ts'
import { answersIn, filesIn, journalsIn } from '../store/places.ts'
import { readWorkbook } from '../store/read.ts'
import { writeWhole } from '../store/whole-file.ts'
import { successorOf, takePlace } from '../workbooks/set-aside.ts'
import type { World } from '../world.ts'
import { listBackups, readBackup } from './read-backup.ts'
import { journalsAmong, journalsInFolder, withErasings } from './with-erasings.ts'

/**
 * Puts a backup in the place of a workbook that cannot be opened, with the attachments and raw answers kept beside
 * the backups, and its half-typed forms. The damaged folder is set aside, never deleted; nobody may have it open for writing. A crash at any
 * point leaves it as it was, or what `finishTakingPlaces` finishes.
 */
export async function putBackFiles({ folder, home, name }: { folder: string; home: string; name: string }, world: World, files: FileSystem): Promise<Result<null>> {
  const backup = await readBackup(home, name, files)
  if (!backup.ok) return backup
  const successor = successorOf(folder)
  try {
    const lock = await takeLock(folder, newSession(world.random), world.now(), files)
    if (!('release' in lock)) return failed('backup-open-elsewhere', { computer: lock.computer })
    try {
      await clear(successor, files)
      // What was erased since the backup was made stays erased, as far as anything still tells of it.
      const parts = await withErasings(backup.value.parts, [...(await journalsInFolder(folder, files)), ...(await newestJournals(home, files))])
      for (const [part, bytes] of parts) if (part !== titleIn) await writeWhole(join(successor, ...part.split('/')), bytes, files)
      for (const beside of [filesIn, answersIn]) {
        for (const kept of await files.list(beside(home))) await writeWhole(join(beside(successor), kept), await files.read(join(beside(home), kept)), files)
      }
      const drafts = join(folder, 'drafts.json')
      if ((await files.stat(drafts)) !== null) await writeWhole(join(successor, 'drafts.json'), await files.read(drafts), files)
      for (const place of [successor, dirname(successor)]) await files.flushFolder(place)
      const reading = await readWorkbook(successor, files)
      if (!reading.ok || reading.value.trouble.length > 0) return failed('backup-damaged', { file: name })
    } finally {
      await lock.release()
    }
    await takePlace(folder, world.now(), files)
    return ok(null)
  } catch (error) {
    const code = codeOf(error)
    if (code === '') throw error
    return failed('backup-not-put-back', { file: name, code })
  }
}

async function newestJournals(home: string, files: FileSystem): Promise<Buffer[]> {
  for (const { name } of await listBackups(home, files)) {
    const backup = await readBackup(home, name, files)
    if (backup.ok) return journalsAmong(backup.value.parts)
  }
  return []
}

/** What an earlier attempt left behind. */
async function clear(folder: string, files: FileSystem): Promise<void> {
  for (const place of [journalsIn(folder), filesIn(folder), answersIn(folder)]) for (const name of await files.list(place)) await files.remove(join(place, name))
}
