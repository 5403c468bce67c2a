import { shareOf } from '../values/amounts.ts'
import type { Settlement } from './account.ts'
import type { CountsAs } from './accounting.ts'
import { sumOf, type Counted, type Terms } from './counted.ts'

/** What need not be returned where the decision says nothing: Act on Discretionary Government Grants 688/2001, 20 §. */
export const usuallyMayKeepCents = 100_00

/**
 * A grant's settlement, by the deficit principle: the grant covers what is left of eligible costs after income and
 * other funding, up to its percentage and its maximum. A sum to be returned may be left unreturned only when all of it is small.
 */
export function settle(counted: readonly Counted[], terms: Terms): Settlement {
  const of = (countsAs: CountsAs) => sumOf(counted.filter((one) => one.countsAs === countsAs), terms)
  const [eligibleCents, incomeCents, otherFundingCents, paidCents] = [of('eligible'), of('income'), of('otherFunding'), of('paid')]
  const netCents = eligibleCents - incomeCents
  const shareCents = shareOf(terms.shareTaken === 'beforeIncome' ? eligibleCents : netCents, terms.grantedShare)
  const grantCents = Math.max(0, Math.min(shareCents, terms.grantedMaximumCents, netCents - otherFundingCents))
  const toReturnCents = Math.max(0, paidCents - grantCents)
  return {
    eligibleCents,
    notEligibleCents: of('notEligible'),
    incomeCents,
    netCents,
    shareCents,
    otherFundingCents,
    grantCents,
    ownShareCents: netCents - otherFundingCents - grantCents,
    paidCents,
    toReturnCents,
    mayBeKeptCents: toReturnCents <= (terms.mayKeepCents ?? usuallyMayKeepCents) ? toReturnCents : 0,
  }
}

/** A period's own figures: the difference of two settlements from the same first day, so that rounding and ceilings never drift. */
export function settlementBetween(earlier: Settlement, later: Settlement): Settlement {
  const between = { ...later }
  for (const step of Object.keys(later) as (keyof Settlement)[]) between[step] = later[step] - earlier[step]
  return between
}
