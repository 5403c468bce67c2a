import { basename, dirname, join } from 'node:path'
import type { Instant } from '../../core/values/day.ts'
import type { FileSystem } from './files.ts'
import { unfinished } from './places.ts'

/**
 * Puts a whole workbook, written beside as `<folder>.unfinished`, in the place of one that is damaged, which is
 * kept as `<folder>.damaged-2026-11-22T08-14-02Z` and never deleted.
 */
export async function replaceDamaged(folder: string, at: Instant, files: FileSystem): Promise<void> {
  await files.rename(folder, `${folder}${asideMark}${at.slice(0, 19).replaceAll(':', '-')}Z`)
  await files.flushFolder(dirname(folder))
  await files.rename(unfinished(folder), folder)
  await files.flushFolder(dirname(folder))
}

/** Where a crash came between the two: what was set aside was to be replaced, and what stands beside is whole. */
export async function finishReplacing(workbooks: string, files: FileSystem): Promise<void> {
  const names = await files.list(workbooks)
  for (const name of names) {
    const folder = basename(name, unfinished(''))
    if (name === folder || names.includes(folder) || !names.some((other) => other.startsWith(folder + asideMark))) continue
    await files.rename(join(workbooks, name), join(workbooks, folder))
    await files.flushFolder(workbooks)
  }
}

/** Whether a folder's name is that of a workbook, not of one being written or of one set aside. */
export function isInPlace(name: string): boolean {
  return !name.endsWith(unfinished('')) && !name.includes(asideMark)
}

const asideMark = '.damaged-'
