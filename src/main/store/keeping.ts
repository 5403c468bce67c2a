import { files as fileRows } from '../../core/files/file.ts'
import { erasures as erasureRows } from '../../core/settings/erasures.ts'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import type { Change, Edit, Label } from '../../core/workbook/change.ts'
import { checkEdit } from '../../core/workbook/check.ts'
import { erasuresOf, strikeWorkbook } from '../../core/workbook/erasing.ts'
import { readAnswersFile, removeAnswersFile, writeAnswersFile } from './answers.ts'
import { keepFile, keptParts, readKeptFile } from './kept-files.ts'
import { orWaiting } from './or-waiting.ts'
import { foundingParts, partsOf } from './parts.ts'
import { reversalOf } from './reversing.ts'
import type { Store, Undone } from './store.ts'
import { beginErasing, endErasing, isErasing, strikeFiles } from './strike.ts'
import { arriving, type Arriving } from './taking-in.ts'
import { stragglersIn } from './taken.ts'
import { notSaved } from './trouble.ts'
import { startWriting, type Opened } from './writing.ts'

/** A workbook that has been opened, at work. What is written to it is written in the order asked for. */
export function keepStore(opened: Opened): { store: Store; settle(): Promise<void> } {
  const { folder, files, world, session, inTurn, adapter, db, notices, reading } = opened
  const writing = startWriting(opened)
  const { queue, refusal, filesRefusal, isReadOnly, write, writeEdit, stamped, changes, compact, tell } = writing

  const alone = async <T>(work: () => Promise<T>): Promise<Result<T>> => filesRefusal() ?? inTurn(() => tried(work))

  const reverse = async (which: 'toUndo' | 'toRedo'): Promise<Result<Undone>> => {
    const undone: Undone = { label: writing.past()[which].at(-1)?.label ?? { key: which }, skipped: 0 }
    const written = await write({
      label: undone.label,
      rows: 'alone',
      make: async () => {
        writing.prepare(null)
        const deed = writing.past()[which].at(-1)
        if (!deed) return failed(which === 'toUndo' ? 'nothing-to-undo' : 'nothing-to-redo')
        undone.label = deed.label
        const reversal = await reversalOf(deed, db.data, changes, folder, files)
        if (!reversal.ok) return reversal
        if ('entry' in reversal.value) {
          writing.prepare(reversal.value.state)
          return ok([reversal.value.entry])
        }
        undone.skipped = reversal.value.skipped
        return ok([{ change: stamped(reversal.value.change) }])
      },
    })
    return written.ok ? ok(undone) : written
  }

  /** Takes in what another copy knows; what was erased, here or there, is struck on the way in. */
  const merge = async (theirs: Change[], label: Label): Promise<Result<{ taken: number }>> => {
    let brings: Arriving = { changes: [], told: [] }
    const written = await write({
      label,
      rows: 'alone',
      make: async () => {
        const known = await changes('all')
        brings = arriving(theirs, known, db.data)
        if (brings.changes.length === 0) return ok([])
        if (brings.told.length > 0) await beginErasing(folder, known, brings.told, files)
        return ok([writing.parcelOf(brings.changes, label)])
      },
    })
    if (!written.ok) return written
    const struck = brings.told.length > 0 ? await tried(strike) : ok(undefined)
    return struck.ok ? ok({ taken: brings.changes.length }) : failed('erased-not-everywhere')
  }

  const erase = async (edit: Edit): Promise<Result<Change>> => {
    const told = Object.values(edit.put[erasureRows.name] ?? {})
    const fileIds = Object.keys(edit.put[fileRows.name] ?? {})
    const begun = await alone(async () => beginErasing(folder, fileIds.length === 0 ? [] : await changes(fileIds), told, files))
    if (!begun.ok) return begun
    // What is erased leaves a row without what its table asks for.
    const erased = await writeEdit({ ...edit, erase: true }, () => ok(null))
    if (!erased.ok) return erased
    const struck = await tried(strike)
    return struck.ok ? erased : failed('erased-not-everywhere')
  }

  /** Strikes what has been erased from all that is kept here and beside, and forgets the names it had in what can be undone. */
  const strike = async () => {
    const { journal } = await inTurn(async () => {
      await adapter.begin()
      if (strikeWorkbook(db.data, erasuresOf(db.data), await changes('all')).length > 0) tell({ kind: 'reloaded' })
      return adapter.place()!
    })
    await inTurn(() => strikeFiles(folder, db.data, journal - 1, files))
    await compact({ mustWork: true })
    await opened.beside?.strike(erasuresOf(db.data))
    await endErasing(folder, files)
    await inTurn(writing.renewPast)
    tell({ kind: 'state' })
  }

  const store: Store = {
    get workbook() {
      return db.data
    },
    session,
    notices,
    get readOnly() {
      return isReadOnly()
    },
    older: reading.older,
    get savedAt() {
      return writing.savedAt()
    },
    waiting: queue.waiting,
    tryNow: queue.tryNow,
    commit: (edit, from) => writeEdit({ label: edit.label, put: edit.put }, () => checkEdit(db.data, edit, from)),
    // What has stood here before may stand here again, also in tables that this program does not know.
    putBack: (edit) => writeEdit(edit, () => ok(null)),
    undo: () => reverse('toUndo'),
    redo: () => reverse('toRedo'),
    undoLabel: () => (isReadOnly() ? null : (writing.past().toUndo.at(-1)?.label ?? null)),
    redoLabel: () => (isReadOnly() ? null : (writing.past().toRedo.at(-1)?.label ?? null)),
    merge,
    erase,
    changes: (ids) => inTurn(() => changes(ids)),
    writeAnswers: (waveId, json) => alone(() => writeAnswersFile(folder, waveId, json, files).then(() => null)),
    readAnswers: (waveId) => inTurn(() => readAnswersFile(folder, waveId, files)),
    removeAnswers: (waveId) => alone(() => removeAnswersFile(folder, waveId, files).then(() => null)),
    addFile: (content) => alone(() => keepFile(folder, content, files)),
    readFile: (sha256) => readKeptFile(folder, sha256, files),
    place: () => adapter.place(),
    parts: () =>
      inTurn(async () => {
        const place = adapter.place() ?? reading.place
        const own = place ? await partsOf(folder, db.data, place, files) : foundingParts(db.data)
        return [...own, ...(await keptParts(folder, db.data, files))]
      }),
    compact: async () => (refusal() ? undefined : compact()),
    listen: writing.listen,
    close: writing.close,
  }

  const takeStragglers = async (stragglers: Awaited<ReturnType<typeof stragglersIn>>) => {
    const merged = await merge(stragglers.changes, { key: 'stragglersMerged' })
    if (!merged.ok) return
    await tried(stragglers.noteHere)
    notices.push({ key: 'stragglers-merged', values: { count: merged.value.taken } })
    tell({ kind: 'state' })
  }

  /** What was left to do when the folder was read: what another still wrote after a take-over, and an erasing that was broken off. */
  const settle = async () => {
    if (refusal()) return
    const stragglers = await stragglersIn(folder, files)
    if (stragglers.changes.length > 0) await orWaiting(queue, takeStragglers(stragglers), world.pause)
    if (!(await isErasing(folder, files))) return
    const struck = await tried(strike)
    if (!struck.ok) notices.push({ key: 'erased-not-everywhere', values: {} })
  }
  return { store, settle }
}

async function tried<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work())
  } catch (error) {
    return notSaved(error)
  }
}
