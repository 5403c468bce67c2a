import { basename, dirname, join } from 'node:path'
import { Low } from 'lowdb'
import type { Id } from '../../core/values/ids.ts'
import { failed, ok, type Problem, type Result } from '../../core/values/problem.ts'
import { newSession, type Stamp } from '../../core/values/stamp.ts'
import type { Cells, Change, Edit, Label } from '../../core/workbook/change.ts'
import type { Erasures } from '../../core/workbook/erasing.ts'
import { emptyWorkbook, type Workbook } from '../../core/workbook/workbook.ts'
import type { World } from '../world.ts'
import { workbookAdapter, type Fold } from './adapter.ts'
import { codeOf, type FileSystem } from './files.ts'
import { foldJournals } from './fold.ts'
import type { Place } from './journal.ts'
import { keepStore } from './keeping.ts'
import { firstLine } from './lines.ts'
import { takeLock, type Lock } from './lock.ts'
import type { Part } from './parts.ts'
import { pastOf } from './past.ts'
import { patient } from './patient.ts'
import { answersIn, filesIn, journalIn, journalsIn, snapshotIn, unfinished } from './places.ts'
import type { Unwritten } from './queue.ts'
import { saveSnapshot } from './snapshot.ts'
import { noteTaken } from './taken.ts'
import { notOpened } from './trouble.ts'
import { turns } from './turns.ts'

export interface StoreWish {
  folder: string
  files: FileSystem
  world: World
  /** Whose session this is, for the history; may be empty. */
  who: string
  /** `new` makes the workbook, which must not be there yet; `takeOver` takes it from a computer that has long been silent. */
  mode: 'write' | 'takeOver' | 'read' | { new: Id }
  /** False when nobody is there to wait for the disk: what it refuses is then refused. */
  waits?: boolean
  /** Folds journals off the main thread; in place when left out. */
  fold?: Fold
  /** Copies of the workbook outside its folder, from which what is erased must go, too. */
  beside?: { strike(erasures: Erasures): Promise<void> }
}

/** What a store tells whoever listens: a change that is on the disk, a state that was folded anew, or another look at what waits and what can be undone. */
export type News = { kind: 'change'; change: Change } | { kind: 'reloaded' } | { kind: 'state' }

/** A workbook on the disk and in memory. Nothing is in memory that is not on the disk. */
export interface Store {
  /** lowdb's `db.data`. Only the store alters it. */
  readonly workbook: Workbook
  readonly session: string
  readonly notices: Problem[]
  readonly readOnly: boolean
  /** The snapshot or the journals are of an older format, which a fold brings up to this one. */
  readonly older: boolean
  /** When the last change was brought to the disk. */
  readonly savedAt: string | null
  /** What has been asked for and is not on the disk yet. */
  waiting(): Unwritten
  /** Tries at once what waits. */
  tryNow(): Promise<void>
  /** Checks, stamps, appends, flushes, applies. Resolves when the change is on the disk; while the disk refuses, it waits, and what comes after it waits behind it. */
  commit(edit: Edit, from: 'window' | 'main'): Promise<Result<Change>>
  /** An edit that puts earlier values back on purpose, with where they first came from. */
  putBack(edit: Edit & { restores: Cells<Stamp | '' | '-'> }): Promise<Result<Change>>
  undo(): Promise<Result<Undone>>
  redo(): Promise<Result<Undone>>
  undoLabel(): Label | null
  redoLabel(): Label | null
  /** Takes in what another copy of the workbook knows and this one does not, whole or not at all; undoing that sets it aside. */
  merge(changes: Change[], label: Label): Promise<Result<{ taken: number }>>
  /** Writes an edit made by `eraseEdit`, and strikes the earlier values from all that is kept. */
  erase(edit: Edit): Promise<Result<Change>>
  /** The changes that count, in the order written: all of them, or those that may have to do with some rows. */
  changes(ids: Id[] | 'all'): Promise<Change[]>
  writeAnswers(waveId: Id, json: string): Promise<Result<null>>
  /** Null when there are none. */
  readAnswers(waveId: Id): Promise<string | null>
  removeAnswers(waveId: Id): Promise<Result<null>>
  /** Keeps a file's content under its SHA-256, flushed, for the change that will name it; the same content is kept once. */
  addFile(content: Buffer): Promise<Result<string>>
  /** Null when it is not there as it was when it was kept. */
  readFile(sha256: string): Promise<Buffer | null>
  /** The files of a copy as they stand now, without raw answers. */
  parts(): Promise<Part[]>
  /** Up to where the journals count; null when the workbook is open for reading only. */
  place(): Readonly<Place> | null
  /** Folds the journals into the snapshot; edits go on meanwhile. */
  compact(): Promise<void>
  /** Returns what ends the listening. */
  listen(hear: (news: News) => void): () => void
  /** Tries once more what waits; what the disk still refuses is lost, so ask before. */
  close(): Promise<void>
}

