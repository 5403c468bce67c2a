import { keyedId, type Id } from '../values/ids.ts'
import { orders } from '../values/order.ts'
import type { RichDocument } from '../values/rich-text.ts'
import type { Language, Text } from '../values/text.ts'
import type { Attachment, ReportException, ReportKind, ReportRow, ReportSection } from './report.ts'

/** What is asked of a report that begins. */
export interface ReportDraft {
  kind: ReportKind
  periodId: Id
  /** What it is about, where documents of the kind are about one record. */
  subjectId?: Id
  grantIds: Id[]
  languages: Language[]
  /** Name of a bundled outline with its version, or the id of an own one. */
  outline: string
}

export function newReport(id: Id, draft: ReportDraft): ReportRow {
  return { id, ...draft }
}

/** What usually goes with a report on money: the ledger always (the authority's own rule), the others as the decision says. */
const usualAttachments: { kind: Attachment['kind']; required: boolean }[] = [
  { kind: 'ledger', required: true },
  { kind: 'costCentreReport', required: false },
  { kind: 'hours', required: false },
  { kind: 'events', required: false },
]

/** Kinds that account for a grant's money; others go without attachments until some are added. */
const accountsForMoney: readonly ReportKind[] = ['interim', 'final', 'costAccount']

export function newAttachments({ id, kind }: Pick<ReportRow, 'id' | 'kind'>, freshId: () => Id, nameOf: (kind: Attachment['kind']) => Text): Attachment[] {
  const usual = accountsForMoney.includes(kind) ? usualAttachments : []
  const places = orders(usual.length)
  return usual.map((one, index) => ({ id: freshId(), reportId: id, ...one, name: nameOf(one.kind), order: places[index]! }))
}

/** A section's row with its text in one language put in or, when empty, taken out. Its id is made of report and section. */
export function withNarrative(before: ReportSection | undefined, reportId: Id, section: string, language: Language, document: RichDocument | null): ReportSection {
  const row = before ?? { id: keyedId(reportId, section), reportId, section }
  const { [language]: _, ...others } = row.narrative ?? {}
  const narrative = document ? { ...others, [language]: document } : others
  const { narrative: __, ...rest } = row
  return Object.keys(narrative).length > 0 ? { ...rest, narrative } : rest
}

/** Letting a finding of the readiness list be. */
export function newException(reportId: Id, finding: string, reason: string, who: string): ReportException {
  return { id: keyedId(reportId, finding), reportId, finding, reason, who }
}
