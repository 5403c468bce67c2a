import { z } from 'zod'
import { Cents } from '../values/amounts.ts'
import { Id } from '../values/ids.ts'
import { Order } from '../values/order.ts'
import { RichText } from '../values/rich-text.ts'
import { table, type RowOf } from '../values/table.ts'
import { Language, Text } from '../values/text.ts'

/** What a document is: a report on a grant, or what else is written from the same data. */
export const ReportKind = z.enum(['interim', 'final', 'costAccount', 'projectPlan', 'halfYear', 'changeRequest', 'minutes', 'workshopSummary', 'consultation', 'hoursList'])
export type ReportKind = z.infer<typeof ReportKind>

export const reports = table('reports', 'rep', {
  kind: ReportKind,
  periodId: Id,
  /** The one record that minutes, a workshop's summary, a consultation or an hours list tells of: a meeting, a workshop, a round of a survey, a person. */
  subjectId: Id.optional(),
  grantIds: z.array(Id),
  languages: z.array(Language),
  /** A bundled outline and its version, `interim@1`, or the id of an outline of the workbook's own. */
  outline: z.string(),
})
export type ReportRow = RowOf<typeof reports>

const ofReport = { ownedBy: { table: 'reports', field: 'reportId' } }

/** Report × section (its id is made of the two): what the people wrote for it. */
export const reportSections = table('reportSections', 'rse', { reportId: Id, section: z.string(), narrative: RichText.optional(), ready: z.boolean().optional() }, ofReport)
export type ReportSection = RowOf<typeof reportSections>

/** A finding of the readiness list that is let be, with the reason and who decided. */
export const reportExceptions = table('reportExceptions', 'rex', { reportId: Id, finding: z.string(), reason: z.string().min(1), who: z.string().min(1) }, ofReport)
export type ReportException = RowOf<typeof reportExceptions>

export const attachments = table(
  'attachments',
  'atc',
  {
    reportId: Id,
    kind: z.enum(['ledger', 'hours', 'events', 'surveyFrame', 'costCentreReport', 'other']),
    name: Text,
    required: z.boolean(),
    fileId: Id.optional(),
    signedBy: Text.optional(),
    /** What a ledger or a cost-centre report says it comes to, copied from it by a person. */
    totalCents: Cents.optional(),
    order: Order.optional(),
  },
  ofReport,
)
export type Attachment = RowOf<typeof attachments>
