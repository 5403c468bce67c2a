import { documentLanguagesOf, type DocumentLanguage } from '../../../core/reports/document-language.ts'
import type { ReportRow } from '../../../core/reporting/report.ts'
import type { SentReport } from '../../../core/reporting/sent-report.ts'
import { choice } from '../../../words/choice.ts'
import type { Say } from '../../../words/words.ts'
import type { Option } from '../../ui/FilterSelect.tsx'

/** `suomeksi`, `suomeksi ja ruotsiksi rinnakkain` */
export function documentWords(document: DocumentLanguage, say: Say): string {
  return say(document === 'fi+sv' ? 'sending.documentBoth' : choice('sending.document', document))
}

export function documentOptions(report: ReportRow, say: Say): Option[] {
  return documentLanguagesOf(report.languages).map((value) => ({ value, label: documentWords(value, say) }))
}

/** The documents that were sent, with the digest of each; a cell's name holds no plus sign. */
export function sentDocuments({ documents }: SentReport): { document: DocumentLanguage; digest: string }[] {
  return Object.entries(documents).map(([cell, digest]) => ({ document: (cell === 'fi-sv' ? 'fi+sv' : cell) as DocumentLanguage, digest }))
}

export function appendixOptions(say: Say): Option[] {
  return [
    { value: 'sources', label: say('sending.appendixSources') },
    { value: 'changes', label: say('sending.appendixChanges') },
  ]
}
