import type { Result } from '../core/values/problem.ts'
import { backupsOf, isAhead } from './backups/backup.ts'
import { firstWhole, listBackups } from './backups/read-backup.ts'
import { shelfOf } from './backups/shelf.ts'
import { mendInPlace, type Mended, type Sources } from './mending/mend.ts'
import { salvage } from './mending/salvage.ts'
import type { FileSystem } from './store/files.ts'
import { filesIn } from './store/places.ts'
import type { World } from './world.ts'

/** Puts a whole workbook in the place of a damaged one, of what can be read of it and what its newest backup has besides. */
export async function mendWorkbook(folder: string, world: World, files: FileSystem): Promise<Result<Mended & { aside: string }>> {
  return mendInPlace(folder, world, files, await sourcesOf(backupsOf(world.userData, folder), world.now(), files))
}

/** The newest backup that can be read holds all that the older ones do. Nothing tells whether those of a clock that was ahead are older, so the newest of them is read, too. */
async function sourcesOf(home: string, now: Date, files: FileSystem): Promise<Sources> {
  const sources: Sources = { salvaged: [], kept: [filesIn(home)] }
  const backups = await listBackups(home, files)
  for (const group of [backups.filter((backup) => !isAhead(backup, now)), backups.filter((backup) => isAhead(backup, now))]) {
    const newest = await firstWhole(home, group, files)
    const found = newest && (await salvage('', shelfOf(newest.parts)))
    if (found?.ok) sources.salvaged.push(found.value)
  }
  return sources
}
