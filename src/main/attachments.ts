import { basename } from 'node:path'
import type { Outcome } from '../contract/requests.ts'
import { files, type File } from '../core/files/file.ts'
import { attachments, type Attachment } from '../core/reporting/report.ts'
import { waves } from '../core/surveys/survey.ts'
import { newId, type Id } from '../core/values/ids.ts'
import { failed, ok, type Result } from '../core/values/problem.ts'
import type { Edit } from '../core/workbook/change.ts'
import { addRow, saveRow, together } from '../core/workbook/edits.ts'
import { row, rows } from '../core/workbook/rows.ts'
import type { Workbook } from '../core/workbook/workbook.ts'
import type { Say } from '../words/words.ts'
import { chosenFile } from './chosen-file.ts'
import type { Desk } from './desk.ts'
import { fileName } from './file-name.ts'
import type { GivenNames } from './given-names.ts'
import { sha256Of } from './store/kept-files.ts'
import type { Store } from './store/store.ts'
import { saveFile } from './word/save-file.ts'
import type { World } from './world.ts'

/** Takes a file that the person chooses into the workbook: its content to the disk first, then the one change that names it. */
export async function attachFile(attachmentId: Id, store: Store, desk: Desk, say: Say, world: World): Promise<Result<Outcome<'attachments.attach'>>> {
  if (!row(store.workbook, attachments, attachmentId)) return failed('attachment-unknown')
  const path = await desk.chooseFileToOpen({ title: say('dialogs.chooseAttachment'), kinds: [anyKind(say)] })
  if (path === null) return ok('cancelled')
  const content = await chosenFile(path, 'attachment-too-large')
  if (!content.ok) return content
  if (content.value.length === 0) return failed('attachment-empty', { file: basename(path) })

  // A Mac parts ä into a and its dots; everyone else would see another name.
  const name = basename(path).normalize('NFC')
  if (isSurveyFile(content.value, store.workbook)) return failed('attachment-holds-answers', { file: name })
  const kept = await store.addFile(content.value)
  if (!kept.ok) return kept
  // The dialog may have stood open for long: the row as it is now.
  const attachment = row(store.workbook, attachments, attachmentId)
  if (!attachment) return failed('attachment-unknown')
  const file = { id: newId(files.prefix, world.random), name, sha256: kept.value, bytes: content.value.length, addedAt: world.now().toISOString() }
  const committed = await store.commit(attachedEdit(attachment, file), 'main')
  return committed.ok ? ok({ fileId: file.id, name }) : committed
}

/** Writes an attachment's file where the person chooses, as it was when it was attached. */
export async function saveAttachedFile(attachmentId: Id, store: Store, desk: Desk, say: Say, names: GivenNames): Promise<Result<Outcome<'attachments.save'>>> {
  const file = row(store.workbook, files, row(store.workbook, attachments, attachmentId)?.fileId)
  if (!file) return failed('attachment-without-file')
  const content = await store.readFile(file.sha256)
  if (content === null) return failed('attachment-file-missing', { file: file.name })
  const target = await desk.chooseFileToSave({ title: say('dialogs.saveAttachment'), name: fileName(file.name), kinds: [anyKind(say)] })
  if (target === null) return ok('cancelled')
  const saved = await saveFile(target, content)
  return saved.ok ? ok({ file: names.give(target), name: basename(target) }) : saved
}

function anyKind(say: Say) {
  return { name: say('dialogs.kindAny'), extensions: ['*'] }
}

/** Raw answers stay out of copies, into which attachments go. */
function isSurveyFile(content: Buffer, workbook: Workbook): boolean {
  const sha256 = sha256Of(content)
  return rows(workbook, waves).some(({ fileSha256 }) => fileSha256 === sha256)
}

function attachedEdit(attachment: Attachment, file: File): Edit {
  const label = { key: 'fileAttached', values: { name: file.name } }
  const attached: Attachment = { ...attachment, fileId: file.id }
  return together(label, [addRow(label, files, file), saveRow(label, attachments, attachment, attached)])
}
