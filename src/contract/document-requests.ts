import { z } from 'zod'
import type { CarryOver } from '../core/reports/carry-over.ts'
import type { DocumentFinding } from '../core/reports/document-finding.ts'
import { DocumentLanguage } from '../core/reports/document-language.ts'
import { Day } from '../core/values/day.ts'
import { Id } from '../core/values/ids.ts'
import type { SavedFile } from './requests.ts'
import { Token } from './token.ts'

/** What the window may ask about documents once they are files, and about the way from one period to the next. */
export const documentRequests = {
  /** Of a file that was saved from here, or else of one that the person chooses. */
  'documents.check': z.object({ file: Token.nullable() }),
  /** The report as a tagged PDF, printed from the very page the window previews. */
  'reports.exportPdf': z.object({ reportId: Id, language: DocumentLanguage }),
  /** The days on which reports are due, as a calendar file. */
  'periods.saveCalendar': z.null(),
  /** What would be carried into the period after, and the edit that does it; `dueOn` is the new day of overdue follow-ups. */
  'periods.carryOver': z.object({ periodId: Id, dueOn: Day.nullable() }),
} satisfies Record<string, z.ZodType>

export interface DocumentOutcomes {
  'documents.check': { name: string; findings: DocumentFinding[] } | 'cancelled'
  'reports.exportPdf': SavedFile | 'cancelled'
  'periods.saveCalendar': SavedFile | 'cancelled'
  'periods.carryOver': CarryOver
}

export type DocumentRequest = keyof DocumentOutcomes
