import type { FormValue } from '../core/forms/place.ts'
import type { Report } from '../core/reports/report.ts'
import type { Erasures } from '../core/workbook/erasing.ts'
import { makeBackup, type BackupWish } from './backups/make-backup.ts'
import { stateInBackup } from './backups/read-backup.ts'
import { strikeBackups } from './backups/strike-backups.ts'
import { fillForm } from './forms/fill-form.ts'
import { readForm } from './forms/read-form.ts'
import { realFiles } from './store/files.ts'
import { foldJournals } from './store/fold.ts'
import { patient } from './store/patient.ts'
import { checkFile } from './word/check/check-file.ts'
import { readOwnStyles } from './word/own-styles/read.ts'
import type { Print } from './word/report-to-docx.ts'
import type { Watch } from './word/watch.ts'
import { printReport } from './word/write-report.ts'

/** Work that would hold up the main thread. What goes in and comes out is plain data, so that a worker can do it. */
export const tasks = {
  fold: (folder: string, through: number) => foldJournals(folder, through, realFiles()),
  checkDocument: (path: string) => checkFile(path),
  backup: (wish: BackupWish) => makeBackup(wish, patient(realFiles())),
  stateInBackup: (home: string, name: string) => stateInBackup(home, name, patient(realFiles())),
  strikeBackups: (folder: string, home: string, erasures: Erasures) => strikeBackups(folder, home, erasures, patient(realFiles())),
  // Bytes come through a worker's door without what Node adds to them.
  readForm: (bytes: Uint8Array, file: string) => readForm(Buffer.from(bytes), file),
  fillForm: (bytes: Uint8Array, file: string, values: ReadonlyMap<string, FormValue>) => fillForm(Buffer.from(bytes), file, values),
  readOwnStyles: (bytes: Uint8Array, file: string) => readOwnStyles(Buffer.from(bytes), file),
  printReport: (report: Report, print: Print, watch?: Watch) => printReport(report, print, watch),
}

export type Tasks = typeof tasks
export type TaskName = keyof Tasks
