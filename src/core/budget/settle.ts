import { shareOf, sum, type Cents } from '../values/amounts.ts'
import { isWithin, type Day } from '../values/day.ts'
import type { Settlement } from './account.ts'
import type { Funding, Grant, Instalment, LedgerRow } from './grant.ts'

/** What is booked, received and paid for one grant. */
export interface GrantBooks {
  grant: Grant
  ledgerRows: LedgerRow[]
  fundings: Funding[]
  instalments: Instalment[]
}

/**
 * A grant's settlement from the first day of its usage period to a day, by the deficit principle: the grant
 * covers what is left of eligible costs after income and other funding, up to its percentage and its maximum.
 * Costs count when they are booked within the usage period; money received counts up to the day.
 */
export function settle(books: GrantBooks, to: Day): Settlement {
  const { grant } = books
  const booked = booksTo(books, to)
  const eligibleCents = sum(booked.eligible.map((row) => centsOf(row, grant)))
  const incomeCents = sum(booked.income.map((funding) => funding.cents))
  const otherFundingCents = sum(booked.otherFunding.map((funding) => funding.cents))
  const paidCents = sum(booked.paid.map((instalment) => instalment.cents))
  const netCents = eligibleCents - incomeCents
  const shareCents = shareOf(grant.shareTaken === 'beforeIncome' ? eligibleCents : netCents, grant.grantedShare)
  const grantCents = Math.max(0, Math.min(shareCents, grant.grantedMaximumCents, netCents - otherFundingCents))
  return {
    eligibleCents,
    notEligibleCents: sum(booked.notEligible.map((row) => centsOf(row, grant))),
    incomeCents,
    netCents,
    shareCents,
    otherFundingCents,
    grantCents,
    ownShareCents: netCents - otherFundingCents - grantCents,
    paidCents,
    toReturnCents: Math.max(0, paidCents - grantCents),
  }
}

/** A period's own figures: the difference of two settlements from the same first day, so that rounding and ceilings never drift. */
export function settlementBetween(earlier: Settlement, later: Settlement): Settlement {
  const between = { ...later }
  for (const step of Object.keys(later) as (keyof Settlement)[]) between[step] = later[step] - earlier[step]
  return between
}

/** The rows a settlement to a day is made of. */
export function booksTo({ grant, ledgerRows, fundings, instalments }: GrantBooks, to: Day) {
  const end = to < grant.usedTo ? to : grant.usedTo
  const inUse = ledgerRows.filter((row) => isWithin(row.bookedOn, grant.usedFrom, end))
  const received = fundings.filter((funding) => funding.receivedOn <= to)
  return {
    eligible: inUse.filter((row) => row.eligible),
    notEligible: inUse.filter((row) => !row.eligible),
    income: received.filter((funding) => funding.kind === 'income'),
    otherFunding: received.filter((funding) => funding.kind === 'otherPublic' || funding.kind === 'private' || funding.kind === 'eu'),
    paid: instalments.filter((instalment) => instalment.paidOn <= to),
  }
}

/** A row's cost in the grant's VAT treatment: VAT counts only where it stays the recipient's own cost. */
export function centsOf(row: LedgerRow, grant: Grant): Cents {
  return row.cents + (grant.vat === 'withVat' ? (row.vatCents ?? 0) : 0)
}
