import { basename } from 'node:path'
import type { Input, Outcome } from '../contract/requests.ts'
import { files, type File } from '../core/files/file.ts'
import { reports as reportRows } from '../core/reporting/report.ts'
import { sentReports, type SentReport } from '../core/reporting/sent-report.ts'
import { accountingOf } from '../core/reports/accounting.ts'
import { sendingsOf } from '../core/reports/comparison/comparable.ts'
import { freeze } from '../core/reports/comparison/frozen.ts'
import { languagesIn, type DocumentLanguage } from '../core/reports/document-language.ts'
import { isDraft } from '../core/reports/readiness.ts'
import { todayOf } from '../core/settings/defaults.ts'
import { settings, settingsId } from '../core/settings/settings.ts'
import { newId, type Id } from '../core/values/ids.ts'
import { failed, ok, type Result } from '../core/values/problem.ts'
import type { Language } from '../core/values/text.ts'
import { addRow, together } from '../core/workbook/edits.ts'
import { row, rows } from '../core/workbook/rows.ts'
import type { Workbook } from '../core/workbook/workbook.ts'
import type { Say } from '../words/words.ts'
import { withAppendices } from './appendices.ts'
import type { Desk } from './desk.ts'
import { fileName } from './file-name.ts'
import type { GivenNames } from './given-names.ts'
import { recordWordsOf } from './record-words.ts'
import type { Reports } from './reports.ts'
import type { Store } from './store/store.ts'
import { saveFile } from './word/save-file.ts'
import type { World } from './world.ts'

export interface Sending {
  store: Store
  reports: Reports
  world: World
  who: string
  /** The language of the screen: the report is named in it where the sending is told. */
  language: Language
}

/**
 * Marks a report as sent: its documents and the blocks they were printed from are kept as they are now, and one
 * change tells of it and of the money it accounts for. Refused while anything blocks that nobody has let be.
 */
export async function sendReport(wish: Input<'reports.send'>, sending: Sending): Promise<Result<Outcome<'reports.send'>>> {
  const { reportId, documents } = wish
  const { store, reports, world, who, language } = sending
  if (store.readOnly) return failed('workbook-read-only')
  for (const document of documents) {
    const ready = reports.readiness(reportId, document)
    if (!ready.ok) return ready
    if (isDraft(ready.value)) return failed('report-not-ready')
  }
  const name = recordWordsOf(store.workbook, language).title(reportRows.name, reportId)
  const frozen = await froze(wish, sending)
  if (!frozen.ok) return frozen
  if (!row(store.workbook, reportRows, reportId)) return failed('report-unknown', { report: reportId })
  const label = { key: 'reportSent', values: { name } }
  const sent: SentReport = { id: newId(sentReports.prefix, world.random), reportId, sentOn: todayOf(row(store.workbook, settings, settingsId), world.now()), who, blocks: hashes(frozen.value, 'blocks'), documents: hashes(frozen.value, 'document') }
  const kept = [...new Map(frozen.value.map(({ file }) => [file.sha256, file])).values()]
  const committed = await store.commit(together(label, [addRow(label, sentReports, sent), ...kept.map((file) => addRow(label, files, file)), accountingOf(store.workbook, reportId, label)]), 'main')
  return committed.ok ? ok({ sentId: sent.id }) : committed
}

/** Writes a document where the person chooses, byte for byte as it was sent. */
export async function saveSent({ sentId, document }: Input<'reports.saveSent'>, store: Store, desk: Desk, say: Say, names: GivenNames): Promise<Result<Outcome<'reports.saveSent'>>> {
  const sha256 = row(store.workbook, sentReports, sentId)?.documents[cellOf(document)]
  if (sha256 === undefined) return failed('sent-not-in-language')
  const content = await store.readFile(sha256)
  if (content === null) return failed('sent-file-missing')
  const name = rows(store.workbook, files).find((file) => file.sha256 === sha256)?.name ?? `${sentId}.docx`
  const target = await desk.chooseFileToSave({ title: say('sending.saveTitle'), name, kinds: [{ name: say('dialogs.kindWord'), extensions: ['docx'] }] })
  if (target === null) return ok('cancelled')
  const saved = await saveFile(target, content)
  return saved.ok ? ok({ file: names.give(target), name: basename(target) }) : saved
}

/** The newest sending of a report that has the document. */
export function sentIn(workbook: Workbook, reportId: Id, document: DocumentLanguage): SentReport | undefined {
  return sendingsOf(reportId, rows(workbook, sentReports)).find(({ documents }) => documents[cellOf(document)] !== undefined)
}

interface Frozen {
  cell: string
  is: 'blocks' | 'document'
  file: File
}

/** Content to the disk first, then the change that names it. */
async function froze({ reportId, documents, appendices, pageNumbers }: Input<'reports.send'>, { store, reports, world }: Sending): Promise<Result<Frozen[]>> {
  const frozen: Frozen[] = []
  for (const document of documents) {
    const report = reports.build(reportId, document)
    if (!report.ok) return report
    const whole = await withAppendices(report.value, reportId, appendices, store, reports)
    if (!whole.ok) return whole
    const cell = cellOf(document)
    const name = documentName(store, reportId, document)
    // Compared with later are the blocks of the report itself: its appendices tell of it.
    const printed = await reports.print(reportId, whole.value, pageNumbers)
    if (!printed.ok) return printed
    const contents = [['blocks', `${name}.json`, Buffer.from(freeze(report.value))], ['document', `${name}.docx`, printed.value]] as const
    for (const [is, fileNamed, content] of contents) {
      const kept = await store.addFile(content)
      if (!kept.ok) return kept
      frozen.push({ cell, is, file: { id: newId(files.prefix, world.random), name: fileNamed, sha256: kept.value, bytes: content.length, addedAt: world.now().toISOString() } })
    }
  }
  return ok(frozen)
}

function hashes(frozen: Frozen[], wanted: Frozen['is']): Record<string, string> {
  return Object.fromEntries(frozen.filter(({ is }) => is === wanted).map(({ cell, file }) => [cell, file.sha256]))
}

/** The name of a cell holds no plus sign. */
function cellOf(document: DocumentLanguage): string {
  return document.replace('+', '-')
}

/** `Väliraportti – Kausi 2 2020 fi` */
function documentName({ workbook }: Store, reportId: Id, document: DocumentLanguage): string {
  const title = recordWordsOf(workbook, languagesIn(document)[0]).title(reportRows.name, reportId)
  return fileName(`${title} ${cellOf(document)}`).slice(0, 200)
}
