import type { WorkbookState } from '../contract/requests.ts'
import { todayOf } from '../core/settings/defaults.ts'
import { settings, settingsId } from '../core/settings/settings.ts'
import type { Day } from '../core/values/day.ts'
import { failed, ok, type Problem, type Result } from '../core/values/problem.ts'
import { row } from '../core/workbook/rows.ts'
import type { Why } from './backups/backup.ts'
import { keepBackups, type Backups, type BackupWork } from './backups/keep-backups.ts'
import type { Desk } from './desk.ts'
import { forgetAnswers } from './imports/forget-answers.ts'
import { conflictedCopies } from './mending/copies.ts'
import { wavesWithAnswers } from './store/answers.ts'
import { codeOf, realFiles, type FileSystem } from './store/files.ts'
import { patient } from './store/patient.ts'
import type { Store } from './store/store.ts'
import { turns } from './store/turns.ts'
import type { OpenWorkbook } from './workbooks/workbooks.ts'
import type { World } from './world.ts'

/** The one workbook that is open, or none. */
export interface OpenPlace {
  /** The workbook's store, or the problem that none is open. */
  store(): Result<Store>
  workbook(): Result<OpenWorkbook>
  /** Its backups; the sample has none. */
  backups(): Result<Backups>
  /** Keeps what there is now, before something that may be regretted. */
  backUp(before: Why): Promise<void>
  /** Lets go of the raw answers, and of their copies, that may not be kept any longer. */
  forgetAnswers(): Promise<void>
  /** Brings in raw answers, with a backup made before; none are let go of meanwhile. */
  importing<T>(work: () => Promise<T>): Promise<T>
  state(): WorkbookState | null
  today(): Day
  /** Lets the reader know of something that nobody waits to hear. */
  notice(problem: Problem): void
  /** What a notice told of has been dealt with. */
  settled(key: string): void
  /**
   * Opens another in place of the one that is open, which is closed when the other has come, or before that by
   * `leave`. What is open already is shown and not opened a second time: its own lock would make it read-only.
   */
  show(opening: (leave: () => Promise<void>) => Promise<Result<OpenWorkbook>>, isIt?: (state: WorkbookState) => boolean): Promise<Result<WorkbookState>>
  close(): Promise<void>
}

/** Windows are told of each change as soon as it is on the disk; `left` is called when a workbook has been left. */
export function openPlace(world: World, desk: Desk, left: () => void, work: BackupWork): OpenPlace {
  const files = patient(realFiles(), world.pause)
  const inTurn = turns()
  const onAnswers = turns()
  let open: (OpenWorkbook & { deafen: () => void; stopForgetting: () => void; notices: Problem[]; backups: Backups | null }) | null = null

  const today = () => todayOf(open ? row(open.store.workbook, settings, settingsId) : undefined, world.now())
  const state = (): WorkbookState | null =>
    open && {
      id: open.id,
      sample: open.sample,
      today: today(),
      savedAt: open.store.savedAt,
      readOnly: open.store.readOnly,
      waiting: open.store.waiting(),
      undo: open.store.undoLabel(),
      redo: open.store.redoLabel(),
      notices: [...open.store.notices, ...open.notices],
    }
  /** What is under way is still answered and told of, as changes of the workbook that is closing. */
  const leave = async () => {
    try {
      await open?.store.close()
      await open?.backups?.end()
    } finally {
      open?.deafen()
      open?.stopForgetting()
      open = null
      left()
    }
  }
  const notice = (problem: Problem) => {
    open?.notices.push(problem)
    if (open) desk.tell({ kind: 'state', state: state()! })
  }
  /** The reader is told; what the disk does not let go now goes the next time. */
  const answersForgotten = (undated: 'stay' | 'go'): Promise<Problem[]> =>
    onAnswers(async () => {
      if (!open || open.store.readOnly) return []
      const { store, folder, backups } = open
      const kept = { waves: () => wavesWithAnswers(folder, files), removeAnswers: store.removeAnswers }
      const count = await forgetAnswers(store.workbook, kept, today(), undated)
      if (backups) await forgetAnswers(store.workbook, backups.answers, today(), undated)
      return count > 0 ? [{ key: 'answers-deleted-on-their-day', values: { count } }] : []
    }).catch(notNow)
  const forget = async () => (await answersForgotten('stay')).forEach(notice)
  return {
    store: () => (open ? ok(open.store) : failed('no-workbook-open')),
    workbook: () => (open ? ok(open) : failed('no-workbook-open')),
    state,
    today,
    backups: () => (!open ? failed('no-workbook-open') : open.backups ? ok(open.backups) : failed('sample-has-no-backups')),
    backUp: async (before) => open?.backups?.before(before),
    forgetAnswers: forget,
    importing: (work) =>
      onAnswers(async () => {
        await open?.backups?.before('import')
        return work()
      }),
    notice,
    settled(key) {
      if (open) open.notices = open.notices.filter((one) => one.key !== key)
      if (open) desk.tell({ kind: 'state', state: state()! })
    },
    close: () => inTurn(leave),
    show: (opening, isIt = () => false) =>
      inTurn(async () => {
        const shown = state()
        if (shown && isIt(shown)) return ok(shown)
        const opened = await opening(leave)
        if (!opened.ok) {
          if (shown && !open) desk.tell({ kind: 'closed' })
          return opened
        }
        const { store, folder, sample } = opened.value
        await leave().catch(async (error: unknown) => {
          await store.close()
          throw error
        })
        const backups = sample ? null : keepBackups({ folder, store, world, work, tell: notice })
        open = {
          ...opened.value,
          backups,
          notices: [],
          deafen: store.listen((news) => desk.tell({ ...news, state: state()! })),
          stopForgetting: world.every(hourMilliseconds, () => void forget()),
        }
        open.notices.push(...(await answersForgotten('go')), ...(await copiesFound(opened.value, files).catch(notNow)))
        if (store.older && !store.readOnly) {
          await backups?.before('migration')
          await store.compact()
        }
        return ok(state()!)
      }),
  }
}

/** A synchronising folder puts what another computer wrote at the same time beside the workbook, where nobody sees it. */
async function copiesFound({ store, folder }: OpenWorkbook, files: FileSystem): Promise<Problem[]> {
  const count = store.readOnly ? 0 : (await conflictedCopies(folder, files)).length
  return count > 0 ? [{ key: 'conflicted-copies', values: { count } }] : []
}

/** A disk that is away for a moment is no reason to keep a workbook from being shown. */
function notNow(error: unknown): Problem[] {
  if (codeOf(error) === '') throw error
  return []
}

const hourMilliseconds = 60 * 60 * 1000
