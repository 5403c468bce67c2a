import { z } from 'zod'
import type { DocumentFinding } from '../core/reports/document-finding.ts'
import { Token } from './token.ts'

/** What the window may ask about documents once they are files. */
export const documentRequests = {
  /** Of a file that was saved from here, or else of one that the person chooses. */
  'documents.check': z.object({ file: Token.nullable() }),
} satisfies Record<string, z.ZodType>

export interface DocumentOutcomes {
  'documents.check': { name: string; findings: DocumentFinding[] } | 'cancelled'
}

export type DocumentRequest = keyof DocumentOutcomes
