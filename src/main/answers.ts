import { basename, extname } from 'node:path'
import type { Answers, Outcome, UndoOutcome, WorkbookState } from '../contract/requests.ts'
import { readHome } from '../core/home/read-home.ts'
import { settings, settingsId } from '../core/settings/settings.ts'
import type { Id } from '../core/values/ids.ts'
import { failed, ok, type Result } from '../core/values/problem.ts'
import { say as inLanguage } from '../core/values/text.ts'
import { altersAnything } from '../core/workbook/edits.ts'
import { pageOf } from '../core/workbook/pages.ts'
import { row } from '../core/workbook/rows.ts'
import { budgetAnswers } from './answers/budget.ts'
import { formAnswers } from './answers/forms.ts'
import { documentAnswers } from './answers/documents.ts'
import { reportAnswers } from './answers/reports.ts'
import { sendingAnswers } from './answers/sending.ts'
import { mayLoosen, step } from './asking/loosening.ts'
import { mayRemove, stepRemoving } from './asking/removing.ts'
import { backupsOf } from './backups/backup.ts'
import { putBackFiles } from './backups/put-back-files.ts'
import { listBackups } from './backups/read-backup.ts'
import type { Background } from './background.ts'
import { readCodeLists } from './bundled/code-lists.ts'
import { readTemplates } from './bundled/templates.ts'
import type { Desk } from './desk.ts'
import { draftOf, keepDraft } from './drafts.ts'
import { eraseAnswers, eraseRow, erasuresTold } from './erasing.ts'
import { fileName } from './file-name.ts'
import { binOf, bringBack, conflictsOf, historyOfRow, putBack, settle } from './histories.ts'
import { mendWorkbook } from './mend-workbook.ts'
import { conflictedCopies } from './mending/copies.ts'
import { mergeArrival, mergeCopies, withArrival } from './merging.ts'
import { withProgress } from './progress.ts'
import { readSectionNames, recordWordsOf } from './record-words.ts'
import { previewRestoring, restore } from './restoring.ts'
import { orWaiting } from './store/or-waiting.ts'
import type { Undone } from './store/store.ts'
import { workbench } from './workbench.ts'
import type { World } from './world.ts'

export interface OpenAnswers {
  answers: Answers
  /** Whether something would be lost by closing now. */
  waits(): boolean
  /** Asks the person, when something would be lost by it. */
  mayClose(): Promise<boolean>
  close(): Promise<void>
}

