import type { Low } from 'lowdb'
import { files as fileRows } from '../../core/files/file.ts'
import { erasures as erasureRows } from '../../core/settings/erasures.ts'
import { failed, ok, type Problem, type Result } from '../../core/values/problem.ts'
import { instantOf, stampClock, type Stamp } from '../../core/values/stamp.ts'
import { applyChange, overOf, type Change, type Edit, type Label } from '../../core/workbook/change.ts'
import { checkEdit } from '../../core/workbook/check.ts'
import { erasuresOf, strikeWorkbook } from '../../core/workbook/erasing.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import type { WorkbookAdapter } from './adapter.ts'
import { readAnswersFile, removeAnswersFile, writeAnswersFile } from './answers.ts'
import { changesUpTo } from './changes.ts'
import { codeOf } from './files.ts'
import { takenOver } from './journal.ts'
import { keepFile, keptParts, readKeptFile } from './kept-files.ts'
import { changesOf, type Entry } from './lines.ts'
import { beatEveryMilliseconds, type Lock } from './lock.ts'
import { foundingParts, partsOf } from './parts.ts'
import { pastOf, take, type Past } from './past.ts'
import { rowsOf, writeQueue } from './queue.ts'
import type { Reading } from './read.ts'
import { reversalOf } from './reversing.ts'
import type { News, Store, StoreWish, Undone } from './store.ts'
import { beginErasing, endErasing, isErasing, strikeFiles } from './strike.ts'
import { arriving, type Arriving } from './taking-in.ts'
import { stragglersIn } from './taken.ts'
import { notSaved } from './trouble.ts'

/** At this size the journal is folded into the snapshot while work goes on. */
const compactAtBytes = 4 << 20
/** From so many entries or bytes on, folding at the end makes the next start quicker. */
const compactAtEndFrom = { entries: 200, bytes: 256 << 10 }
/** With more changes than this at once, windows had better ask again for what they show. */
const toldSinglyUpTo = 50

export interface Opened extends StoreWish {
  session: string
  inTurn: <T>(work: () => Promise<T>) => Promise<T>
  adapter: WorkbookAdapter
  db: Low<Workbook>
  /** Null when the workbook is open for reading only. */
  lock: Lock | null
  notices: Problem[]
  reading: Reading
  past: Past
}

