import type { Workbook } from '../../core/workbook/workbook.ts'
import type { FileSystem } from './files.ts'
import { foldedByLine } from './fold-lines.ts'
import { readWorkbook } from './read.ts'
import { wholeText } from './snapshot-text.ts'
import { saveText } from './snapshot.ts'
import { strikeState } from './strike.ts'

/**
 * Folds the journals up to one, which the next has sealed, into the snapshot. It reads all it needs from the
 * folder, so it can be done off the main thread; edits go on meanwhile in the journals after it.
 */
export async function foldJournals(folder: string, through: number, files: FileSystem): Promise<void> {
  const text = (await foldedByLine(folder, through, files)) ?? wholeText(await foldedWhole(folder, through, files))
  await saveText(folder, text, files)
}

async function foldedWhole(folder: string, through: number, files: FileSystem): Promise<Workbook> {
  const reading = await readWorkbook(folder, files, through)
  if (!reading.ok || reading.value.trouble.length > 0) throw Object.assign(new Error(`The journals of ${folder} up to ${through} do not read back`), { code: 'EIO' })
  const { workbook } = reading.value
  await strikeState(folder, workbook, through, files)
  return { ...workbook, through }
}
