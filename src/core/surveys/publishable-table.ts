import { z } from 'zod'
import { Instant } from '../values/day.ts'
import { Id } from '../values/ids.ts'
import { table, type RowOf } from '../values/table.ts'
import { Text } from '../values/text.ts'

/** A count that may be shown, or `hidden` where too few answered alike. */
const PublishedCount = z.union([z.int().min(0), z.literal('hidden')])
export type PublishedCount = z.infer<typeof PublishedCount>

export const PublishedRow = z.object({ code: z.string(), text: Text, count: PublishedCount })
export type PublishedRow = z.infer<typeof PublishedRow>

/**
 * A question's answers as they may be shown to anyone. Only `publish` makes one (and the store gives
 * back what `publish` made), so whatever asks for this type cannot be handed raw counts.
 */
export const PublishableTable = z
  .object({
    rows: z.array(PublishedRow),
    answered: PublishedCount,
    /** The smallest count shown. */
    minimum: z.int().min(1),
    /** Mean of a scale or number in hundredths; not there where it may not be shown. */
    meanHundredths: z.int().nullish(),
  })
  .brand<'PublishableTable'>()
export type PublishableTable = z.infer<typeof PublishableTable>

/** One row each time a question's answers were published. Only main writes here. */
export const publishedTables = table(
  'publishedTables',
  'pub',
  { surveyId: Id, waveId: Id, questionId: Id, publishedAt: Instant, table: PublishableTable },
  { ownedBy: { table: 'waves', field: 'waveId' }, onlyMain: true },
)
export type PublishedTable = RowOf<typeof publishedTables>
