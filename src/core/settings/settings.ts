import { z } from 'zod'
import { Day, Instant } from '../values/day.ts'
import { Id } from '../values/ids.ts'
import { table, type RowOf } from '../values/table.ts'
import { Language, Text } from '../values/text.ts'

/** One row, with the id `settings`. */
export const settings = table('settings', 'set', {
  name: Text,
  region: Text.optional(),
  regionCode: z.string().optional(),
  /** The list the region code is of: regions (maakunnat) or wellbeing services counties. */
  codeList: z.enum(['regions', 'counties']).optional(),
  /** Year of the code list the region code is read by: the same number once meant another county. */
  codeListVersion: z.string().optional(),
  languages: z.array(Language).optional(),
  timeZone: z.string().optional(),
  /** Counts below this are hidden in published survey tables. */
  minimumCell: z.int().min(1).max(100).optional(),
  /** Deviation from the budget, in hundredths of a percent, past which a reason is asked. */
  deviationShare: z.int().min(0).max(10_000).optional(),
  /** The Word document or template whose styles documents are written in. */
  reportStyleFileId: Id.optional(),
  sample: z.boolean().optional(),
  /** The day on which a sample stands still; a real workbook has none and goes by the clock. */
  today: Day.optional(),
}, { fieldsOfMain: ['sample', 'today', 'reportStyleFileId'] })
export type Settings = RowOf<typeof settings>

export const settingsId = 'settings'

/** How the columns of a survey's file, or of a grant's ledger, were read last time; used again when the same columns come back. */
export const mappings = table('mappings', 'map', {
  surveyId: Id.optional(),
  grantId: Id.optional(),
  columns: z.array(z.object({ heading: z.string(), use: z.string(), type: z.string() })),
  /** Accounts of a ledger that are treated otherwise than usual. */
  accounts: z.array(z.object({ account: z.string(), use: z.string() })).optional(),
})
export type Mapping = RowOf<typeof mappings>

/** Who worked in which session; its id is the session part of the stamps. Only main writes here. */
export const sessions = table(
  'sessions',
  'ses',
  { who: z.string(), openedAt: Instant, openedOn: Day.optional() },
  { onlyMain: true },
)
export type Session = RowOf<typeof sessions>
