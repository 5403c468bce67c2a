import { z } from 'zod'
import { Day, DayRange } from '../values/day.ts'
import { Id } from '../values/ids.ts'
import { Order } from '../values/order.ts'
import { RichText } from '../values/rich-text.ts'
import { IdSet, table, type RowOf } from '../values/table.ts'
import { Text } from '../values/text.ts'

/** Late is not a status: it is derived for a given day (`isLate`). */
export const ActionStatus = z.enum(['planned', 'ongoing', 'done', 'stopped'])
export type ActionStatus = z.infer<typeof ActionStatus>

/** An action (toimenpide, åtgärd) as planned and as it stands now. */
export const actions = table('actions', 'act', {
  code: z.string(),
  title: Text,
  description: RichText.optional(),
  focusAreaId: Id,
  objectiveId: Id.optional(),
  benefitGoalId: Id.optional(),
  responsibleId: Id.optional(),
  status: ActionStatus,
  planned: DayRange.optional(),
  actual: DayRange.optional(),
  partners: IdSet.optional(),
  municipalities: IdSet.optional(),
  /** Left out of reports unless asked for. */
  restricted: z.boolean().optional(),
  order: Order.optional(),
})
export type Action = RowOf<typeof actions>

export const milestones = table(
  'milestones',
  'mil',
  { actionId: Id, name: Text, dueOn: Day, doneOn: Day.optional(), order: Order.optional() },
  { ownedBy: { table: 'actions', field: 'actionId' } },
)
export type Milestone = RowOf<typeof milestones>

export const OutputType = z.enum(['operatingModel', 'report', 'publication', 'training', 'digitalService', 'other'])
export type OutputType = z.infer<typeof OutputType>

/** Kept apart, because counting a planned family centre as an operating one misleads. */
export const OutputStage = z.enum(['planned', 'starting', 'operating'])
export type OutputStage = z.infer<typeof OutputStage>

/** An output (tuotos): what is left behind, where it is found, and who keeps it for good. */
export const outputs = table(
  'outputs',
  'out',
  {
    actionId: Id,
    name: Text,
    type: OutputType,
    languages: z.array(z.enum(['fi', 'sv', 'en'])).optional(),
    description: Text.optional(),
    availability: Text.optional(),
    link: z.string().optional(),
    /** What it is called in a bank of good practices, Innokylä as a rule. */
    practiceId: z.string().optional(),
    note: Text.optional(),
    stage: OutputStage,
    /** Since when it has been starting and operating: a report of an earlier day shows the earlier stage. */
    startingFrom: Day.optional(),
    operatingFrom: Day.optional(),
    permanentOwnerId: Id.optional(),
    order: Order.optional(),
  },
  { ownedBy: { table: 'actions', field: 'actionId' } },
)
export type Output = RowOf<typeof outputs>

export const actionLinks = table(
  'actionLinks',
  'lnk',
  { actionId: Id, toActionId: Id, kind: z.enum(['precedes', 'supports']) },
  { ownedBy: { table: 'actions', field: 'actionId' } },
)
export type ActionLink = RowOf<typeof actionLinks>

/** Action × period (its id is made of the two): what the action came to in that period. */
export const actionPeriods = table(
  'actionPeriods',
  'acp',
  {
    actionId: Id,
    periodId: Id,
    statusAtEnd: ActionStatus,
    /** Whole percent, 0–100. */
    progress: z.int().min(0).max(100).optional(),
    done: RichText.optional(),
    results: RichText.optional(),
    effects: RichText.optional(),
    deviation: Text.optional(),
    deviationReason: Text.optional(),
  },
  { ownedBy: { table: 'actions', field: 'actionId' } },
)
export type ActionPeriod = RowOf<typeof actionPeriods>

/** A change to the plan (muutos suunnitelmaan): old, new, reason, who decided and when. */
export const planChanges = table('planChanges', 'pch', {
  periodId: Id,
  actionId: Id.optional(),
  before: Text,
  after: Text,
  reason: Text,
  decidedBy: Text,
  decidedOn: Day,
})
export type PlanChange = RowOf<typeof planChanges>
