import { setImmediate as pass } from 'node:timers/promises'
import type { Low } from 'lowdb'
import { failed, ok, type Problem, type Result } from '../../core/values/problem.ts'
import { instantOf, stampClock, type Stamp } from '../../core/values/stamp.ts'
import { applyChange, overOf, type Change, type Edit, type Label } from '../../core/workbook/change.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import type { WorkbookAdapter } from './adapter.ts'
import { changesUpTo } from './changes.ts'
import { hasOwnNames, isEntry } from './entry-shape.ts'
import { codeOf } from './files.ts'
import { takenOver } from './journal.ts'
import { changesOf, type Entry } from './lines.ts'
import { beatEveryMilliseconds, type Lock } from './lock.ts'
import { pastOf, take, type Past } from './past.ts'
import { rowsOf, writeQueue, type WriteQueue } from './queue.ts'
import type { Reading } from './read.ts'
import type { News, StoreWish } from './store.ts'

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

type Unstamped = Omit<Change, 'format' | 'stamp' | 'over' | 'at'>

/** The way from a wish to the disk, then into memory, then to whoever listens; and what keeps the disk tidy meanwhile. */
export interface Writing {
  queue: WriteQueue
  /** Why nothing can be written now; null when it can. */
  refusal(): { ok: false; problem: Problem } | null
  /** The same for files beside the journals, which are written until the last change has been answered. */
  filesRefusal(): { ok: false; problem: Problem } | null
  isReadOnly(): boolean
  savedAt(): string | null
  past(): Past
  /** The past anew, when what journals tell has been altered. */
  renewPast(): Promise<void>
  write(wish: Parameters<WriteQueue['add']>[0]): Promise<Result<Entry[]>>
  /** An edit as a change, once `check` finds nothing against it in the workbook as it then stands. */
  writeEdit(edit: Edit & Pick<Change, 'restores' | 'saw' | 'erase'>, check: () => Result<unknown>): Promise<Result<Change>>
  stamped(edit: Unstamped): Change
  /** Changes of another copy, which are older than everything that is stamped from now on. */
  parcelOf(changes: Change[], label: Label): Entry
  /** The state that the entry made next comes to, when it cannot be had by applying it. */
  prepare(state: Workbook | null): void
  /** The changes that count. Asked for within a turn. */
  changes(ids: string[] | 'all'): Promise<Change[]>
  /** Folds the journals; `mustWork` throws when that fails, and begins anew after a fold that is under way. */
  compact(wish?: { mustWork: boolean }): Promise<void>
  tell(news: News): void
  listen(hear: (news: News) => void): () => void
  close(): Promise<void>
}

export function startWriting(opened: Opened): Writing {
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
  let released = false
  let lost = false
  let beaten = world.now()
  let prepared: Workbook | null = null
  let folding: Promise<void> | null = null
  const hearers = new Set<(news: News) => void>()

  const isReadOnly = () => lock === null || lost
  const filesRefusal = () => (released ? failed('workbook-closed') : isReadOnly() ? refusal() : null)
  const refusal = () => (closed ? failed('workbook-closed') : lost ? failed('workbook-taken-over') : lock === null ? failed('workbook-read-only') : null)

  /** What a listener throws is a bug of its own, and no reason to call a change unwritten. */
  const tell = (news: News) => {
    for (const hear of hearers)
      try {
        hear(news)
      } catch (bug) {
        console.error(bug)
      }
  }

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
      prepared = null
      throw error
    })
    begun ||= sessionBegun !== null
    savedAt = world.now().toISOString()
    unfolded += entries.length
    for (const entry of entries) take(past, entry)
    apply(entries)
    if (past.toUndo.length === 0 && !past.isWhole) await renewPast().catch(() => undefined)
    if (adapter.place()!.bytes > compactAtBytes) void compact()
  }

  const apply = (entries: Entry[]) => {
    const folded = prepared
    if (folded) {
      db.data = { ...folded, through: db.data.through }
      // A parcel that is taken in again may be from a clock that is ahead, and not have been seen in this session.
      const newest = greatestOf(folded.stamps)
      if (newest) clock.see(newest)
    }
    prepared = null
    const changes = entries.flatMap(changesOf)
    for (const change of changes) applyChange(db.data, change)
    if (folded || changes.length > toldSinglyUpTo) tell({ kind: 'reloaded' })
    else for (const change of changes) tell({ kind: 'change', change })
  }

  const queue = writeQueue({ inTurn, append, pause: world.pause, waits: opened.waits ?? true, tell: () => tell({ kind: 'state' }) })
  const write: Writing['write'] = async (wish) => refusal() ?? queue.add(wish)

  const renewPast = async () => {
    past = await pastOf(folder, [], adapter.place()!, files)
  }

  const compact: Writing['compact'] = async (wish = { mustWork: false }) => {
    while (wish.mustWork && folding) await folding.catch(() => undefined)
    try {
      await (folding ??= fold())
    } catch (error) {
      // Nothing is lost: the journals hold everything, and the next time tries again.
      if (codeOf(error) === '' || wish.mustWork) throw error
    }
  }

  const fold = async () => {
    const folded = unfolded
    const { data } = db
    try {
      await db.write()
      db.data.through = data.through
      unfolded -= folded
    } finally {
      folding = null
    }
    if (adapter.place()!.bytes > compactAtBytes && !closed) void compact()
  }

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

  return {
    queue,
    refusal,
    filesRefusal,
    isReadOnly,
    savedAt: () => savedAt,
    past: () => past,
    renewPast,
    write,
    async writeEdit(edit, check) {
      const written = await write({
        label: edit.label,
        rows: edit.erase ? 'alone' : rowsOf(edit),
        make: () => {
          const checked = check()
          if (!checked.ok) return checked
          const entry = { change: stamped(edit) }
          // What `check` has not looked at cell by cell is held to the whole shape.
          const fits = edit.restores || edit.erase ? isEntry(entry) : hasOwnNames(entry)
          return fits ? ok([entry]) : failed('edit-not-allowed', { table: Object.keys(edit.put).join(', ') })
        },
      })
      return written.ok ? ok(changesOf(written.value[0]!)[0]!) : written
    },
    stamped,
    parcelOf(changes, label) {
      for (const { stamp } of changes) clock.see(stamp)
      return { parcel: { id: clock.next(world.now().getTime()), label, changes } }
    },
    prepare: (state) => void (prepared = state),
    changes: (ids) => changesUpTo(folder, adapter.place() ?? reading.place, ids, files),
    compact,
    tell,
    listen(hear) {
      hearers.add(hear)
      return () => hearers.delete(hear)
    },
    async close() {
      if (closed) return
      closed = true
      stopBeating()
      await queue.end()
      // Whoever hears now that his change is lost may still put his files back as they were.
      await pass()
      await inTurn(async () => undefined)
      released = true
      await folding?.catch(() => undefined)
      if (isReadOnly()) return
      const { journal, bytes } = adapter.place()!
      const isLong = unfolded >= compactAtEndFrom.entries || bytes >= compactAtEndFrom.bytes || journal > db.data.through + 1
      try {
        if (unfolded > 0 && isLong) await compact()
      } catch (bug) {
        console.error(bug)
      } finally {
        await adapter.stopWriting()
        await lock!.release()
      }
    },
  }
}

/** Stamps compare by code unit, so the greatest is the one to be later than. */
function greatestOf(stamps: Stamp[]): Stamp | null {
  let greatest: Stamp | null = null
  for (const stamp of stamps) if (greatest === null || stamp > greatest) greatest = stamp
  return greatest
}
