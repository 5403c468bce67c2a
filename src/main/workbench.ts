import type { Erased, WorkbookState } from '../contract/requests.ts'
import { failed, ok, type Result } from '../core/values/problem.ts'
import type { Language } from '../core/values/text.ts'
import type { Change, Edit } from '../core/workbook/change.ts'
import { wordsIn } from '../words/words.ts'
import { mayLeave } from './asking/leaving.ts'
import { mayLoosen } from './asking/loosening.ts'
import { backupsOf } from './backups/backup.ts'
import type { Backups } from './backups/keep-backups.ts'
import { newestWhole } from './backups/read-backup.ts'
import { inPlace, type Background } from './background.ts'
import type { Desk } from './desk.ts'
import type { Erasing } from './erasing.ts'
import { givenNames } from './given-names.ts'
import { ledgerFiles } from './imports/ledger-files.ts'
import { surveyFiles } from './imports/survey-files.ts'
import { conflictedCopies, removeMergedCopies } from './mending/copies.ts'
import { mergeArrival, wantsMerging, withArrival, type Merging } from './merging.ts'
import { openPlace, type OpenPlace } from './open-workbook.ts'
import { readSectionNames, recordWordsOf } from './record-words.ts'
import { openReports, type Reports } from './reports.ts'
import { realFiles } from './store/files.ts'
import { patient } from './store/patient.ts'
import type { Store } from './store/store.ts'
import { turns } from './store/turns.ts'
import { setAsideOf } from './workbooks/set-aside.ts'
import { openWorkbooks, type OpenWorkbook } from './workbooks/workbooks.ts'
import type { World } from './world.ts'

export type Workbench = Awaited<ReturnType<typeof workbench>>

/** What all answers work with: the workbook that is open, those there are, and ways to ask for them that answer with a problem where there is none. */
export async function workbench({ world, desk, background = inPlace }: { world: World; desk: Desk; background?: Background }) {
  const files = patient(realFiles(), world.pause)
  /** A backup begun before something was erased is whole before it is struck. */
  const onBackups = turns()
  const workbooks = openWorkbooks(world, {
    fold: (folder, through) => background('fold', folder, through),
    lastBackedUp: async (folder) => (await newestWhole(backupsOf(world.userData, folder), world.now(), files))?.workbook ?? null,
    beside: (folder) => ({
      async strike(erasures) {
        await removeMergedCopies(folder, files)
        await onBackups(() => background('strikeBackups', folder, backupsOf(world.userData, folder), erasures))
      },
    }),
  })
  await workbooks.removeUnfinished()
  const surveys = surveyFiles(world)
  const ledgers = ledgerFiles(world)
  const letGo = () => {
    surveys.forget()
    ledgers.forget()
  }
  const place = openPlace(world, desk, letGo, {
    make: (wish) => onBackups(() => background('backup', wish)),
    stateIn: (home, name) => background('stateInBackup', home, name),
  })
  const names = givenNames()
  const language = async () => (await workbooks.preferences()).language
  const words = async () => wordsIn(await language())

  const withStore = async <T>(work: (store: Store) => Promise<Result<T>> | Result<T>): Promise<Result<T>> => {
    const store = place.store()
    return store.ok ? work(store.value) : store
  }
  const maySwitch = async () => {
    const store = place.store()
    return !store.ok || mayLeave(store.value, desk, words)
  }
  const show: OpenPlace['show'] = async (opening, isIt) => ((await maySwitch()) ? place.show(opening, isIt) : failed('changes-still-wait'))
  const withReports = <T>(work: (reports: Reports, store: Store) => Promise<Result<T>> | Result<T>): Promise<Result<T>> =>
    withStore(async (store) => {
      const reports = await openReports(world, () => store.workbook, background, (sha256) => store.readFile(sha256))
      return reports.ok ? work(reports.value, store) : reports
    })

  const withBackups = <T>(work: (backups: Backups, store: Store) => Promise<Result<T>>): Promise<Result<T>> =>
    withStore(async (store) => {
      const backups = place.backups()
      return backups.ok ? work(backups.value, store) : backups
    })
  /** What was erased, here or by whoever is merged, may take raw answers along. */
  const withoutAnswers = async <T>(done: Result<T>): Promise<Result<T>> => {
    await place.forgetAnswers()
    return done
  }
  /** Damaged folders and copies that wait to be merged are not written to: the person is told that they still hold it. */
  const withUnreached = async (erased: Result<Erased | 'cancelled'>): Promise<Result<Erased | 'cancelled'>> => {
    const workbook = place.workbook()
    if (!erased.ok || erased.value === 'cancelled' || !workbook.ok) return erased
    const problems = [
      ...(await setAsideOf(workbook.value.folder, files)).map((folder) => ({ key: 'erased-not-in-damaged', values: { folder } })),
      ...((await conflictedCopies(workbook.value.folder, files)).length > 0 ? [{ key: 'erased-not-in-copies', values: {} }] : []),
    ]
    return ok({ ...erased.value, problems: [...erased.value.problems, ...problems] })
  }

  const recordWords = async (store: Store, spoken: Language) => recordWordsOf(store.workbook, spoken, await readSectionNames(world.resources, spoken))
  const mayLower = (store: Store) => (edit: Edit) => mayLoosen(edit, store.workbook, desk, words)
  const changed = (change: Result<Change>): Result<WorkbookState> => (change.ok ? ok(place.state()!) : change)
  const erasing = async (store: Store): Promise<Erasing> => ({ store, world, desk, words: await recordWords(store, await language()), say: await words() })

  const withWorkbook = async <T>(work: (workbook: OpenWorkbook) => Promise<Result<T>>): Promise<Result<T>> => {
    const workbook = place.workbook()
    return workbook.ok ? work(workbook.value) : workbook
  }
  const withState = <T extends object>(done: Result<T | 'cancelled'>): Result<(T & { state: WorkbookState }) | 'cancelled'> =>
    done.ok && done.value !== 'cancelled' ? ok({ ...done.value, state: place.state()! }) : (done as Result<'cancelled'>)
  const merging = async (): Promise<Merging> => ({ world, files, desk, say: await words(), backUp: () => place.backUp('merge') })

  /** A copy of a workbook that is here already may be merged into it instead of opened beside it; 'apart' when it is not, or the person wants it apart. */
  const offerMerging = async (file: string): Promise<Result<WorkbookState | 'cancelled' | 'apart'>> => {
    const means = await merging()
    return withArrival<WorkbookState | 'cancelled' | 'apart'>(file, means, async (arrival) => {
      const isKnown = !arrival.fromSample && (await workbooks.list()).some(({ id, sample }) => id === arrival.id && !sample) && (await files.stat(workbooks.folderOf(arrival.id))) !== null
      if (!isKnown || !(await wantsMerging(arrival, means))) return ok('apart')
      const shown = await show(() => workbooks.open(arrival.id), (state) => state.id === arrival.id && !state.sample)
      const store = shown.ok ? place.store() : shown
      const merged = store.ok ? await withoutAnswers(await mergeArrival(arrival, store.value, means)) : store
      if (!merged.ok || merged.value === 'cancelled') return merged as Result<'cancelled'>
      place.notice({ key: 'copy-merged', values: { file: arrival.file, count: merged.value.taken } })
      return ok(place.state()!)
    })
  }
  return { world, desk, background, files, workbooks, surveys, ledgers, place, names, language, words, withStore, withWorkbook, withReports, withBackups, withoutAnswers, withUnreached, withState, maySwitch, show, recordWords, mayLower, changed, erasing, merging, offerMerging }
}
