import { z } from 'zod'
import { Appendix } from '../core/reports/appendices.ts'
import type { Checklist } from '../core/reports/checklist.ts'
import { DocumentLanguage } from '../core/reports/document-language.ts'
import type { LeftOut } from '../core/reports/left-out.ts'
import type { Readiness, Report } from '../core/reports/report.ts'
import { Id } from '../core/values/ids.ts'
import { Language } from '../core/values/text.ts'
import type { SavedFile } from './requests.ts'

/** What the window may ask about reports and what goes with them. */
export const reportRequests = {
  'reports.build': z.object({ reportId: Id, language: DocumentLanguage }),
  'reports.readiness': z.object({ reportId: Id, language: DocumentLanguage }),
  'reports.checklist': z.object({ reportId: Id, language: Language }),
  'reports.leftOut': z.object({ reportId: Id, language: Language }),
  /**
   * Of a report that was sent, the document that was sent, unless it is to be written anew. A new one gets page numbers in
   * its contents list, which take long to work out, unless `pageNumbers` is false, and the appendices that are usual for its kind.
   */
  'reports.export': z.object({ reportId: Id, language: DocumentLanguage, withRestricted: z.boolean().optional(), pageNumbers: z.boolean().optional(), anew: z.boolean().optional(), appendices: z.array(Appendix).optional() }),
  /** The same content as a presentation: a short document whole, of a long one the first of each section. */
  'reports.exportSlides': z.object({ reportId: Id, language: Language }),
  /** The file that stood there before stays as it was; what is already being put in its place is not stopped. */
  'reports.cancelExport': z.null(),
  /** The Word document or template whose styles documents are written in from then on; main asks which. */
  'reports.chooseStyle': z.null(),
  /** Back to the program's own styles. */
  'reports.clearStyle': z.null(),

  'attachments.attach': z.object({ attachmentId: Id }),
  'attachments.save': z.object({ attachmentId: Id }),
} satisfies Record<string, z.ZodType>

export interface ReportOutcomes {
  'reports.build': Report
  'reports.readiness': Readiness
  'reports.checklist': Checklist
  'reports.leftOut': LeftOut[]
  'reports.export': SavedFile | 'cancelled'
  'reports.exportSlides': SavedFile | 'cancelled'
  'reports.cancelExport': null
  'reports.chooseStyle': { name: string } | 'cancelled'
  'reports.clearStyle': null

  'attachments.attach': { fileId: Id; name: string } | 'cancelled'
  'attachments.save': SavedFile | 'cancelled'
}

export type ReportRequest = keyof ReportOutcomes
