import { z } from 'zod'
import { Day } from '../values/day.ts'
import { Id } from '../values/ids.ts'
import { Order } from '../values/order.ts'
import { table, type RowOf } from '../values/table.ts'
import { Text } from '../values/text.ts'

/** Values are whole thousandths of the unit, so that 8,0 and 12,25 are exact. */
const Thousandths = z.int()

export const indicators = table('indicators', 'ind', {
  code: z.string(),
  name: Text,
  unit: Text,
  direction: z.enum(['up', 'down']),
  counting: z.enum(['cumulative', 'perPeriod']),
  objectiveId: Id.optional(),
  actionId: Id.optional(),
  benefitGoalId: Id.optional(),
  baselineThousandths: Thousandths.optional(),
  baselineOn: Day.optional(),
  source: Text.optional(),
  sotkanetId: z.int().optional(),
  order: Order.optional(),
})
export type Indicator = RowOf<typeof indicators>

export const targets = table(
  'targets',
  'tgt',
  { indicatorId: Id, valueThousandths: Thousandths, by: Day },
  { ownedBy: { table: 'indicators', field: 'indicatorId' } },
)
export type Target = RowOf<typeof targets>

/** Indicator × period × area × breakdown: a value, where it came from and how; `correctsId` names what it corrects. */
export const readings = table(
  'readings',
  'rea',
  {
    indicatorId: Id,
    periodId: Id,
    areaId: Id.optional(),
    breakdown: z.string().optional(),
    valueThousandths: Thousandths,
    source: Text.optional(),
    method: Text.optional(),
    readOn: Day.optional(),
    correctsId: Id.optional(),
  },
  { ownedBy: { table: 'indicators', field: 'indicatorId' } },
)
export type Reading = RowOf<typeof readings>

/** Benefit goal × round: the project's own evaluation (oma-arviointi), asked twice a year. */
export const evaluations = table('evaluations', 'eva', {
  benefitGoalId: Id,
  periodId: Id,
  /** 1 = not at all … 5 = fully. */
  grade: z.int().min(1).max(5).optional(),
  text: Text,
  evidence: z.enum(['register', 'survey', 'ownAssessment', 'external']).optional(),
})
export type Evaluation = RowOf<typeof evaluations>
