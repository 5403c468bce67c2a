import { dirname, join } from 'node:path'
import type { Instant } from '../../core/values/day.ts'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import { titleIn } from '../exchange/muutos.ts'
import { codeOf, type FileSystem } from '../store/files.ts'
import { answersIn, filesIn, journalsIn, unfinished } from '../store/places.ts'
import { readWorkbook } from '../store/read.ts'
import { replaceDamaged } from '../store/replace-folder.ts'
import { writeWhole } from '../store/whole-file.ts'
import { readBackup } from './read-backup.ts'

/**
 * Puts a backup in the place of a workbook that cannot be opened, with the attachments and raw answers kept beside
 * the backups. The damaged folder is set aside, never deleted; nobody may have it open. A crash at any point leaves
 * it as it was, or what `finishReplacing` finishes.
 */
export async function putBackFiles({ folder, home, name, at }: { folder: string; home: string; name: string; at: Instant }, files: FileSystem): Promise<Result<null>> {
  const backup = await readBackup(home, name, files)
  if (!backup.ok) return backup
  const fresh = unfinished(folder)
  try {
    await clear(fresh, files)
    for (const [part, bytes] of backup.value.parts) if (part !== titleIn) await writeWhole(join(fresh, ...part.split('/')), bytes, files)
    for (const beside of [filesIn, answersIn]) {
      for (const name of await files.list(beside(home))) await writeWhole(join(beside(fresh), name), await files.read(join(beside(home), name)), files)
    }
    for (const place of [fresh, dirname(fresh)]) await files.flushFolder(place)
    const reading = await readWorkbook(fresh, files)
    if (!reading.ok || reading.value.trouble.length > 0) return failed('backup-damaged', { file: name })
    await replaceDamaged(folder, at, files)
    return ok(null)
  } catch (error) {
    const code = codeOf(error)
    if (code === '') throw error
    return failed('backup-not-put-back', { file: name, code })
  }
}

/** What an earlier attempt left behind. */
async function clear(folder: string, files: FileSystem): Promise<void> {
  for (const place of [journalsIn(folder), filesIn(folder), answersIn(folder)]) for (const name of await files.list(place)) await files.remove(join(place, name))
}