export interface Undone {
  label: Label
  /** Rows and cells left as they are, because somebody wrote there since. */
  skipped: number
}

/**
 * Opens a workbook's folder: for writing when nobody else has it and nothing in it is damaged, else the
 * last good state for reading, with a notice that says why.
 */
export async function openStore(wish: StoreWish): Promise<Result<Store>> {
  const files = patient(wish.files, wish.world.pause)
  const inTurn = turns()
  const notices: Problem[] = []
  const session = newSession(wish.world.random)
  let lock: Lock | null = null
  try {
    const missing = typeof wish.mode === 'object' ? await makeWorkbook(wish.folder, wish.mode.new, files) : await missingIn(wish.folder, files)
    if (missing) return missing
    lock = wish.mode === 'read' ? null : await lockOrNotice(wish, session, files, notices)

    const adapter = workbookAdapter(wish.folder, files, wish.fold ?? ((folder, through) => foldJournals(folder, through, files)), inTurn)
    const db = new Low<Workbook>(adapter, emptyWorkbook(''))
    await db.read()
    const read = adapter.reading()
    if (!read.ok) {
      await lock?.release()
      return { ok: false, problem: { ...read.problem, values: { ...read.problem.values, file: basename(wish.folder) } } }
    }
    const reading = read.value
    notices.push(...reading.trouble)
    if (lock === null || reading.place === null) {
      await lock?.release()
      lock = null
    } else {
      if (reading.cutShort) notices.push({ key: 'torn-tail-cut', values: {} })
      await removeUnfinished(wish.folder, files)
      if (wish.mode === 'takeOver') await noteTaken(wish.folder, reading.place.journal, reading.place.lines, files)
      await adapter.startWriting({ workbook: db.data.id, by: session, ...(wish.mode === 'takeOver' && { taken: true }) }, reading.place)
    }
    const recent = reading.recent.map(({ entry }) => entry)
    const past = lock === null ? { toUndo: [], toRedo: [], isWhole: true } : await pastOf(wish.folder, recent, { journal: reading.from - 1, lines: Infinity }, files)
    const { store, settle } = keepStore({ ...wish, files, session, inTurn, adapter, db, lock, notices, reading, past })
    await settle()
    return ok(store)
  } catch (error) {
    await lock?.release().catch(() => undefined)
    return notOpened(error, wish.folder)
  }
}

/** Null when it has been made. */
async function makeWorkbook(folder: string, id: Id, files: FileSystem): Promise<Result<never> | null> {
  if ((await missingIn(folder, files)) === null) return failed('workbook-exists', { file: basename(folder) })
  await files.makeFolder(journalsIn(folder))
  const file = await files.open(journalIn(folder, 1), 'new')
  try {
    await file.write(firstLine(id, 1, 0), 0)
    await file.flush()
  } finally {
    await file.close()
  }
  await files.flushFolder(journalsIn(folder))
  await saveSnapshot(folder, emptyWorkbook(id), files)
  // The folder above may be new as well.
  for (const above of [dirname(folder), dirname(dirname(folder))]) await files.flushFolder(above)
  return null
}

async function missingIn(folder: string, files: FileSystem): Promise<Result<never> | null> {
  const there = (await files.stat(snapshotIn(folder))) !== null || (await files.list(journalsIn(folder))).length > 0
  return there ? null : failed('workbook-missing', { file: basename(folder) })
}

/** Null, with a notice, when the workbook cannot be had for writing. */
async function lockOrNotice({ folder, mode, world }: StoreWish, session: string, files: FileSystem, notices: Problem[]): Promise<Lock | null> {
  try {
    const lock = await takeLock(folder, session, world.now(), files, mode === 'takeOver')
    if ('release' in lock) return lock
    const { computer, silentSince } = lock
    notices.push({ key: 'open-elsewhere', values: { computer, ...(silentSince !== null && { silentSince }) } })
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) throw error
    notices.push({ key: 'opened-without-permission', values: { file: basename(folder) } })
  }
  return null
}

/** What a crash left half written, beside what it was to replace, some of it personal data that nothing names; and a dead lock that was being cleared away. */
async function removeUnfinished(folder: string, files: FileSystem): Promise<void> {
  const places = [folder, journalsIn(folder), answersIn(folder), filesIn(folder)]
  const found = await Promise.all(places.map(async (place) => ({ place, names: await files.list(place) })))
  for (const { place, names } of found)
    for (const name of names) if (name.endsWith(unfinished('')) || (place === folder && name.startsWith('lock-'))) await files.remove(join(place, name))
}
