import { z } from 'zod'
import { Id } from '../values/ids.ts'
import { Order } from '../values/order.ts'
import { table, type RowOf } from '../values/table.ts'
import { Text } from '../values/text.ts'

const OneToFive = z.int().min(1).max(5)

export const risks = table('risks', 'rsk', {
  code: z.string(),
  title: Text,
  description: Text.optional(),
  focusAreaId: Id.optional(),
  ownerId: Id.optional(),
  probability: OneToFive,
  impact: OneToFive,
  measure: Text.optional(),
  closed: z.boolean().optional(),
  order: Order.optional(),
})
export type Risk = RowOf<typeof risks>

/** Risk × period: the level at the period's end and what was done about it. */
export const riskPeriods = table(
  'riskPeriods',
  'rkp',
  { riskId: Id, periodId: Id, probability: OneToFive, impact: OneToFive, measure: Text.optional() },
  { ownedBy: { table: 'risks', field: 'riskId' } },
)
export type RiskPeriod = RowOf<typeof riskPeriods>
