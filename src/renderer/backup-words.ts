import type { BackupEntry } from '../contract/requests.ts'
import type { WordKey } from '../words/words.ts'

/** What a backup was made for. */
export const whyWord: Record<BackupEntry['why'], WordKey> = {
  quit: 'backups.whyQuit',
  hourly: 'backups.whyHourly',
  import: 'backups.whyImport',
  merge: 'backups.whyMerge',
  migration: 'backups.whyMigration',
  'bulk-delete': 'backups.whyBulkDelete',
  restore: 'backups.whyRestore',
  erase: 'backups.whyErase',
  mend: 'backups.whyMend',
  asked: 'backups.whyAsked',
}
