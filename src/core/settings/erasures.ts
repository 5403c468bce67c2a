import { z } from 'zod'
import { Instant } from '../values/day.ts'
import { Id } from '../values/ids.ts'
import { table, type RowOf } from '../values/table.ts'

/**
 * What was erased for good, and why; who and when are told by its stamp. Other workbooks carry it out when
 * they take it in. It names no content: what was erased must not live on here. Only main writes it.
 */
export const erasures = table(
  'erasures',
  'era',
  {
    table: z.string(),
    rowId: Id,
    /** The fields that were emptied, members included; left out when the whole row was. */
    fields: z.record(z.string(), z.literal(true)).optional(),
    /** `answers`: the raw answers of a survey wave, which lie outside the workbook's tables; no cell was emptied. */
    what: z.enum(['row', 'fields', 'answers']),
    reason: z.string().trim().min(1),
    erasedAt: Instant,
  },
  { onlyMain: true },
)
export type Erasure = RowOf<typeof erasures>
