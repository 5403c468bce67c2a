import { z } from 'zod'
import type { ReportKind } from '../reporting/report.ts'

/** What may be added to a document when it is written: where its figures come from, and what changed since the last report. */
export const Appendix = z.enum(['sources', 'changes'])
export type Appendix = z.infer<typeof Appendix>

/** The reports in which an official checks each sum come with the sources of their figures unless somebody says otherwise. */
export function usualAppendices(kind: ReportKind): Appendix[] {
  return kind === 'final' || kind === 'costAccount' ? ['sources'] : []
}
