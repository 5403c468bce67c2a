import type { BackupEntry } from '../../contract/requests.ts'
import { formatCount, formatHundredths } from '../../core/values/formats.ts'
import type { Language } from '../../core/values/text.ts'
import type { Say } from '../../words/words.ts'
import { whyWord } from '../backup-words.ts'
import { momentOf } from '../moment.ts'
import type { Column } from '../ui/Grid.tsx'

export function backupColumns(say: Say, language: Language): Column<BackupEntry & { id: string }>[] {
  return [
    { key: 'madeAt', title: say('backups.madeAt'), width: 190, isRowHeader: true, cell: ({ madeAt }) => say('backups.at', momentOf(madeAt, language)), sortBy: ({ madeAt }) => madeAt },
    { key: 'why', title: say('backups.why'), width: '1fr', cell: ({ why }) => say(whyWord[why]), sortBy: ({ why }) => say(whyWord[why]) },
    { key: 'bytes', title: say('backups.size'), width: 110, align: 'end', cell: ({ bytes }) => sizeWords(bytes, say, language), sortBy: ({ bytes }) => bytes },
  ]
}

/** `45 kt`, `2,4 Mt`: thousands, as files are told of elsewhere. */
function sizeWords(bytes: number, say: Say, language: Language): string {
  if (bytes < 1_000_000) return say('backups.kilobytes', { count: formatCount(Math.max(1, Math.round(bytes / 1000)), language) })
  return say('backups.megabytes', { count: formatHundredths(Math.round(bytes / 100_000) * 10, language) })
}
