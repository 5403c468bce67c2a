import type { Settlement } from './account.ts'
import type { CountsAs } from './accounting.ts'
import type { Terms } from './counted.ts'

export type SettlementSum = keyof Settlement

/** One step of how a grant's sum came about. */
export interface SettlementStep {
  step: SettlementSum
  /** The formula, piece by piece: earlier sums, terms of the grant, how many rows, and signs between them that need no words. */
  formula: FormulaPart[]
  /** Which rows it is worked out from, its earlier steps' included. */
  countsAs: CountsAs[]
}

export type FormulaPart = { sum: SettlementSum } | { term: 'share' | 'maximum' } | { sign: string } | 'rows'

/** The steps in the order in which they are worked out. */
export function settlementSteps({ shareTaken }: Pick<Terms, 'shareTaken'>): SettlementStep[] {
  const costs: CountsAs[] = ['eligible', 'income']
  const covered: CountsAs[] = [...costs, 'otherFunding']
  const [eligible, income, net, share, other, grant, paid, toReturn] = sums('eligibleCents', 'incomeCents', 'netCents', 'shareCents', 'otherFundingCents', 'grantCents', 'paidCents', 'toReturnCents')
  return [
    { step: 'eligibleCents', formula: ['rows'], countsAs: ['eligible'] },
    { step: 'notEligibleCents', formula: ['rows'], countsAs: ['notEligible'] },
    { step: 'incomeCents', formula: ['rows'], countsAs: ['income'] },
    { step: 'netCents', formula: [eligible, minus, income], countsAs: costs },
    { step: 'shareCents', formula: [shareTaken === 'beforeIncome' ? eligible : net, { sign: ' × ' }, { term: 'share' }], countsAs: costs },
    { step: 'otherFundingCents', formula: ['rows'], countsAs: ['otherFunding'] },
    { step: 'grantCents', formula: [share, or, { term: 'maximum' }, or, net, minus, other], countsAs: covered },
    { step: 'ownShareCents', formula: [net, minus, other, minus, grant], countsAs: covered },
    { step: 'paidCents', formula: ['rows'], countsAs: ['paid'] },
    { step: 'toReturnCents', formula: [paid, minus, grant], countsAs: [...covered, 'paid'] },
    { step: 'mayBeKeptCents', formula: [toReturn], countsAs: [...covered, 'paid'] },
  ]
}

const minus: FormulaPart = { sign: ' − ' }
const or: FormulaPart = { sign: '; ' }

function sums<const Names extends SettlementSum[]>(...names: Names): { [Index in keyof Names]: { sum: Names[Index] } } {
  return names.map((sum) => ({ sum })) as { [Index in keyof Names]: { sum: Names[Index] } }
}