/** A workbook that has been opened, at work. What is written to it is written in the order asked for. */
export function keepStore(opened: Opened): { store: Store; settle(): Promise<void> } {
  const { folder, files, world, who, session, inTurn, adapter, db, lock, notices, reading } = opened
  const clock = stampClock(session)
  const greatest = greatestOf(db.data.stamps)
  if (greatest) clock.see(greatest)
  let savedAt = reading.recent.flatMap(({ entry }) => changesOf(entry)).at(-1)?.at ?? (greatest && instantOf(greatest))
  let past = opened.past
  let unfolded = reading.recent.length
  let sessionBegun: Change | null = null
  let begun = false
  let closed = false
  let lost = false
  let beaten = world.now()
  /** The state that the next entry comes to, when it cannot be had by applying it. */
  let prepared: Workbook | null = null
  let folding: Promise<void> | null = null
  const hearers = new Set<(news: News) => void>()
  const tell = (news: News) => hearers.forEach((hear) => hear(news))

  const isReadOnly = () => lock === null || lost
  const refusal = () => (closed ? failed('workbook-closed') : lost ? failed('workbook-taken-over') : lock === null ? failed('workbook-read-only') : null)

  /** With who works in this session stamped before its first change, to be written with it. */
  const stamped = (edit: Unstamped): Change => {
    sessionBegun ??= stampedNow({ label: { key: 'sessionBegun' }, put: { sessions: { [session]: { who, openedAt: world.now().toISOString() } } } })
    return stampedNow(edit)
  }
  const stampedNow = (edit: Unstamped): Change => {
    const now = world.now()
    const stamp = clock.next(now.getTime())
    const clockDiffers = Math.abs(Date.parse(instantOf(stamp)) - now.getTime()) > 60_000
    return { format: db.data.format, stamp, ...edit, over: overOf(db.data, edit.put), ...(clockDiffers && { at: now.toISOString() }) }
  }

  /** Within a turn: brings entries to the disk, then into memory, then to whoever listens. */
  const append = async (made: Entry[]): Promise<void> => {
    const entries = begun || sessionBegun === null ? made : [{ change: sessionBegun }, ...made]
    // After a long sleep somebody may have taken the workbook over.
    if (world.now().getTime() - beaten.getTime() > 2 * beatEveryMilliseconds) await beat()
    if (lost) throw Object.assign(new Error('taken over'), { code: takenOver })
    await adapter.append(entries).catch((error: unknown) => {
      if (codeOf(error) === takenOver) lose()
      throw error
    })
    begun ||= sessionBegun !== null
    savedAt = world.now().toISOString()
    unfolded += entries.length
    for (const entry of entries) take(past, entry)
    if (past.toUndo.length === 0 && !past.isWhole) past = await pastOf(folder, [], adapter.place()!, files)
    apply(entries)
    if (adapter.place()!.bytes > compactAtBytes) void compact()
  }

  const apply = (entries: Entry[]) => {
    const folded = prepared
    if (folded) db.data = { ...folded, through: db.data.through }
    prepared = null
    const changes = entries.flatMap(changesOf)
    for (const change of changes) applyChange(db.data, change)
    if (folded || changes.length > toldSinglyUpTo) tell({ kind: 'reloaded' })
    else for (const change of changes) tell({ kind: 'change', change })
  }

  const queue = writeQueue({ inTurn, append, pause: world.pause, waits: opened.waits ?? true, tell: () => tell({ kind: 'state' }) })
  const write = async (wish: Parameters<typeof queue.add>[0]): Promise<Result<Entry[]>> => refusal() ?? queue.add(wish)
  const changesNow = (ids: string[] | 'all') => changesUpTo(folder, adapter.place() ?? reading.place ?? { journal: Number.MAX_SAFE_INTEGER, lines: Infinity }, ids, files)

  const writeEdit = async (edit: Edit & Pick<Change, 'restores' | 'saw' | 'erase'>, check: () => Result<unknown>): Promise<Result<Change>> => {
    const written = await write({
      label: edit.label,
      rows: edit.erase ? 'alone' : rowsOf(edit),
      make: () => {
        const checked = check()
        return checked.ok ? ok([{ change: stamped(edit) }]) : checked
      },
    })
    return written.ok ? ok(changesOf(written.value[0]!)[0]!) : written
  }

  const reverse = async (which: 'toUndo' | 'toRedo'): Promise<Result<Undone>> => {
    const undone: Undone = { label: past[which].at(-1)?.label ?? { key: which }, skipped: 0 }
    const written = await write({
      label: undone.label,
      rows: 'alone',
      make: async () => {
        prepared = null
        const deed = past[which].at(-1)
        if (!deed) return failed(which === 'toUndo' ? 'nothing-to-undo' : 'nothing-to-redo')
        undone.label = deed.label
        const reversal = await reversalOf(deed, db.data, changesNow, folder, files)
        if (!reversal.ok) return reversal
        if ('entry' in reversal.value) {
          prepared = reversal.value.state
          return ok([reversal.value.entry])
        }
        undone.skipped = reversal.value.skipped
        return ok([{ change: stamped(reversal.value.change) }])
      },
    })
    return written.ok ? ok(undone) : written
  }

  /** Takes in what another copy knows; what was erased, here or there, is struck on the way in. */
  const merge = async (changes: Change[], label: Label): Promise<Result<{ taken: number }>> => {
    let brings: Arriving = { changes: [], told: [] }
    const written = await write({
      label,
      rows: 'alone',
      make: async () => {
        const known = await changesNow('all')
        brings = arriving(changes, known, db.data)
        if (brings.changes.length === 0) return ok([])
        if (brings.told.length > 0) await beginErasing(folder, known, brings.told, files)
        for (const { stamp } of brings.changes) clock.see(stamp)
        return ok([{ parcel: { id: clock.next(world.now().getTime()), label, changes: brings.changes } }])
      },
    })
    if (!written.ok) return written
    const struck = brings.told.length > 0 ? await tried(strike) : ok(undefined)
    return struck.ok ? ok({ taken: brings.changes.length }) : failed('erased-not-everywhere')
  }

  const erase = async (edit: Edit): Promise<Result<Change>> => {
    const told = Object.values(edit.put[erasureRows.name] ?? {})
    const fileIds = Object.keys(edit.put[fileRows.name] ?? {})
    const begun = await alone(async () => beginErasing(folder, fileIds.length === 0 ? [] : await changesNow(fileIds), told, files))
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
      if (strikeWorkbook(db.data, erasuresOf(db.data), await changesNow('all')).length > 0) tell({ kind: 'reloaded' })
      return adapter.place()!
    })
    await inTurn(() => strikeFiles(folder, db.data, journal - 1, files))
    // A fold that is under way may have read the journals before.
    while (folding) await folding
    await compact({ mustWork: true })
    await opened.beside?.strike(erasuresOf(db.data))
    await endErasing(folder, files)
    past = await pastOf(folder, [], adapter.place()!, files)
    tell({ kind: 'state' })
  }

  const compact = (wish = { mustWork: false }): Promise<void> =>
    (folding ??= (async () => {
      const folded = unfolded
      let again = false
      try {
        const { data } = db
        await db.write()
        db.data.through = data.through
        unfolded -= folded
        again = adapter.place()!.bytes > compactAtBytes && !closed
      } catch (error) {
        // Nothing is lost: the journals hold everything, and the next time tries again.
        if (codeOf(error) === '' || wish.mustWork) throw error
      } finally {
        folding = null
      }
      if (again) void compact()
    })())

  const beat = async () => {
    beaten = world.now()
    // A disk that is away for a moment says nothing about who has the workbook.
    const isOurs = await lock!.beat(beaten).catch(() => true)
    if (!isOurs) lose()
  }
  const lose = () => {
    if (lost) return
    lost = true
    notices.push({ key: 'taken-over', values: {} })
    tell({ kind: 'state' })
  }
  const stopBeating = lock ? world.every(beatEveryMilliseconds, () => void beat()) : () => undefined

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
      return savedAt
    },
    waiting: queue.waiting,
    tryNow: queue.tryNow,
    commit: (edit, from) => writeEdit({ label: edit.label, put: edit.put }, () => checkEdit(db.data, edit, from)),
    // What has stood here before may stand here again, also in tables that this program does not know.
    putBack: (edit) => writeEdit(edit, () => ok(null)),
    undo: () => reverse('toUndo'),
    redo: () => reverse('toRedo'),
    undoLabel: () => (isReadOnly() ? null : (past.toUndo.at(-1)?.label ?? null)),
    redoLabel: () => (isReadOnly() ? null : (past.toRedo.at(-1)?.label ?? null)),
    merge,
    erase,
    changes: (ids) => inTurn(() => changesNow(ids)),
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
    listen(hear) {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    async close() {
      if (closed) return
      closed = true
      stopBeating()
      await queue.end()
      await inTurn(async () => undefined)
      await folding
      if (isReadOnly()) return
      const { journal, bytes } = adapter.place()!
      const isLong = unfolded >= compactAtEndFrom.entries || bytes >= compactAtEndFrom.bytes || journal > db.data.through + 1
      if (unfolded > 0 && isLong) await compact()
      await adapter.stopWriting()
      await lock!.release()
    },
  }

  /** What was left to do when the folder was read: what another still wrote after a take-over, and an erasing that was broken off. */
  const settle = async () => {
    if (refusal()) return
    const stragglers = await stragglersIn(folder, files)
    if (stragglers.changes.length > 0) {
      const merged = await merge(stragglers.changes, { key: 'stragglersMerged' })
      if (!merged.ok) return
      await stragglers.noteHere()
      notices.push({ key: 'stragglers-merged', values: { count: merged.value.taken } })
    }
    if (!(await isErasing(folder, files))) return
    const struck = await tried(strike)
    if (!struck.ok) notices.push({ key: 'erased-not-everywhere', values: {} })
  }
  return { store, settle }

  function alone<T>(work: () => Promise<T>): Promise<Result<T>> {
    return Promise.resolve(refusal() ?? inTurn(() => tried(work)))
  }
}

type Unstamped = Omit<Change, 'format' | 'stamp' | 'over' | 'at'>

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
