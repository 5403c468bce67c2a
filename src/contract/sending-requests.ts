import { z } from 'zod'
import { DocumentLanguage } from '../core/reports/document-language.ts'
import type { FigureTrace } from '../core/reports/sources/trace.ts'
import { Id } from '../core/values/ids.ts'

/** What the window may ask about a report's figures, and about reports that have been sent. */
export const sendingRequests = {
  'reports.figure': z.object({ reportId: Id, language: DocumentLanguage, figureId: z.string().max(40) }),
} satisfies Record<string, z.ZodType>

export interface SendingOutcomes {
  'reports.figure': FigureTrace
}

export type SendingRequest = keyof SendingOutcomes
