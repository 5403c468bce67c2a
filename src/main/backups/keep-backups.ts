import { failed, ok, type Problem, type Result } from '../../core/values/problem.ts'
import type { Id } from '../../core/values/ids.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import { removeAnswersFile, wavesWithAnswers } from '../store/answers.ts'
import { realFiles } from '../store/files.ts'
import { readKeptFile } from '../store/kept-files.ts'
import { patient } from '../store/patient.ts'
import type { World } from '../world.ts'
import { backupsOf, type Backup, type Why } from './backup.ts'
import type { BackupWish } from './make-backup.ts'
import { listBackups } from './read-backup.ts'

/** The backups of one workbook, while it is open. */
export interface Backups {
  /** The newest first. */
  list(): Promise<Backup[]>
  /** Made because somebody asks for it. */
  make(): Promise<Result<Backup>>
  /** Before something that may be regretted. What goes wrong is told, and the work goes on. */
  before(why: Why): Promise<void>
  /** What a backup holds. */
  stateIn(name: string): Promise<Result<Workbook>>
  /** The copies of the raw answers, which go when they go. */
  answers: { waves(): Promise<Id[]>; removeAnswers(waveId: Id): Promise<Result<null>> }
  /** An attachment's copy; null when there is none as it was. */
  readFile(sha256: string): Promise<Buffer | null>
  /** The last of the session, made when the workbook has been closed. */
  end(): Promise<void>
}

/** The long work, which a worker does in the real program, one after another. */
export interface BackupWork {
  make(wish: BackupWish): Promise<Result<Backup | null>>
  stateIn(home: string, name: string): Promise<Result<Workbook>>
}

const hourMilliseconds = 60 * 60 * 1000

export interface KeepWish {
  folder: string
  store: { readonly readOnly: boolean }
  world: World
  work: BackupWork
  /** Lets the reader know that a backup could not be made; not again until one could. */
  tell(problem: Problem): void
}

/** Keeps the backups of an open workbook: one each hour in which it changed, one at the end, one when much is at stake; none while it is open for reading only. */
export function keepBackups({ folder, store, world, work, tell }: KeepWish): Backups {
  const files = patient(realFiles(), world.pause)
  const home = backupsOf(world.userData, folder)
  let told = ''
  const make = (why: Why) => work.make({ folder, home, why, madeAt: world.now().toISOString() })
  const before = async (why: Why) => {
    if (store.readOnly) return
    // Whatever goes wrong with a copy, a bug included, must not hold up the work, nor the closing of the workbook.
    const made = await make(why).catch(() => failed('backup-not-made'))
    if (!made.ok && made.problem.key !== told) tell(made.problem)
    told = made.ok ? '' : made.problem.key
  }
  const stopHourly = world.every(hourMilliseconds, () => void before('hourly'))
  return {
    list: () => listBackups(home, files),
    async make() {
      const made = await make('asked')
      return made.ok && made.value === null ? failed('backup-not-made') : (made as Result<Backup>)
    },
    before,
    stateIn: (name) => work.stateIn(home, name),
    answers: {
      waves: () => wavesWithAnswers(home, files),
      async removeAnswers(waveId) {
        await removeAnswersFile(home, waveId, files)
        return ok(null)
      },
    },
    readFile: (sha256) => readKeptFile(home, sha256, files),
    async end() {
      stopHourly()
      await before('quit')
    },
  }
}
