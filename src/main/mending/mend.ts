import { basename, dirname, join } from 'node:path'
import { canonical } from '../../core/workbook/canonical.ts'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import { newSession } from '../../core/values/stamp.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import { codeOf, type FileSystem } from '../store/files.ts'
import { sha256Of } from '../store/kept-files.ts'
import { changesOf, firstLine, writeLine, type Entry } from '../store/lines.ts'
import { takeLock } from '../store/lock.ts'
import { patient } from '../store/patient.ts'
import { answersIn, filesIn, journalIn, snapshotIn, unfinished } from '../store/places.ts'
import { readWorkbook } from '../store/read.ts'
import { writeSnapshot } from '../store/snapshot.ts'
import { writeWhole } from '../store/whole-file.ts'
import { removeFolder } from '../workbooks/folders.ts'
import { setAsideName, successorOf, takePlace } from '../workbooks/set-aside.ts'
import type { World } from '../world.ts'
import { conflictedCopies } from './copies.ts'
import { folded } from './look.ts'
import { joined, salvage, type Salvaged } from './salvage.ts'

export interface Mended {
  changes: number
  rows: number
}

/** Where else a workbook's changes and kept files may still be: its backups. */
export interface Sources {
  salvaged: Salvaged[]
  /** Folders with kept files under their hash. */
  kept: string[]
}

const noSources: Sources = { salvaged: [], kept: [] }

/**
 * Makes a whole new workbook, in a folder that is not there yet, of everything that can be read of a damaged one,
 * which is left as it is. It is read back before this says that it is there.
 */
export async function mend(folder: string, target: string, files: FileSystem, sources = noSources): Promise<Result<Mended>> {
  if ((await files.stat(target)) !== null) return failed('mend-target-taken', { folder: basename(target) })
  const mended = await tried(() => makeWhole(folder, target, files, sources))
  if (!mended.ok) await removeFolder(target)
  return mended
}

async function makeWhole(folder: string, target: string, files: FileSystem, sources: Sources): Promise<Result<Mended>> {
  const found = await salvage(folder, files)
  if (!found.ok) return found
  const { id, entries } = joined(found.value, sources.salvaged)
  const workbook = folded(id, entries)
  await writeJournal(target, id, entries, files)
  await writeSnapshot(target, { ...workbook, through: 1 }, files)
  await copyBeside(folder, target, sources.kept, files)
  await files.flushFolder(dirname(target))
  return (await readsBack(target, workbook, files)) ? ok(mendedOf(workbook, entries)) : failed('not-mended', { code: 'EIO' })
}

/**
 * The same, and the whole one takes the damaged one's place, which is set beside under the name that is returned.
 * Nobody may have it open for writing.
 */
export async function mendInPlace(folder: string, world: World, given: FileSystem, sources = noSources): Promise<Result<Mended & { aside: string }>> {
  const files = patient(given, world.pause)
  const successor = successorOf(folder)
  return tried(async () => {
    const lock = await takeLock(folder, newSession(world.random), world.now(), files)
    if (!('release' in lock)) return failed('mend-open-elsewhere', { computer: lock.computer })
    try {
      await removeFolder(successor)
      await removeFolder(unfinished(successor))
      const mended = await mend(folder, unfinished(successor), files, sources)
      if (!mended.ok) return mended
      await files.rename(unfinished(successor), successor)
      // It lies in the folder that is set aside.
      await lock.release()
      const now = world.now()
      await takePlace(folder, now, files)
      return ok({ ...mended.value, aside: basename(setAsideName(folder, now)) })
    } finally {
      await lock.release()
    }
  })
}

async function tried<T>(work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work()
  } catch (error) {
    if (codeOf(error) === '') throw error
    return failed('not-mended', { code: codeOf(error) })
  }
}

async function writeJournal(folder: string, id: string, entries: Entry[], files: FileSystem): Promise<void> {
  await writeWhole(journalIn(folder, 1), Buffer.concat([firstLine(id, 1, 0), ...entries.map((entry, index) => writeLine({ n: index + 1, ...entry }))]), files)
}

/** Kept files that are still what their name says, from wherever they are; answers, drafts, an erasing that was broken off and other computers' copies as they stand. */
async function copyBeside(folder: string, target: string, kept: string[], files: FileSystem): Promise<void> {
  for (const place of [filesIn(folder), ...kept])
    for (const name of await files.list(place)) {
      const content = await files.read(join(place, name))
      if (sha256Of(content) === name && (await files.stat(join(filesIn(target), name))) === null) await writeWhole(join(filesIn(target), name), content, files)
    }
  const answers = (await files.list(answersIn(folder))).filter((name) => name.endsWith('.json')).map((name) => `answers/${name}`)
  const others = (await files.list(folder)).filter((name) => name === 'drafts.json' || name === 'erasing.json')
  for (const name of [...answers, ...others, ...(await conflictedCopies(folder, files))]) await writeWhole(join(target, name), await files.read(join(folder, name)), files)
}

async function readsBack(folder: string, workbook: Workbook, files: FileSystem): Promise<boolean> {
  if ((await files.stat(snapshotIn(folder))) === null) return false
  const reading = await readWorkbook(folder, files)
  return reading.ok && reading.value.trouble.length === 0 && JSON.stringify(canonical(reading.value.workbook)) === JSON.stringify(canonical({ ...workbook, through: 1 }))
}

function mendedOf({ tables }: Workbook, entries: Entry[]): Mended {
  const rows = Object.values(tables).reduce((sum, records) => sum + Object.keys(records).length, 0)
  return { changes: entries.flatMap(changesOf).length, rows }
}
