import { erasuresOf, strikeWorkbook } from '../../core/workbook/erasing.ts'
import { changesUpTo } from './changes.ts'
import type { FileSystem } from './files.ts'
import { readWorkbook } from './read.ts'
import { saveSnapshot } from './snapshot.ts'

/**
 * Folds the journals up to one, which the next has sealed, into the snapshot. It reads all it needs from the
 * folder, so it can be done off the main thread; edits go on meanwhile in the journals after it.
 */
export async function foldJournals(folder: string, through: number, files: FileSystem): Promise<void> {
  const reading = await readWorkbook(folder, files, through)
  if (!reading.ok || reading.value.trouble.length > 0) throw Object.assign(new Error(`The journals of ${folder} up to ${through} do not read back`), { code: 'EIO' })
  const { workbook } = reading.value
  const erasures = erasuresOf(workbook)
  // The snapshot before may still hold what has been struck from the journals since.
  if (erasures.size > 0) strikeWorkbook(workbook, erasures, await changesUpTo(folder, { journal: through, lines: Infinity }, [...erasures.keys()].map((key) => key.slice(key.indexOf('/') + 1)), files))
  await saveSnapshot(folder, { ...workbook, through }, files)
}
