import type { Erasures } from '../core/workbook/erasing.ts'
import { makeBackup, type BackupWish } from './backups/make-backup.ts'
import { stateInBackup } from './backups/read-backup.ts'
import { strikeBackups } from './backups/strike-backups.ts'
import { realFiles } from './store/files.ts'
import { foldJournals } from './store/fold.ts'
import { patient } from './store/patient.ts'

/** Work that would hold up the main thread. What goes in and comes out is plain data, so that a worker can do it. */
export const tasks = {
  fold: (folder: string, through: number) => foldJournals(folder, through, realFiles()),
  backup: (wish: BackupWish) => makeBackup(wish, patient(realFiles())),
  stateInBackup: (home: string, name: string) => stateInBackup(home, name, patient(realFiles())),
  strikeBackups: (folder: string, home: string, erasures: Erasures) => strikeBackups(folder, home, erasures, patient(realFiles())),
}

export type Tasks = typeof tasks
export type TaskName = keyof Tasks
