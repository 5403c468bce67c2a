import { z } from 'zod'
import { Appendix } from '../core/reports/appendices.ts'
import type { Comparison } from '../core/reports/comparison/comparison.ts'
import { DocumentLanguage } from '../core/reports/document-language.ts'
import type { FigureTrace } from '../core/reports/sources/trace.ts'
import { Id } from '../core/values/ids.ts'
import { Language } from '../core/values/text.ts'
import type { SavedFile } from './requests.ts'

/** What the window may ask about a report's figures, and about reports that have been sent. */
export const sendingRequests = {
  /** A figure of the report in one language, told in the reader's. */
  'reports.figure': z.object({ reportId: Id, language: DocumentLanguage, figureId: z.string().max(40), spoken: Language }),
  /** Freezes the documents as they are now, refused while something blocks; page numbers as in an export. */
  'reports.send': z.object({ reportId: Id, documents: z.array(DocumentLanguage).min(1).max(4), appendices: z.array(Appendix), pageNumbers: z.boolean().optional() }),
  'reports.saveSent': z.object({ sentId: Id, document: DocumentLanguage }),
  'reports.differences': z.object({ reportId: Id, sentId: Id, language: Language }),
} satisfies Record<string, z.ZodType>

export interface SendingOutcomes {
  'reports.figure': FigureTrace
  'reports.send': { sentId: Id }
  'reports.saveSent': SavedFile | 'cancelled'
  'reports.differences': Comparison
}

export type SendingRequest = keyof SendingOutcomes
