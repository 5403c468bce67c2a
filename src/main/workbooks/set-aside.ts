import { basename, dirname, join } from 'node:path'
import type { FileSystem } from '../store/files.ts'
import { answersIn, snapshotIn } from '../store/places.ts'

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
 * Puts the whole workbook that waits beside a damaged one into its place. The damaged one, when there is anything of
 * it, is set beside, never deleted, but for its raw answers: whoever made the whole one has put them there, where they
 * go on the day set for them, and so they may not lie in two places.
 */
export async function takePlace(folder: string, now: Date, files: FileSystem): Promise<void> {
  const aside = setAsideName(folder, now)
  if ((await files.stat(folder)) !== null) await files.rename(folder, aside)
  await files.flushFolder(dirname(folder))
  await files.rename(successorOf(folder), folder)
  await files.flushFolder(dirname(folder))
  await leaveAnswers(aside, files)
}

/**
 * Finishes what a crash broke off: a workbook that had been set aside gets its successor, when that is whole; another
 * successor has no answers to keep, since they still lie where it had them from. To be called before any is opened.
 */
export async function finishTakingPlaces(parent: string, files: FileSystem): Promise<void> {
  const names = await files.list(parent)
  for (const name of names) {
    const [, original] = /^(.+)\.mended$/.exec(name) ?? []
    if (original === undefined) continue
    const [folder, successor] = [join(parent, original), join(parent, name)]
    const isToCome = (await files.stat(folder)) === null && (await files.stat(snapshotIn(successor))) !== null
    if (!isToCome) await leaveAnswers(successor, files)
    else await files.rename(successor, folder)
    await files.flushFolder(parent)
  }
  for (const name of names) {
    const [, original] = /^(.+)\.damaged-/.exec(name) ?? []
    if (original !== undefined && (await files.stat(join(parent, original))) !== null) await leaveAnswers(join(parent, name), files)
  }
}

/** The workbook in place has had them all; what it has let go of since has had to go. */
async function leaveAnswers(beside: string, files: FileSystem): Promise<void> {
  for (const name of await files.list(answersIn(beside))) await files.remove(join(answersIn(beside), name))
}
