import type { Low } from 'lowdb'
import { failed, ok, type Problem, type Result } from '../../core/values/problem.ts'
import { instantOf, newSession, stampClock, type Stamp } from '../../core/values/stamp.ts'
import { checkEdit } from '../../core/workbook/check.ts'
import { overOf, type Change, type Edit } from '../../core/workbook/change.ts'
import { undo } from '../../core/workbook/undo.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import type { WorkbookAdapter } from './adapter.ts'
import { readAnswersFile, removeAnswersFile, writeAnswersFile } from './answers.ts'
import { parted } from './batch.ts'
import { codeOf } from './files.ts'
import type { Place } from './journal.ts'
import { keepFile, keptParts, readKeptFile } from './kept-files.ts'
import type { Lock } from './lock.ts'
import { foundingParts, partsOf } from './parts.ts'
import { historyOf, pastOf, take, type Past } from './past.ts'
import type { Store, StoreWish, Undone } from './store.ts'
import { notSaved } from './trouble.ts'

/** At this size the journal is folded into the snapshot while work goes on. */
const compactAtBytes = 4 << 20
/** From so many changes on, folding at the end makes the next start quicker. */
const compactAtChanges = 200

export interface Opened extends StoreWish {
  inTurn: <T>(work: () => Promise<T>) => Promise<T>
  adapter: WorkbookAdapter
  db: Low<Workbook>
  lock: Lock | null
  notices: Problem[]
  readOnly: boolean
  /** Up to where the journals counted when they were read; null when they cannot be trusted. */
  place: Place | null
  past: Past
  /** The changes since the snapshot. */
  recent: Change[]
}

