import { Cents } from '../values/amounts.ts'
import { Id } from '../values/ids.ts'
import { table, type RowOf } from '../values/table.ts'

/** Report × cost category (its id is made of the two): the budget of the whole usage period that a change request asks for. */
export const proposedBudgets = table('proposedBudgets', 'pbu', { reportId: Id, categoryId: Id, cents: Cents }, { ownedBy: { table: 'reports', field: 'reportId' } })
export type ProposedBudget = RowOf<typeof proposedBudgets>
