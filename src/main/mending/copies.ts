import { basename, join } from 'node:path'
import type { Id } from '../../core/values/ids.ts'
import type { Change } from '../../core/workbook/change.ts'
import { struck, type Erasures } from '../../core/workbook/erasing.ts'
import { foundingChanges } from '../../core/workbook/founding.ts'
import { currentFormat } from '../../core/workbook/workbook.ts'
import type { FileSystem } from '../store/files.ts'
import { journalNumber, journalsIn } from '../store/places.ts'
import { countingChanges, isNewer, readSnapshotFile } from './look.ts'
import { scanJournal } from './scan.ts'

/**
 * The files that a synchronising folder made when two computers wrote at once, by their names in the workbook's
 * folder. Each service names them its own way, and in the user's language ("000017 (Liisan ristiriitainen kopio
 * 2020-10-05).jsonl", "workbook-KONE.json", "000017.sync-conflict-20201005-101112-ABCDEFG.jsonl", "000017 2.jsonl"),
 * but all keep the beginning and the ending.
 */
export async function conflictedCopies(folder: string, files: FileSystem): Promise<string[]> {
  const snapshots = (await files.list(folder)).filter((name) => /^workbook.+\.json$/.test(name))
  const journals = (await files.list(journalsIn(folder))).filter((name) => /^\d{6}\D.*\.jsonl$/.test(name) && journalNumber(name) === null)
  return [...snapshots, ...journals.map((name) => `journals/${name}`)]
}

export interface ReadCopies {
  /** The copies that belong to the workbook, and what each tells, as far as it can be read. */
  read: { name: string; changes: Change[] }[]
  /** Those of another workbook, or of a newer program: they are left where they are. */
  left: string[]
}

/** What the conflicted copies of a workbook know; much of it the workbook knows, too. */
export async function readCopies(folder: string, id: Id, files: FileSystem): Promise<ReadCopies> {
  const copies: ReadCopies = { read: [], left: [] }
  for (const name of await conflictedCopies(folder, files)) {
    const path = join(folder, ...name.split('/'))
    const changes = name.startsWith('journals/') ? await changesInJournal(path, id, files) : await changesInSnapshot(path, id, files)
    if (changes === null) copies.left.push(name)
    else copies.read.push({ name, changes })
  }
  return copies
}

/**
 * Puts the copies that have been merged out of the way, to be there still for whoever wants to look. None is
 * deleted, but for one that holds what has been erased since it was made.
 */
export async function putAway(folder: string, copies: ReadCopies['read'], erasures: Erasures, now: Date, files: FileSystem): Promise<void> {
  const away = mergedCopiesIn(folder)
  await files.makeFolder(away)
  for (const { name, changes } of copies) {
    if (changes.some((change) => struck(change, erasures) !== change)) {
      await files.remove(join(folder, ...name.split('/')))
      continue
    }
    const wished = join(away, basename(name))
    const isTaken = (await files.stat(wished)) !== null
    await files.rename(join(folder, ...name.split('/')), isTaken ? join(away, `${now.toISOString().replaceAll(':', '-')} ${basename(name)}`) : wished)
  }
  for (const place of [away, journalsIn(folder), folder]) await files.flushFolder(place)
}

/** Erasing strikes a workbook's own files; the copies that have been merged tell nothing that these do not, and go. */
export async function removeMergedCopies(folder: string, files: FileSystem): Promise<void> {
  for (const name of await files.list(mergedCopiesIn(folder))) await files.remove(join(mergedCopiesIn(folder), name))
}

const mergedCopiesIn = (folder: string) => join(folder, 'merged-copies')

/** Null when it is not one of this workbook that this program can read; none when nothing in it can be read. */
async function changesInJournal(path: string, id: Id, files: FileSystem): Promise<Change[] | null> {
  const { header, lines } = scanJournal(await files.read(path))
  if (header !== null && (header.workbook !== id || isNewer(header))) return null
  return countingChanges(lines.map(({ entry }) => entry))
}

async function changesInSnapshot(path: string, id: Id, files: FileSystem): Promise<Change[] | null> {
  const snapshot = await readSnapshotFile(path, files)
  if (snapshot.kind !== 'whole') return snapshot.kind === 'newer' ? null : []
  return snapshot.workbook.id === id && snapshot.workbook.format <= currentFormat ? foundingChanges(snapshot.workbook) : null
}