/** A workbook that has been opened, at work. One thing is done to it at a time, in the order asked for. */
export function keepStore(opened: Opened): Store {
  const { folder, files, world, who, inTurn, adapter, db, notices, readOnly } = opened
  const session = newSession(world.random)
  const clock = stampClock(session)
  const greatest = greatestOf(db.data.stamps)
  if (greatest) clock.see(greatest)
  let savedAt = opened.recent.at(-1)?.at ?? (greatest && instantOf(greatest))
  let past = opened.past
  let unfolded = opened.recent.length
  let begun = false
  let closed = false
  let folding: Promise<void> | null = null
  let waiting: Waiting[] | null = null
  const hearers = new Set<(change: Change) => void>()

  const stamped = (edit: Omit<Change, 'format' | 'stamp' | 'over' | 'at'>): Change => {
    const now = world.now()
    const stamp = clock.next(now.getTime())
    const clockDiffers = Math.abs(Date.parse(instantOf(stamp)) - now.getTime()) > 60_000
    return { format: 1, stamp, ...edit, over: overOf(db.data, edit.put), ...(clockDiffers && { at: now.toISOString() }) }
  }

  /** Who works in this session is written with its first change. */
  const sessionBegun = (): Change =>
    stamped({ label: { key: 'sessionBegun' }, put: { sessions: { [session]: { who, openedAt: world.now().toISOString() } } } })

  /** Within a turn: brings changes to the disk, then into memory, then to whoever listens. */
  const write = async (make: () => Change[]): Promise<Result<null>> => {
    const first = begun ? [] : [sessionBegun()]
    const changes = [...first, ...make()]
    if (changes.length === first.length) return ok(null)
    try {
      await adapter.append(db.data, changes)
    } catch (error) {
      return notSaved(error)
    }
    begun = true
    savedAt = world.now().toISOString()
    unfolded += changes.length
    for (const change of changes) take(past, change, adapter.place()!.journal)
    for (const change of changes) for (const hear of hearers) hear(change)
    if (adapter.place()!.bytes > compactAtBytes) void compact()
    return ok(null)
  }

  const writeGroup = async (group: Waiting[]) => {
    const checked = group.map((one) => ({ ...one, result: checkEdit(db.data, one.edit, one.from) }))
    for (const { result, done } of checked) if (!result.ok) done(result)
    const good = checked.filter(({ result }) => result.ok)
    let changes: Change[] = []
    try {
      const written = good.length === 0 ? ok(null) : await write(() => (changes = good.map(({ edit }) => stamped({ label: edit.label, put: edit.put }))))
      good.forEach(({ done }, index) => done(written.ok ? ok(changes[index]!) : written))
    } catch (bug) {
      for (const { broken } of good) broken(bug)
    }
  }

  const reverse = (which: 'toUndo' | 'toRedo') =>
    alone(async (): Promise<Result<Undone>> => {
      const deed = past[which].at(-1)
      if (!deed) return failed(which === 'toUndo' ? 'nothing-to-undo' : 'nothing-to-redo')
      const { change, history } = await historyOf(folder, deed, adapter.place()!, files)
      const { put, restores, skipped } = undo(db.data, history, change)
      let made: Change | undefined
      const written = await write(() => [(made = stamped({ label: change.label, put, undoes: change.stamp, restores }))])
      if (!written.ok) return written
      if (past.toUndo.length === 0 && past.from > 1) past = await pastOf(folder, [], adapter.place()!.journal + 1, files)
      return ok({ change: made!, label: change.label, skipped: skipped.length })
    })

  /** In its turn, and after it the next edits begin a batch of their own: an undo stands between them. */
  const alone = <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
    waiting = null
    return refused() ?? inTurn(work)
  }

  const refused = () => (closed ? Promise.resolve(failed('workbook-closed')) : readOnly ? Promise.resolve(failed('workbook-read-only')) : null)

  const compact = () =>
    (folding ??= (async () => {
      const folded = unfolded
      try {
        await db.write()
        unfolded -= folded
      } catch (error) {
        // Nothing is lost: the journals hold everything, and the next time tries again.
        if (codeOf(error) === '') throw error
      } finally {
        folding = null
      }
    })())

  return {
    get workbook() {
      return db.data
    },
    session,
    notices,
    readOnly,
    get savedAt() {
      return savedAt
    },
    commit(edit, from) {
      const refusal = refused()
      if (refusal) return refusal
      return new Promise((done, broken) => {
        if (waiting === null) {
          const batch: Waiting[] = (waiting = [])
          void inTurn(async () => {
            if (waiting === batch) waiting = null
            for (const group of parted(batch)) await writeGroup(group)
          })
        }
        waiting.push({ edit, from, done, broken })
      })
    },
    undo: () => reverse('toUndo'),
    redo: () => reverse('toRedo'),
    undoLabel: () => (readOnly ? null : (past.toUndo.at(-1)?.label ?? null)),
    redoLabel: () => (readOnly ? null : (past.toRedo.at(-1)?.label ?? null)),
    writeAnswers: (waveId, json) => alone(() => tried(() => writeAnswersFile(folder, waveId, json, files).then(() => null))),
    readAnswers: (waveId) => inTurn(() => readAnswersFile(folder, waveId, files)),
    removeAnswers: (waveId) => alone(() => tried(() => removeAnswersFile(folder, waveId, files).then(() => null))),
    addFile: (content) => alone(() => tried(() => keepFile(folder, content, files))),
    readFile: (sha256) => readKeptFile(folder, sha256, files),
    parts: () =>
      inTurn(async () => {
        const place = adapter.place() ?? opened.place
        const own = place ? await partsOf(folder, db.data, place, files) : foundingParts(db.data)
        return [...own, ...(await keptParts(folder, db.data, files))]
      }),
    compact: () => (readOnly || closed ? Promise.resolve() : compact()),
    listen(hear) {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    async close() {
      if (closed) return
      closed = true
      await inTurn(async () => undefined)
      await folding
      if (readOnly) return
      if (unfolded >= compactAtChanges) await compact()
      await adapter.stopWriting()
      await opened.lock?.release()
    },
  }
}

interface Waiting {
  edit: Edit
  from: 'window' | 'main'
  done: (result: Result<Change>) => void
  broken: (bug: unknown) => void
}

async function tried<T>(work: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await work())
  } catch (error) {
    return notSaved(error)
  }
}

/** Stamps compare by code unit, so the greatest is the one to be later than. */
function greatestOf(stamps: Stamp[]): Stamp | null {
  let greatest: Stamp | null = null
  for (const stamp of stamps) if (greatest === null || stamp > greatest) greatest = stamp
  return greatest
}
