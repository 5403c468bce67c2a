import { z } from 'zod'
import { Id } from '../values/ids.ts'
import { Order } from '../values/order.ts'
import { table, type RowOf } from '../values/table.ts'
import { Text } from '../values/text.ts'
import { ReportKind } from './report.ts'

/** An outline of the workbook's own: begun as a copy of a bundled one, then changed. */
export const reportOutlines = table('reportOutlines', 'rol', { name: Text, reportKind: ReportKind, /** The bundled one it was copied from, `interim@1`. */ copiedFrom: z.string() })
export type ReportOutlineRow = RowOf<typeof reportOutlines>

/** A section of it, in its order. */
export const outlineSections = table(
  'outlineSections',
  'ose',
  {
    outlineId: Id,
    /** The section's name in code, which says what data it prints; `own_…` for one that prints none. */
    section: z.string(),
    title: Text,
    guidance: Text.optional(),
    required: z.boolean(),
    /** The most characters of narrative. */
    limit: z.int().min(1).optional(),
    order: Order,
  },
  { ownedBy: { table: 'reportOutlines', field: 'outlineId' } },
)
export type OutlineSectionRow = RowOf<typeof outlineSections>
