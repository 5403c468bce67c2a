import { z } from 'zod'
import { files as fileRows } from '../../core/files/file.ts'
import { erasures as erasureRows } from '../../core/settings/erasures.ts'
import { Id } from '../../core/values/ids.ts'
import type { Json } from '../../core/values/json.ts'
import type { Change } from '../../core/workbook/change.ts'
import { wavesWithErasedAnswers } from '../../core/workbook/erased-answers.ts'
import { erasuresOf, struck, type Erasures } from '../../core/workbook/erasing.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import { removeAnswersFile } from './answers.ts'
import { removeDraftsNaming } from './drafts.ts'
import type { FileSystem } from './files.ts'
import { removeErasedFiles } from './kept-files.ts'
import { firstLine, readLines, writeLine, type Entry } from './lines.ts'
import { erasingIn, journalIn, journalNumber, journalsIn } from './places.ts'
import { writeWhole } from './whole-file.ts'

/** What goes with the cells that are being erased: kept files by their hash, and the raw answers of waves. */
const Going = z.object({ files: z.array(z.string()), waves: z.array(Id) })
type Going = z.infer<typeof Going>

/**
 * Says, before anything is erased, that there is something to strike, and what goes with it: journals will not
 * tell that any more, and later answers of a wave must not go. Whoever finds it at opening strikes (again).
 */
export async function beginErasing(folder: string, changes: Change[], told: Iterable<Told>, files: FileSystem): Promise<void> {
  const going = (await readErasing(folder, files)) ?? { files: [], waves: [] }
  for (const { table, rowId, what } of told) {
    if (what === 'answers') going.waves.push(rowId as Id)
    const named = table === fileRows.name ? changes.map(({ put }) => put[fileRows.name]?.[rowId as Id]?.['sha256']) : []
    going.files.push(...named.filter((sha256) => typeof sha256 === 'string'))
  }
  await writeWhole(erasingIn(folder), Buffer.from(JSON.stringify(going)), files)
}

/** The rows that tell of erasings, as a change writes them. */
export type Told = Record<string, Json>

export async function isErasing(folder: string, files: FileSystem): Promise<boolean> {
  return (await files.stat(erasingIn(folder))) !== null
}

/** Null when nothing is being erased. */
async function readErasing(folder: string, files: FileSystem): Promise<Going | null> {
  if (!(await isErasing(folder, files))) return null
  const going = Going.safeParse(JSON.parse((await files.read(erasingIn(folder))).toString()))
  return going.success ? going.data : null
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
  const going = await readErasing(folder, files)
  // Only what the workbook tells of as erased: the note may have been written and the change not, and answers may have come since.
  const erased = new Set(wavesWithErasedAnswers(workbook))
  for (const wave of going?.waves ?? []) if (erased.has(wave)) await removeAnswersFile(folder, wave, files)
  await removeErasedFiles(folder, going?.files ?? [], workbook, files)
  await removeDraftsNaming(folder, idsIn(workbook.tables[erasureRows.name] ?? {}), files)
}

function idsIn(erased: Workbook['tables'][string]): Id[] {
  return Object.values(erased).flatMap(({ rowId }) => (typeof rowId === 'string' ? [rowId] : []))
}

async function strikeJournal(folder: string, journal: number, erasures: Erasures, files: FileSystem): Promise<void> {
  const [path, next] = [journalIn(folder, journal), journalIn(folder, journal + 1)]
  const bytes = struckJournal(await files.read(path), erasures, (await files.stat(next)) === null ? null : await files.read(next))
  if (bytes === null) return
  await writeWhole(path, bytes, files)
  if (!(await files.read(path)).equals(bytes)) throw Object.assign(new Error(`${path} does not read back as written`), { code: 'EIO' })
}

/**
 * A journal without what was erased; null when it holds none of it. The journal after it tells how much of it
 * counts: what follows was never acknowledged and goes, unless another computer may have written it after a take-over.
 */
export function struckJournal(bytes: Buffer, erasures: Erasures, next: Buffer | null): Buffer | null {
  const follower = next && readLines(next, 0).header
  const { header, entries, rest, goodBytes } = readLines(bytes, follower && !follower.taken ? follower.after : Infinity)
  const isCut = goodBytes < bytes.length
  if (header === null || (rest === 'bad' && !follower?.taken)) throw Object.assign(new Error('A journal that cannot be read cannot be struck'), { code: 'EIO' })
  const kept = entries.map((entry) => struckEntry(entry, erasures))
  if (!isCut && kept.every((entry, index) => entry === entries[index])) return null
  const { workbook, journal, after, by, taken } = header
  return Buffer.concat([firstLine(workbook, journal, after, { ...(by && { by }), ...(taken && { taken }) }), ...kept.map((entry, index) => writeLine({ ...entry, n: index + 1 }))])
}

export function struckEntry(entry: Entry, erasures: Erasures): Entry {
  if ('change' in entry) {
    const change = struck(entry.change, erasures)
    return change === entry.change ? entry : { ...entry, change }
  }
  if (!('parcel' in entry)) return entry
  const changes = entry.parcel.changes.map((change) => struck(change, erasures))
  return changes.every((change, index) => change === entry.parcel.changes[index]) ? entry : { ...entry, parcel: { ...entry.parcel, changes } }
}