/** How each request of the contract is answered: the map of the program. */
export async function openAnswers(means: { world: World; desk: Desk; background?: Background }): Promise<OpenAnswers> {
  const { world, desk } = means
  const bench = await workbench(means)
  const { files, workbooks, surveys, place, names, language, words, withStore, withWorkbook, withReports, withBackups, withoutAnswers, withUnreached, withState, maySwitch, show, recordWords, mayLower, changed, erasing, merging, offerMerging } = bench

  const answers: Answers = {
    'preferences.read': async () => ok(await workbooks.preferences()),
    'preferences.write': async (wish) => ok(await workbooks.writePreferences(wish)),

    'workbooks.list': async () => ok({ workbooks: await workbooks.list() }),
    'workbooks.createEmpty': ({ name }) => show(() => workbooks.createEmpty(name)),
    'workbooks.open': ({ id }) => show(() => workbooks.open(id), (state) => state.id === id && !state.sample),
    'workbooks.openSample': () => show(workbooks.openSample, ({ sample }) => sample),
    'workbooks.resetSample': () =>
      show(async (leave) => {
        if (place.state()?.sample) await leave()
        return workbooks.resetSample()
      }),
    'workbooks.openFile': async () => {
      const say = await words()
      const file = await desk.chooseFileToOpen({ title: say('dialogs.openWorkbook'), kinds: [{ name: say('dialogs.kindWorkbook'), extensions: ['muutos'] }] })
      if (file === null) return ok('cancelled')
      const merged = await offerMerging(file)
      return merged.ok && merged.value === 'apart' ? show(() => workbooks.openFile(file)) : (merged as Result<WorkbookState | 'cancelled'>)
    },
    'workbooks.merge': () =>
      withWorkbook<Outcome<'workbooks.merge'>>(async ({ store }) => {
        const say = await words()
        const file = await desk.chooseFileToOpen({ title: say('dialogs.mergeWorkbook'), kinds: [{ name: say('dialogs.kindWorkbook'), extensions: ['muutos'] }] })
        if (file === null) return ok('cancelled')
        const means = await merging()
        return withState(await withoutAnswers(await withArrival(file, means, (arrival) => mergeArrival(arrival, store, means))))
      }),
    'workbooks.saveCopy': () =>
      withStore<Outcome<'workbooks.saveCopy'>>(async (store) => {
        const say = await words()
        const name = `${fileName(inLanguage(row(store.workbook, settings, settingsId)?.name, await language()))}.muutos`
        const target = await desk.chooseFileToSave({ title: say('dialogs.saveCopy'), name, kinds: [{ name: say('dialogs.kindWorkbook'), extensions: ['muutos'] }] })
        if (target === null) return ok('cancelled')
        const saved = await workbooks.saveCopy(store, target)
        return saved.ok ? ok({ file: names.give(target), name: basename(target) }) : saved
      }),
    'workbooks.close': async () => {
      if (!(await maySwitch())) return failed('changes-still-wait')
      await place.close()
      desk.tell({ kind: 'closed' })
      return ok(null)
    },

    'workbook.state': async () => ok(place.state()),
    'workbook.page': ({ table, from }) => withStore((store) => ok(pageOf(store.workbook, table, from))),
    'workbook.commit': (edit) =>
      withStore<Outcome<'workbook.commit'>>(async (store) => {
        // Nobody's work, and nothing to be undone.
        if (!altersAnything(edit)) return ok(place.state()!)
        if (!(await mayLoosen(edit, store.workbook, desk, words))) return failed('loosening-not-confirmed')
        if (!(await mayRemove(edit, store.workbook, desk, words, place.backups().ok ? () => place.backUp('bulk-delete') : null))) return failed('removal-not-confirmed')
        const written = store.commit(edit, 'window')
        const change = await orWaiting(store, written, world.pause)
        if (change !== 'waiting') return change.ok ? ok(place.state()!) : change
        void written.then((late) => late.ok || place.notice(late.problem))
        return ok('waiting')
      }),
    'workbook.tryNow': () =>
      withStore(async (store) => {
        await store.tryNow()
        return ok(place.state()!)
      }),
    'workbook.takeOver': () =>
      place.show(async (leave) => {
        const shown = place.state()
        await leave()
        if (!shown) return failed('no-workbook-open')
        return shown.sample ? workbooks.openSample() : workbooks.takeOver(shown.id)
      }),
    'workbook.mend': async ({ id }) => {
      const open = place.workbook()
      const folder = open.ok && open.value.id === id ? open.value.folder : workbooks.folderOf(id)
      const mended = await mendWorkbook(folder, world, files)
      if (!mended.ok) return mended
      const shown = await show(() => workbooks.open(id))
      if (shown.ok) place.notice({ key: 'workbook-mended', values: { rows: mended.value.rows, folder: mended.value.aside } })
      return shown.ok ? ok(place.state()!) : shown
    },
    'workbook.undo': () => withStore(async (store) => undone(await stepRemoving('undo', store, desk, words, () => step('undo', store, desk, words)), place.state()!)),
    'workbook.redo': () => withStore(async (store) => undone(await stepRemoving('redo', store, desk, words, () => step('redo', store, desk, words)), place.state()!)),

    'drafts.read': async ({ key }) => {
      const workbook = place.workbook()
      return workbook.ok ? draftOf(workbook.value, key) : workbook
    },
    'drafts.write': async ({ key, value }) => {
      const workbook = place.workbook()
      return workbook.ok ? keepDraft(workbook.value, key, value, world) : workbook
    },

    'history.ofRow': ({ language, ...of }) => withStore(async (store) => ok(await historyOfRow(store, of, await recordWords(store, language)))),
    'history.putBack': (value) => withStore(async (store) => changed(await putBack(store, value, mayLower(store)))),
    'history.bin': ({ language }) => withStore(async (store) => ok(await binOf(store, await recordWords(store, language)))),
    'history.bringBack': (of) => withStore(async (store) => changed(await bringBack(store, of, mayLower(store)))),
    'history.conflicts': ({ language }) => withStore(async (store) => ok(await conflictsOf(store, await recordWords(store, language)))),
    'history.settle': (value) => withStore(async (store) => changed(await settle(store, value, mayLower(store)))),
    'erase.row': (wish) => withStore(async (store) => withUnreached(await withoutAnswers(await eraseRow(await erasing(store), wish)))),
    'erase.answers': (wish) => withStore(async (store) => withoutAnswers(await eraseAnswers(await erasing(store), wish))),
    'erase.list': ({ language }) => withStore(async (store) => ok(erasuresTold(store.workbook, await recordWords(store, language)))),

    'copies.list': () => withWorkbook(async ({ folder }) => ok({ names: await conflictedCopies(folder, files) })),
    'copies.merge': () =>
      withWorkbook<Outcome<'copies.merge'>>(async (workbook) => {
        const merged = withState(await withoutAnswers(await mergeCopies(workbook, await merging())))
        if (merged.ok && merged.value !== 'cancelled') place.settled('conflicted-copies')
        return merged
      }),

    'backups.list': async ({ id }) => ok(await listBackups(backupsOf(world.userData, workbooks.folderOf(id)), files)),
    'backups.make': () => withBackups((backups) => backups.make()),
    'backups.preview': ({ name, language }) =>
      withBackups(async (backups, store) => {
        const sections = await readSectionNames(world.resources, language)
        return previewRestoring(name, store, backups, (workbook) => recordWordsOf(workbook, language, sections))
      }),
    'backups.restore': ({ name }) =>
      withBackups(async (backups, store) => {
        const restored = await restore(name, store, backups, desk, words)
        return restored.ok ? ok({ ...restored.value, state: place.state()! }) : restored
      }),
    'workbook.restoreFrom': ({ id, name }) =>
      show(async () => {
        const folder = workbooks.folderOf(id)
        const put = await putBackFiles({ folder, home: backupsOf(world.userData, folder), name }, world, files)
        return put.ok ? workbooks.open(id) : put
      }),

    'home.read': ({ periodId }) =>
      withReports(async (reports, store) => {
        const spoken = await language()
        const readiness = (reportId: Id) => {
          const read = reports.readiness(reportId, spoken)
          return read.ok ? read.value : null
        }
        return readHome(store.workbook, periodId, place.today(), readiness)
      }),
    'templates.list': ({ kind }) => readTemplates(world.resources, kind),
    'codeLists.read': () => readCodeLists(world.resources),

    'surveys.chooseFile': ({ waveId }) =>
      withStore<Outcome<'surveys.chooseFile'>>(async (store) => {
        const say = await words()
        const file = await desk.chooseFileToOpen({ title: say('dialogs.chooseSurvey'), kinds: [{ name: say('dialogs.kindSurvey'), extensions: ['csv', 'txt', 'tsv', 'xlsx'] }] })
        if (file === null) return ok('cancelled')
        return withProgress('survey', desk, (onProgress) => surveys.open(file, waveId, store.workbook, { onProgress }))
      }),
    'surveys.preview': ({ file, mapping }) => withStore((store) => surveys.preview(file, mapping, store.workbook)),
    'surveys.import': (wish) => withStore((store) => place.importing(() => surveys.import(wish, store))),

    ...budgetAnswers(bench),
    ...reportAnswers(bench),
    ...documentAnswers(bench),
    ...sendingAnswers(bench),
    ...formAnswers(bench),

    'files.open': async ({ file }) => {
      const path = names.pathOf(file)
      if (path === undefined) return failed('file-no-longer-known')
      // An attachment that came with another's workbook may be a program: of what was saved, only reports are opened.
      return extname(path).toLowerCase() === '.docx' && (await desk.openFile(path)) ? ok(null) : failed('file-not-opened', { file: basename(path) })
    },
    'files.show': async ({ file }) => {
      const path = names.pathOf(file)
      if (path === undefined) return failed('file-no-longer-known')
      desk.showInFolder(path)
      return ok(null)
    },
  }
  return { answers, waits: () => (place.state()?.waiting.labels.length ?? 0) > 0, mayClose: maySwitch, close: () => place.close() }
}

function undone(result: Result<Undone>, state: WorkbookState): Result<UndoOutcome> {
  return result.ok ? ok({ label: result.value.label, skipped: result.value.skipped, state }) : result
}
