import { z } from 'zod'
import { Day } from '../values/day.ts'
import { Id } from '../values/ids.ts'
import { Sha256 } from '../values/sha256.ts'
import { table, type RowOf } from '../values/table.ts'

/**
 * A report as it was sent, frozen: the documents and the blocks they were printed from lie among the workbook's
 * files under their hash. Only main writes it. Sending a report again makes another row; the latest counts.
 */
export const sentReports = table(
  'sentReports',
  'snt',
  {
    reportId: Id,
    sentOn: Day,
    who: z.string(),
    /** The blocks as JSON, and the document, by the language it was written in: `blocks.fi`, `documents.fi`. */
    blocks: z.record(z.string(), Sha256),
    documents: z.record(z.string(), Sha256),
  },
  { ownedBy: { table: 'reports', field: 'reportId' }, onlyMain: true },
)
export type SentReport = RowOf<typeof sentReports>
