import { basename, dirname, join } from 'node:path'
import type { FileSystem } from '../store/files.ts'
import { answersIn } from '../store/places.ts'

/** Where a whole workbook waits to take the place of a damaged one. */
export const successorOf = (folder: string) => `${folder}.mended`

/** Where a damaged workbook's folder is kept beside the one that took its place: `wbk_7h….damaged-2026-11-22T08-14-02Z`. */
export function setAsideName(folder: string, now: Date): string {
  return `${folder}.damaged-${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`
}

/** The names of the damaged folders that are kept beside a workbook. */
export async function setAsideOf(folder: string, files: FileSystem): Promise<string[]> {
  return (await files.list(dirname(folder))).filter((name) => name.startsWith(`${basename(folder)}.damaged-`))
}

/**
 * Puts the whole workbook that waits beside a damaged one into its place. The damaged one is set beside, never
 * deleted, but for its raw answers: they go on the day set for them, and so may lie in one place only.
 */
export async function takePlace(folder: string, now: Date, files: FileSystem): Promise<void> {
  const aside = setAsideName(folder, now)
  await files.rename(folder, aside)
  await files.flushFolder(dirname(folder))
  await files.rename(successorOf(folder), folder)
  await files.flushFolder(dirname(folder))
  await leaveAnswersTo(folder, aside, files)
}

/** Finishes what a crash broke off: a workbook that had been set aside gets its successor. To be called before any is opened. */
export async function finishTakingPlaces(parent: string, files: FileSystem): Promise<void> {
  const names = await files.list(parent)
  for (const name of names) {
    const folder = join(parent, name.slice(0, -successorOf('').length))
    if (!name.endsWith(successorOf('')) || (await files.stat(folder)) !== null) continue
    await files.rename(join(parent, name), folder)
    await files.flushFolder(parent)
  }
  for (const name of names) {
    const [, original] = /^(.+)\.damaged-/.exec(name) ?? []
    if (original !== undefined) await leaveAnswersTo(join(parent, original), join(parent, name), files)
  }
}

/** Removes the answers that the successor has too. */
async function leaveAnswersTo(folder: string, aside: string, files: FileSystem): Promise<void> {
  for (const name of await files.list(answersIn(aside))) {
    const copy = join(answersIn(folder), name)
    const isThere = (await files.stat(copy)) !== null && (await files.read(copy)).equals(await files.read(join(answersIn(aside), name)))
    if (isThere) await files.remove(join(answersIn(aside), name))
  }
}
