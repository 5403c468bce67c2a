import { sum, type Cents } from '../values/amounts.ts'
import { keyedId, type Id } from '../values/ids.ts'
import type { GrantPartner } from './grant.ts'

/** An organisation's part in a grant; its id is made of the two, so that there is one. */
export function newGrantPartner(grantId: Id, organisationId: Id): GrantPartner {
  return { id: keyedId(grantId, organisationId), grantId, organisationId }
}

/** What the partners bear and use in all; a part that nobody gave counts as nothing. */
export function partnerTotals(partners: readonly GrantPartner[]): { ownShareCents: Cents; budgetShareCents: Cents } {
  return { ownShareCents: sum(partners.map((one) => one.ownShareCents ?? 0)), budgetShareCents: sum(partners.map((one) => one.budgetShareCents ?? 0)) }
}

/** How much the partners' parts differ from the budget; null while there is no partner or some part is not known. */
export function partsBeyondBudget(partners: readonly GrantPartner[], budgetCents: Cents): Cents | null {
  if (partners.length === 0 || partners.some((one) => one.budgetShareCents === undefined)) return null
  return partnerTotals(partners).budgetShareCents - budgetCents
}
