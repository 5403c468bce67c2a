import { z } from 'zod'
import { files as fileRows } from '../../core/files/file.ts'
import { erasures as erasureRows } from '../../core/settings/erasures.ts'
import type { Id } from '../../core/values/ids.ts'
import type { Change } from '../../core/workbook/change.ts'
import { erasuresOf, struck, type Erasures } from '../../core/workbook/erasing.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import { removeAnswersFile } from './answers.ts'
import { removeDraftsNaming } from './drafts.ts'
import type { FileSystem } from './files.ts'
import { removeErasedFiles } from './kept-files.ts'
import { firstLine, readLines, writeLine, type Entry } from './lines.ts'
import { erasingIn, journalIn, journalNumber, journalsIn } from './places.ts'
import { writeWhole } from './whole-file.ts'

/**
 * Says, before anything is erased, that there is something to strike, and which kept files go with it: journals
 * will not tell that any more. Whoever finds it at opening strikes (again).
 */
export async function beginErasing(folder: string, changes: Change[], fileIds: Id[], files: FileSystem): Promise<void> {
  const known = await erasedFiles(folder, files)
  const more = changes.flatMap(({ put }) => fileIds.map((id) => put[fileRows.name]?.[id]?.['sha256'])).filter((sha256) => typeof sha256 === 'string')
  await writeWhole(erasingIn(folder), Buffer.from(JSON.stringify({ files: [...new Set([...(known ?? []), ...more])] })), files)
}

/** The kept files that go with what is being erased; null when nothing is. */
export async function erasedFiles(folder: string, files: FileSystem): Promise<string[] | null> {
  if ((await files.stat(erasingIn(folder))) === null) return null
  const begun = z.object({ files: z.array(z.string()) }).safeParse(JSON.parse((await files.read(erasingIn(folder))).toString()))
  return begun.success ? begun.data.files : []
}

export async function endErasing(folder: string, files: FileSystem): Promise<void> {
  await files.remove(erasingIn(folder))
  await files.flushFolder(folder)
}

/**
 * Strikes what has been erased from the journals up to one that is full, and removes the answers, drafts and kept
 * files that went with it. Each journal is written beside, read back and put in place whole, so this can be broken
 * off at any point and done again. The snapshot is struck by folding afterwards.
 */
export async function strikeFiles(folder: string, workbook: Workbook, upTo: number, files: FileSystem): Promise<void> {
  const erasures = erasuresOf(workbook)
  for (const name of await files.list(journalsIn(folder))) {
    const journal = journalNumber(name)
    if (journal !== null && journal <= upTo) await strikeJournal(folder, journal, erasures, files)
  }
  const rows = Object.values(workbook.tables[erasureRows.name] ?? {})
  const ids = rows.flatMap(({ rowId }) => (typeof rowId === 'string' ? [rowId] : []))
  for (const { what, rowId } of rows) if (what === 'answers' && typeof rowId === 'string') await removeAnswersFile(folder, rowId, files)
  await removeDraftsNaming(folder, ids, files)
  await removeErasedFiles(folder, (await erasedFiles(folder, files)) ?? [], workbook, files)
}

async function strikeJournal(folder: string, journal: number, erasures: Erasures, files: FileSystem): Promise<void> {
  const path = journalIn(folder, journal)
  const bytes = struckJournal(await files.read(path), erasures)
  if (bytes === null) return
  await writeWhole(path, bytes, files)
  if (!(await files.read(path)).equals(bytes)) throw Object.assign(new Error(`${path} does not read back as written`), { code: 'EIO' })
}

/** A journal without what was erased; null when it holds none of it. What follows its last whole line was never acknowledged, and goes. */
export function struckJournal(bytes: Buffer, erasures: Erasures): Buffer | null {
  const { header, entries, rest } = readLines(bytes)
  if (header === null || rest === 'bad') throw Object.assign(new Error('A journal that cannot be read cannot be struck'), { code: 'EIO' })
  const kept = entries.map((entry) => struckEntry(entry, erasures))
  if (kept.every((entry, index) => entry === entries[index])) return null
  const { workbook, journal, after, by, taken } = header
  return Buffer.concat([firstLine(workbook, journal, after, { ...(by && { by }), ...(taken && { taken }) }), ...kept.map((entry, index) => writeLine({ ...entry, n: index + 1 }))])
}

function struckEntry(entry: Entry, erasures: Erasures): Entry {
  if ('change' in entry) {
    const change = struck(entry.change, erasures)
    return change === entry.change ? entry : { ...entry, change }
  }
  if (!('parcel' in entry)) return entry
  const changes = entry.parcel.changes.map((change) => struck(change, erasures))
  return changes.every((change, index) => change === entry.parcel.changes[index]) ? entry : { ...entry, parcel: { ...entry.parcel, changes } }
}
