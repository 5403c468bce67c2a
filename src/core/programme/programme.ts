import { z } from 'zod'
import { Day } from '../values/day.ts'
import { Id } from '../values/ids.ts'
import { Order } from '../values/order.ts'
import { RichText } from '../values/rich-text.ts'
import { table, type RowOf } from '../values/table.ts'
import { Text } from '../values/text.ts'

/** A reporting period, usually a half-year (2020H2). What happens in it is a row for it in other tables. */
export const periods = table('periods', 'per', {
  code: z.string(),
  name: Text,
  from: Day,
  to: Day,
  reportDueOn: Day.optional(),
  remindOn: Day.optional(),
})
export type Period = RowOf<typeof periods>

export const focusAreas = table('focusAreas', 'foc', { code: z.string(), name: Text, description: RichText.optional(), order: Order })
export type FocusArea = RowOf<typeof focusAreas>

export const objectives = table(
  'objectives',
  'obj',
  { focusAreaId: Id, code: z.string(), name: Text, description: RichText.optional(), order: Order },
)
export type Objective = RowOf<typeof objectives>

/** The programme's five benefit goals (hyötytavoitteet). */
export const benefitGoals = table('benefitGoals', 'ben', { code: z.string(), name: Text, order: Order })
export type BenefitGoal = RowOf<typeof benefitGoals>

export const OrganisationKind = z.enum(['wellbeingServicesCounty', 'jointAuthority', 'municipality', 'association', 'parish', 'school', 'ministry', 'other'])
export type OrganisationKind = z.infer<typeof OrganisationKind>

export const organisations = table('organisations', 'org', { kind: OrganisationKind, name: Text, code: z.string().optional(), order: Order.optional() })
export type Organisation = RowOf<typeof organisations>

/** A person by role first; a name only where it is needed. */
export const people = table('people', 'prs', { role: Text, name: z.string().optional(), organisationId: Id.optional(), order: Order.optional() })
export type Person = RowOf<typeof people>
