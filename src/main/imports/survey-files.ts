import { importedRows, type ImportedRows } from '../../core/surveys/import-rows.ts'
import type { ColumnMapping, SurveyPreview } from '../../core/surveys/preview.ts'
import { publishedTables } from '../../core/surveys/publishable-table.ts'
import type { PublishingRule } from '../../core/surveys/publish.ts'
import { mappingOf, previewOf, type KnownSurvey } from '../../core/surveys/read-preview.ts'
import type { Sheet } from '../../core/surveys/sheet.ts'
import { questions, waves, type Wave } from '../../core/surveys/survey.ts'
import { inForce } from '../../core/settings/defaults.ts'
import { mappings, settings, settingsId } from '../../core/settings/settings.ts'
import type { Day } from '../../core/values/day.ts'
import { keyedId, newId, type Id } from '../../core/values/ids.ts'
import { byOrder } from '../../core/values/order.ts'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import type { Language } from '../../core/values/text.ts'
import type { Change, Edit } from '../../core/workbook/change.ts'
import { addRow, removeRow, saveRow, together } from '../../core/workbook/edits.ts'
import { row, rows } from '../../core/workbook/rows.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import { wordsIn } from '../../words/words.ts'
import type { World } from '../world.ts'
import { readSheet } from './read-sheet.ts'
import type { Reading } from './read-table.ts'
import { tokenOf } from './token.ts'

/** What an import needs of the store that holds the open workbook. */
export interface AnswerStore {
  readonly workbook: Workbook
  commit(edit: Edit, from: 'main'): Promise<Result<Change>>
  writeAnswers(waveId: Id, json: string): Promise<Result<null>>
  readAnswers(waveId: Id): Promise<string | null>
  removeAnswers(waveId: Id): Promise<Result<null>>
}

export interface SurveyImportWish {
  file: string
  waveId: Id
  /** Where the person wished otherwise than guessed or remembered; `[]` when nowhere. */
  mapping: readonly ColumnMapping[]
  deleteOn: Day
}

export interface SurveyFiles {
  /** Reads a file and keeps it by a token, in place of the one kept before. */
  open(path: string, waveId: Id, workbook: Workbook, reading?: Reading): Promise<Result<{ file: string; preview: SurveyPreview }>>
  preview(file: string, mapping: readonly ColumnMapping[], workbook: Workbook): Result<SurveyPreview>
  /** Writes the raw answers, then the one change that names and publishes them. */
  import(wish: SurveyImportWish, store: AnswerStore): Promise<Result<{ answered: number; published: number }>>
  /** Lets go of the file that is kept, as when the workbook closes. */
  forget(): void
}

/** Survey files between being chosen and being imported. Their answers stay here; the window has a token and a preview. */
export function surveyFiles(world: World): SurveyFiles {
  let kept: { token: string; waveId: Id; sheet: Sheet } | null = null
  return {
    async open(path, waveId, workbook, reading) {
      const wave = row(workbook, waves, waveId)
      if (!wave) return failed('wave-unknown', { wave: waveId })
      const sheet = await readSheet(path, reading)
      if (!sheet.ok) return sheet
      kept = { token: tokenOf(world), waveId, sheet: sheet.value }
      return ok({ file: kept.token, preview: previewOf(sheet.value, [], knownOf(workbook, wave, sheet.value), minimumOf(workbook)) })
    },
    preview(file, mapping, workbook) {
      const wave = row(workbook, waves, kept?.waveId)
      if (kept?.token !== file || !wave) return failed('survey-file-gone')
      return ok(previewOf(kept.sheet, mapping, knownOf(workbook, wave, kept.sheet), minimumOf(workbook)))
    },
    async import(wish, store) {
      if (kept?.token !== wish.file) return failed('survey-file-gone')
      const imported = await importSheet(kept.sheet, wish, store, world)
      if (imported.ok) kept = null
      return imported
    },
    forget() {
      kept = null
    },
  }
}

/** One file into one wave, for the window and the terminal alike. */
export async function importSheet(sheet: Sheet, { waveId, mapping, deleteOn }: Omit<SurveyImportWish, 'file'>, store: AnswerStore, world: World): Promise<Result<{ answered: number; published: number }>> {
  const { workbook } = store
  const wave = row(workbook, waves, waveId)
  if (!wave) return failed('wave-unknown', { wave: waveId })
  const known = knownOf(workbook, wave, sheet)
  const imported = importedRows({
    sheet,
    mapping: mappingOf(sheet, mapping, known),
    wave,
    questions: known.questions,
    deleteOn,
    importedAt: world.now().toISOString(),
    rule: ruleOf(workbook),
    language: inForce(row(workbook, settings, settingsId)).languages[0] ?? 'fi',
    freshQuestionId: () => newId(questions.prefix, world.random),
  })
  if (imported.publishedTables.length === 0) return failed('survey-nothing-kept', { file: sheet.fileName })

  const before = await store.readAnswers(waveId)
  const written = await store.writeAnswers(waveId, JSON.stringify(imported.answers))
  if (!written.ok) return written
  const committed = await store.commit(importEdit(workbook, wave, imported), 'main')
  if (committed.ok) return ok({ answered: imported.wave.answered ?? 0, published: imported.publishedTables.length })
  await (before === null ? store.removeAnswers(waveId) : store.writeAnswers(waveId, before))
  return committed
}

/** An import as one change: one line of the journal and one undo. What the wave published before gives way. */
function importEdit(workbook: Workbook, wave: Wave, imported: ImportedRows): Edit {
  const label = { key: 'surveyImported', values: { file: imported.wave.fileName ?? '', count: imported.wave.answered ?? 0 } }
  const known = new Map(rows(workbook, questions).map((question) => [question.id, question]))
  const earlier = rows(workbook, publishedTables).filter((table) => table.waveId === wave.id && !imported.publishedTables.some(({ id }) => id === table.id))
  const mapping = rows(workbook, mappings).find(({ surveyId }) => surveyId === wave.surveyId)
  const remembered = { id: mapping?.id ?? keyedId('map', wave.surveyId), surveyId: wave.surveyId, columns: imported.remembered }
  return together(label, [
    saveRow(label, waves, wave, imported.wave),
    ...imported.questions.map((question) => (known.has(question.id) ? saveRow(label, questions, known.get(question.id)!, question) : addRow(label, questions, question))),
    ...imported.publishedTables.map((table) => addRow(label, publishedTables, table)),
    ...earlier.map(({ id }) => removeRow(label, publishedTables, id)),
    mapping ? saveRow(label, mappings, mapping, remembered) : addRow(label, mappings, remembered),
  ])
}

function knownOf(workbook: Workbook, wave: Wave, sheet: Sheet): KnownSurvey {
  return {
    questions: rows(workbook, questions).filter(({ surveyId }) => surveyId === wave.surveyId).sort(byOrder),
    remembered: rows(workbook, mappings).find(({ surveyId }) => surveyId === wave.surveyId)?.columns ?? [],
    alreadyImportedTo: rows(workbook, waves).find(({ fileSha256 }) => fileSha256 === sheet.sha256)?.id ?? null,
  }
}

function minimumOf(workbook: Workbook): number {
  return inForce(row(workbook, settings, settingsId)).minimumCell
}

function ruleOf(workbook: Workbook): PublishingRule {
  const other = (language: Language) => wordsIn(language)('surveys.otherAnswer')
  return { minimum: minimumOf(workbook), other: { fi: other('fi'), sv: other('sv'), en: other('en') } }
}
