import { z } from 'zod'
import { Cents } from '../values/amounts.ts'
import { Day } from '../values/day.ts'
import { Id } from '../values/ids.ts'
import { table, type RowOf } from '../values/table.ts'
import { grants } from './grant.ts'

const terms = grants.schema.shape

/**
 * That a report which was sent accounted for a grant up to a day, and on which terms: what is told of that time
 * stays as it was told, whatever is altered later (docs/decisions/0006). Written when the report is sent.
 */
export const accountings = table(
  'accountings',
  'acc',
  {
    reportId: Id,
    grantId: Id,
    accountedTo: Day,
    grantedMaximumCents: terms.grantedMaximumCents,
    grantedShare: terms.grantedShare,
    vat: terms.vat,
    shareTaken: terms.shareTaken,
    mayKeepCents: terms.mayKeepCents,
  },
  { ownedBy: { table: 'reports', field: 'reportId' }, onlyMain: true },
)
export type Accounting = RowOf<typeof accountings>

/** What a row of the books counts as in a settlement. */
export const CountsAs = z.enum(['eligible', 'notEligible', 'income', 'otherFunding', 'ownShare', 'paid'])
export type CountsAs = z.infer<typeof CountsAs>

/** The tables of which rows count. */
export const CountedTable = z.enum(['ledgerRows', 'fundings', 'instalments'])
export type CountedTable = z.infer<typeof CountedTable>

/**
 * What a sent report told of one row, as bookkeeping does it: nothing told is altered, a correction is a
 * reversal of what was told and, unless the row is gone, the row anew. So a sum over entries is always right.
 */
export const accountedEntries = table(
  'accountedEntries',
  'aen',
  {
    accountingId: Id,
    ofTable: CountedTable,
    rowId: Id,
    kind: z.enum(['own', 'late', 'reversal', 'correction']),
    /** The day on which it counts: the row's own, or the first day that no sent report had accounted for. */
    countedOn: Day,
    countsAs: CountsAs,
    categoryId: Id.optional(),
    cents: Cents,
    vatCents: Cents.optional(),
    /** As they were when it was told, since the row may be removed later. */
    bookedOn: Day,
    voucher: z.string().optional(),
  },
  { ownedBy: { table: 'accountings', field: 'accountingId' }, onlyMain: true },
)
export type AccountedEntry = RowOf<typeof accountedEntries>

/** The same before it is told. */
export type Entry = Omit<AccountedEntry, 'id' | 'accountingId'>
