import { dirname, join } from 'node:path'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import { newSession } from '../../core/values/stamp.ts'
import { titleIn } from '../exchange/muutos.ts'
import { codeOf, type FileSystem } from '../store/files.ts'
import { takeLock } from '../store/lock.ts'
import { answersIn, filesIn, journalsIn, unfinished } from '../store/places.ts'
import { readWorkbook } from '../store/read.ts'
import { writeWhole } from '../store/whole-file.ts'
import { setAsideOf, successorOf, takePlace } from '../workbooks/set-aside.ts'
import type { World } from '../world.ts'
import { newestWhole, readBackup } from './read-backup.ts'
import { journalsAmong, journalsInFolder, withErasings } from './with-erasings.ts'

/**
 * Puts a backup in the place of a workbook that is damaged, or whose folder has gone, with the attachments
 * kept beside the backups, its raw answers, and its half-typed forms. The damaged folder is set aside, never deleted;
 * nobody may have it open for writing. A crash at any point leaves it as it was, or what `finishTakingPlaces` finishes.
 */
export async function putBackFiles({ folder, home, name }: { folder: string; home: string; name: string }, world: World, files: FileSystem): Promise<Result<null>> {
  const backup = await readBackup(home, name, files)
  if (!backup.ok) return backup
  const successor = successorOf(folder)
  try {
    const lock = (await files.stat(folder)) === null ? nobodys : await takeLock(folder, newSession(world.random), world.now(), files)
    if (!('release' in lock)) return failed('backup-open-elsewhere', { computer: lock.computer })
    try {
      if (!(await isDamaged(folder, files))) return failed('workbook-not-damaged')
      await clear(successor, files)
      // What was erased since the backup was made stays erased, as far as anything still tells of it.
      const parts = await withErasings(backup.value.parts, [...(await journalsInFolder(folder, files)), ...(await newestJournals(home, world.now(), files))])
      const write = (part: string) => writeWhole(join(successor, ...part.split('/')), parts.get(part)!, files)
      for (const part of parts.keys()) if (part !== titleIn && part !== snapshot) await write(part)
      await copyMissing(filesIn(home), filesIn(successor), files)
      // Since the backup was made there may have been others, and those set aside do not stay.
      for (const kept of [folder, ...(await asideOf(folder, files)), home]) await copyMissing(answersIn(kept), answersIn(successor), files)
      const drafts = join(folder, 'drafts.json')
      if ((await files.stat(drafts)) !== null) await writeWhole(join(successor, 'drafts.json'), await files.read(drafts), files)
      // Last: a successor without its snapshot is not whole.
      await write(snapshot)
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

const snapshot = 'workbook.json'

/** Those set aside before, the latest first: one whose successor could not take its place has its answers still. */
async function asideOf(folder: string, files: FileSystem): Promise<string[]> {
  return (await setAsideOf(folder, files)).reverse().map((name) => join(dirname(folder), name))
}

/** A folder that is not there is nobody's. */
const nobodys = { release: async () => undefined }

/** What a newer program wrote is not damaged, nor is what opens well: a backup in its place would hide what has been saved since. */
async function isDamaged(folder: string, files: FileSystem): Promise<boolean> {
  const reading = await readWorkbook(folder, files)
  return reading.ok ? reading.value.trouble.some(({ key }) => key !== 'opened-newer') : reading.problem.key !== 'workbook-newer'
}

async function newestJournals(home: string, now: Date, files: FileSystem): Promise<Buffer[]> {
  const newest = await newestWhole(home, now, files)
  return newest === null ? [] : journalsAmong(newest.parts)
}

async function copyMissing(from: string, to: string, files: FileSystem): Promise<void> {
  for (const name of await files.list(from)) {
    const isWanted = !name.endsWith(unfinished('')) && (await files.stat(join(to, name))) === null
    if (isWanted) await writeWhole(join(to, name), await files.read(join(from, name)), files)
  }
}

/** What an earlier attempt left behind. */
async function clear(folder: string, files: FileSystem): Promise<void> {
  await files.remove(join(folder, snapshot))
  for (const place of [journalsIn(folder), filesIn(folder), answersIn(folder)]) for (const name of await files.list(place)) await files.remove(join(place, name))
}
