import { basename, dirname } from 'node:path'
import { Low } from 'lowdb'
import type { Id } from '../../core/values/ids.ts'
import { failed, ok, type Problem, type Result } from '../../core/values/problem.ts'
import type { Change, Edit, Label } from '../../core/workbook/change.ts'
import { emptyWorkbook, type Workbook } from '../../core/workbook/workbook.ts'
import type { World } from '../world.ts'
import { workbookAdapter } from './adapter.ts'
import { removeUnfinishedAnswers } from './answers.ts'
import { codeOf, type FileSystem } from './files.ts'
import { keepStore } from './keeping.ts'
import { removeUnfinishedFiles } from './kept-files.ts'
import { takeLock, type Lock } from './lock.ts'
import type { Part } from './parts.ts'
import { pastOf } from './past.ts'
import { patient } from './patient.ts'
import { journalIn, journalsIn, snapshotIn, unfinished } from './places.ts'
import { firstLine } from './lines.ts'
import { saveSnapshot } from './snapshot.ts'
import { notOpened } from './trouble.ts'
import { turns } from './turns.ts'

export interface StoreWish {
  folder: string
  files: FileSystem
  world: World
  /** Whose session this is, for the history; may be empty. */
  who: string
  /** `new` makes the workbook, which must not be there yet. */
  mode: 'write' | 'read' | { new: Id }
}

/** A workbook on the disk and in memory. Nothing is in memory that is not on the disk. */
export interface Store {
  /** lowdb's `db.data`. Only the store alters it. */
  readonly workbook: Workbook
  readonly session: string
  readonly notices: Problem[]
  readonly readOnly: boolean
  /** When the last change was brought to the disk. */
  readonly savedAt: string | null
  /** Checks, stamps, appends, flushes, applies. Resolves when the change is on the disk. */
  commit(edit: Edit, from: 'window' | 'main'): Promise<Result<Change>>
  undo(): Promise<Result<Undone>>
  redo(): Promise<Result<Undone>>
  undoLabel(): Label | null
  redoLabel(): Label | null
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
  /** Folds the journals into the snapshot; edits go on meanwhile. */
  compact(): Promise<void>
  /** Calls back after each change; returns what ends it. */
  listen(hear: (change: Change) => void): () => void
  close(): Promise<void>
}

export interface Undone {
  change: Change
  label: Label
  /** Rows and cells left as they are, because somebody wrote there since. */
  skipped: number
}

/**
 * Opens a workbook's folder: for writing when nobody else has it and nothing in it is damaged, else the
 * last good state for reading, with a notice that says why.
 */
export async function openStore(wish: StoreWish): Promise<Result<Store>> {
  const files = patient(wish.files)
  const inTurn = turns()
  const notices: Problem[] = []
  let lock: Lock | null = null
  try {
    const missing = typeof wish.mode === 'object' ? await makeWorkbook(wish.folder, wish.mode.new, files) : await missingIn(wish.folder, files)
    if (missing) return missing
    lock = wish.mode === 'read' ? null : await lockOrNotice(wish.folder, files, notices)

    const adapter = workbookAdapter(wish.folder, files, inTurn)
    const db = new Low<Workbook>(adapter, emptyWorkbook(''))
    await db.read()
    const reading = adapter.reading()
    if (!reading.ok) {
      await lock?.release()
      return { ok: false, problem: { ...reading.problem, values: { ...reading.problem.values, file: basename(wish.folder) } } }
    }
    const { recent, place, cutShort, trouble } = reading.value
    notices.push(...trouble)
    const readOnly = lock === null || place === null
    if (readOnly) await lock?.release()
    else {
      if (cutShort) notices.push({ key: 'torn-tail-cut', values: {} })
      await files.remove(unfinished(snapshotIn(wish.folder)))
      await removeUnfinishedFiles(wish.folder, files)
      await removeUnfinishedAnswers(wish.folder, files)
      await adapter.startWriting(db.data, place)
    }
    const past = await pastOf(wish.folder, readOnly ? [] : recent, readOnly ? 1 : db.data.through + 1, files)
    return ok(keepStore({ ...wish, files, inTurn, adapter, db, lock, notices, readOnly, place, past, recent: recent.map(({ change }) => change) }))
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
  await files.flushFolder(dirname(folder))
  return null
}

async function missingIn(folder: string, files: FileSystem): Promise<Result<never> | null> {
  const there = (await files.stat(snapshotIn(folder))) !== null || (await files.list(journalsIn(folder))).length > 0
  return there ? null : failed('workbook-missing', { file: basename(folder) })
}

/** Null, with a notice, when the workbook cannot be had for writing. */
async function lockOrNotice(folder: string, files: FileSystem, notices: Problem[]): Promise<Lock | null> {
  try {
    const lock = await takeLock(folder, files)
    if ('release' in lock) return lock
    notices.push({ key: 'open-elsewhere', values: { computer: lock.takenOn } })
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error))) throw error
    notices.push({ key: 'opened-without-permission', values: { file: basename(folder) } })
  }
  return null
}
