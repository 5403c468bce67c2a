import { z } from 'zod'
import { Cents, HundredthsOfPercent } from '../values/amounts.ts'
import { Day } from '../values/day.ts'
import { Id } from '../values/ids.ts'
import { Order } from '../values/order.ts'
import { table, type RowOf } from '../values/table.ts'
import { Text } from '../values/text.ts'

/** A discretionary government grant (valtionavustus). Percentage, maximum and computed share are three separate values. */
export const grants = table('grants', 'gra', {
  name: Text,
  authority: Text,
  diaryNumber: z.string(),
  decidedOn: Day,
  usedFrom: Day,
  usedTo: Day,
  purpose: Text,
  grantedMaximumCents: Cents,
  grantedShare: HundredthsOfPercent,
  vat: z.enum(['withoutVat', 'withVat']),
  /** Whether the percentage is taken of the costs before or after income is deducted. */
  shareTaken: z.enum(['afterIncome', 'beforeIncome']).optional(),
  costCentres: z.array(z.string()),
  /** What need not be returned; 10 000 cents by the Act on Discretionary Government Grants 20 §. */
  mayKeepCents: Cents.optional(),
  recipientId: Id.optional(),
  contactId: Id.optional(),
})
export type Grant = RowOf<typeof grants>

const ofGrant = { ownedBy: { table: 'grants', field: 'grantId' } }

/** An amendment of the grant decision. */
export const grantDecisions = table('grantDecisions', 'grd', { grantId: Id, decidedOn: Day, diaryNumber: z.string(), text: Text }, ofGrant)
export type GrantDecision = RowOf<typeof grantDecisions>

export const instalments = table('instalments', 'ins', { grantId: Id, paidOn: Day, cents: Cents }, ofGrant)
export type Instalment = RowOf<typeof instalments>

export const grantPartners = table(
  'grantPartners',
  'grp',
  { grantId: Id, organisationId: Id, ownShareCents: Cents.optional(), budgetShareCents: Cents.optional() },
  ofGrant,
)
export type GrantPartner = RowOf<typeof grantPartners>

export const costCategories = table('costCategories', 'cat', { grantId: Id, code: z.string(), name: Text, order: Order }, ofGrant)
export type CostCategory = RowOf<typeof costCategories>

/** Grant × partner × category × year. */
export const budgetLines = table(
  'budgetLines',
  'bud',
  { grantId: Id, partnerId: Id.optional(), categoryId: Id, year: z.int().min(2000).max(2100), cents: Cents },
  ofGrant,
)
export type BudgetLine = RowOf<typeof budgetLines>

/** A booked row of the general ledger (pääkirja). Its text stays in the workbook and never reaches a report. */
export const ledgerRows = table(
  'ledgerRows',
  'led',
  {
    grantId: Id,
    bookedOn: Day,
    voucher: z.string(),
    account: z.string(),
    costCentre: z.string(),
    partnerId: Id.optional(),
    categoryId: Id.optional(),
    text: z.string().optional(),
    /** Without VAT; a grant that accepts VAT counts `vatCents` on top. */
    cents: Cents,
    vatCents: Cents.optional(),
    eligible: z.boolean(),
    notEligibleReason: Text.optional(),
    importId: Id.optional(),
    /** The report that told of it first, written when it is sent; what it told stands in `accountedEntries`. */
    accountedInId: Id.optional(),
  },
  { ...ofGrant, fieldsOfMain: ['accountedInId'] },
)
export type LedgerRow = RowOf<typeof ledgerRows>

/** Which accounts belong to which cost category: an account's beginning, the longest that fits counts. */
export const accountRules = table('accountRules', 'rul', { grantId: Id, accountBegins: z.string(), categoryId: Id, eligible: z.boolean() }, ofGrant)
export type AccountRule = RowOf<typeof accountRules>

export const FundingKind = z.enum(['income', 'otherPublic', 'private', 'eu', 'ownShare'])
export type FundingKind = z.infer<typeof FundingKind>

export const fundings = table('fundings', 'fun', { grantId: Id, kind: FundingKind, receivedOn: Day, cents: Cents, organisationId: Id.optional(), text: Text.optional() }, ofGrant)
export type Funding = RowOf<typeof fundings>

/** Cost category × period: the reason for a deviation from the budget. */
export const budgetNotes = table('budgetNotes', 'bno', { grantId: Id, categoryId: Id, periodId: Id, reason: Text }, ofGrant)
export type BudgetNote = RowOf<typeof budgetNotes>

/** Role × period: hours and person-months worked, in hundredths. */
export const workloads = table('workloads', 'wrk', {
  grantId: Id,
  personId: Id,
  periodId: Id,
  hoursHundredths: z.int().min(0),
  personMonthsHundredths: z.int().min(0),
})
export type Workload = RowOf<typeof workloads>

/** A day's work of somebody who does other work too: what the authority asks a part-timer to have signed. */
export const workHours = table('workHours', 'wkh', {
  grantId: Id,
  personId: Id,
  workedOn: Day,
  hoursHundredths: z.int().min(0).max(2400),
  task: Text.optional(),
  /** Work of the same day for the employer's own job. */
  otherHoursHundredths: z.int().min(0).max(2400).optional(),
})
export type WorkHours = RowOf<typeof workHours>
