import { basename } from 'node:path'
import type { Outcome } from '../contract/requests.ts'
import { files, type File } from '../core/files/file.ts'
import { settings, settingsId } from '../core/settings/settings.ts'
import { newId } from '../core/values/ids.ts'
import { failed, ok, type Result } from '../core/values/problem.ts'
import { addRow, saveRow, together } from '../core/workbook/edits.ts'
import { row } from '../core/workbook/rows.ts'
import type { Workbook } from '../core/workbook/workbook.ts'
import type { Say } from '../words/words.ts'
import type { Background } from './background.ts'
import { chosenFile } from './chosen-file.ts'
import type { Desk } from './desk.ts'
import type { Store } from './store/store.ts'
import type { OwnStyles } from './word/own-styles/read.ts'
import type { World } from './world.ts'

/** Takes the Word document or template that the person chooses into the workbook, once its styles could be read: documents are written in them from then on. */
export async function chooseReportStyle(store: Store, desk: Desk, say: Say, world: World, background: Background): Promise<Result<Outcome<'reports.chooseStyle'>>> {
  const path = await desk.chooseFileToOpen({ title: say('reportStyle.chooseTitle'), kinds: [{ name: say('dialogs.kindWord'), extensions: ['dotx', 'docx', 'dotm', 'docm'] }] })
  if (path === null) return ok('cancelled')
  const content = await chosenFile(path, 'report-style-too-large')
  if (!content.ok) return content
  const name = basename(path).normalize('NFC')
  const read = await background('readOwnStyles', content.value, name)
  if (!read.ok) return read

  const kept = await store.addFile(content.value)
  if (!kept.ok) return kept
  const file: File = { id: newId(files.prefix, world.random), name, sha256: kept.value, bytes: content.value.length, addedAt: world.now().toISOString() }
  const label = { key: 'reportStyleChosen', values: { name } }
  const before = row(store.workbook, settings, settingsId)
  const after = { ...before, id: settingsId, name: before?.name ?? {}, reportStyleFileId: file.id }
  const committed = await store.commit(together(label, [addRow(label, files, file), before ? saveRow(label, settings, before, after) : addRow(label, settings, after)]), 'main')
  return committed.ok ? ok({ name }) : committed
}

/** Documents are written in the program's own styles again; those already written or sent stay as they are. */
export async function clearReportStyle(store: Store): Promise<Result<null>> {
  const before = row(store.workbook, settings, settingsId)
  if (before?.reportStyleFileId === undefined) return ok(null)
  const { reportStyleFileId: _, ...after } = before
  const label = { key: 'reportStyleCleared' }
  const committed = await store.commit(together(label, [saveRow(label, settings, before, after)]), 'main')
  return committed.ok ? ok(null) : committed
}

/** The styles that the workbook's documents are written in, or undefined for the program's own. `content` gives the bytes under a hash. */
export async function reportStyleOf(workbook: Workbook, content: (sha256: string) => Promise<Buffer | null>, background: Background): Promise<Result<OwnStyles | undefined>> {
  const file = row(workbook, files, row(workbook, settings, settingsId)?.reportStyleFileId)
  if (!file) return ok(undefined)
  const bytes = await content(file.sha256)
  return bytes === null ? failed('report-style-file-missing', { file: file.name }) : background('readOwnStyles', bytes, file.name)
}
