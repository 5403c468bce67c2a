import { join } from 'node:path'
import { canonical } from '../../core/workbook/canonical.ts'
import { strikeWorkbook, type Erasures } from '../../core/workbook/erasing.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import { packParts } from '../exchange/pack.ts'
import { partsIn } from '../exchange/unpack.ts'
import type { FileSystem } from '../store/files.ts'
import { changesOf, readLines } from '../store/lines.ts'
import { partOf } from '../store/parts.ts'
import { answersIn, filesIn } from '../store/places.ts'
import { readSnapshotBytes, snapshotBytes, viewOf } from '../store/snapshot.ts'
import { struckJournal } from '../store/strike.ts'
import { listBackups, wholeIn } from './read-backup.ts'
import { journalsAmong, journalsInFolder, withErasings } from './with-erasings.ts'

/**
 * Strikes what has been erased from the backups of a workbook whose own folder has been struck, and lets them know
 * of the erasing, so that a row does not come back empty from one of before. Each is written
 * anew beside, read back and put in place whole, so this can be broken off at any point and done again; it throws
 * the system's error when one could not be written. A backup that is damaged goes: nothing could be struck from
 * it, and nothing restored.
 */
export async function strikeBackups(folder: string, home: string, erasures: Erasures, files: FileSystem): Promise<void> {
  const unnamed = await copiesWithoutOriginal(folder, home, files)
  const journals = await journalsInFolder(folder, files)
  for (const { name } of await listBackups(home, files)) {
    const parts = await strikeBackup(join(home, name), erasures, journals, files)
    for (const bytes of parts?.values() ?? []) for (const sha256 of unnamed) if (bytes.includes(sha256)) unnamed.delete(sha256)
  }
  for (const sha256 of unnamed) await files.remove(join(filesIn(home), sha256))
  await removeOtherAnswers(folder, home, files)
  if ((await files.stat(home)) !== null) await files.flushFolder(home)
}

/** The parts it has afterwards; null when it was damaged, and went. */
async function strikeBackup(path: string, erasures: Erasures, journals: Buffer[], files: FileSystem): Promise<ReadonlyMap<string, Buffer> | null> {
  const read = await partsIn(await files.read(path), path)
  if (!read.ok || (await wholeIn(read.value)) === null) {
    await files.remove(path)
    return null
  }
  const before = read.value
  const told = await withErasings(before, journals)
  const changes = journalsAmong(told).flatMap((bytes) => readLines(bytes).entries.flatMap(changesOf))
  const after = new Map([...told].map(([name, bytes]) => [name, name.startsWith('journals/') ? (struckJournal(bytes, erasures, told.get(journalAfter(name)) ?? null) ?? bytes) : bytes]))
  const snapshot = readSnapshotBytes(before.get('workbook.json')!)
  if (snapshot.kind === 'whole' && strikeWorkbook(snapshot.workbook, erasures, changes).length > 0) after.set('workbook.json', snapshotBytes(viewOf(snapshot.workbook, snapshot.workbook.through)))
  if ([...after].every(([name, bytes]) => bytes === before.get(name))) return before

  const state = (await wholeIn(told))!.workbook
  strikeWorkbook(state, erasures, changes)
  const packed = await packParts([...after].map(([name, bytes]) => partOf(name, bytes)), path, files, (zip) => comesTo(zip, state))
  if (!packed.ok) throw Object.assign(new Error(`${path} could not be struck`), { code: 'EIO' })
  return after
}

/** `journals/000018.jsonl` for `journals/000017.jsonl`. */
function journalAfter(part: string): string {
  return part.replace(/\d{6}/, (number) => String(Number(number) + 1).padStart(6, '0'))
}

async function comesTo(zip: Buffer, state: Workbook): Promise<boolean> {
  const parts = await partsIn(zip, '')
  const workbook = parts.ok ? (await wholeIn(parts.value))?.workbook : undefined
  return workbook !== undefined && JSON.stringify(canonical(workbook)) === JSON.stringify(canonical(state))
}

/** Kept files that the workbook has no more: only what was erased goes from there. */
async function copiesWithoutOriginal(folder: string, home: string, files: FileSystem): Promise<Set<string>> {
  const originals = new Set(await files.list(filesIn(folder)))
  return new Set((await files.list(filesIn(home))).filter((name) => !originals.has(name)))
}

/** Raw answers go with their original. */
async function removeOtherAnswers(folder: string, home: string, files: FileSystem): Promise<void> {
  const originals = await files.list(answersIn(folder))
  for (const name of await files.list(answersIn(home))) if (!originals.includes(name)) await files.remove(join(answersIn(home), name))
}
