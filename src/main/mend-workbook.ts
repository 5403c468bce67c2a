import type { Result } from '../core/values/problem.ts'
import { backupsOf } from './backups/backup.ts'
import { listBackups, readBackup } from './backups/read-backup.ts'
import { shelfOf } from './backups/shelf.ts'
import { mendInPlace, type Mended, type Sources } from './mending/mend.ts'
import { salvage } from './mending/salvage.ts'
import type { FileSystem } from './store/files.ts'
import { filesIn } from './store/places.ts'
import type { World } from './world.ts'

/** Puts a whole workbook in the place of a damaged one, of what can be read of it and what its newest backup has besides. */
export async function mendWorkbook(folder: string, world: World, files: FileSystem): Promise<Result<Mended & { aside: string }>> {
  return mendInPlace(folder, world, files, await sourcesOf(backupsOf(world.userData, folder), files))
}

/** The newest backup that can be read holds all that the older ones do. */
async function sourcesOf(home: string, files: FileSystem): Promise<Sources> {
  for (const { name } of await listBackups(home, files)) {
    const backup = await readBackup(home, name, files)
    const found = backup.ok ? await salvage('', shelfOf(backup.value.parts)) : backup
    if (found.ok) return { salvaged: [found.value], kept: [filesIn(home)] }
  }
  return { salvaged: [], kept: [filesIn(home)] }
}
