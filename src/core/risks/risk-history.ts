import { keyedId, type Id } from '../values/ids.ts'
import type { Risk, RiskPeriod } from './risk.ts'
import { riskNumber } from './risk-level.ts'

/** A risk's level at the end of a period, and how it moved since the one recorded before. */
export interface RiskMoment {
  record: RiskPeriod
  /** Difference of the numbers (probability × impact); null for the first. */
  moved: number | null
}

/** The records of a risk in the order of the periods given, earliest first. */
export function riskHistory(records: readonly RiskPeriod[], periodIds: readonly Id[]): RiskMoment[] {
  const inOrder = periodIds.flatMap((periodId) => records.filter((record) => record.periodId === periodId))
  return inOrder.map((record, index) => {
    const before = inOrder[index - 1]
    return { record, moved: before ? riskNumber(record) - riskNumber(before) : null }
  })
}

/** Level then and now: what was recorded for the period before, and what is for this one or, until then, the risk's own. */
export function beforeAndNow(risk: Risk, records: readonly RiskPeriod[], periodIds: readonly Id[], periodId: Id): { before: number | null; now: number } {
  const past = periodIds.slice(0, periodIds.indexOf(periodId))
  const earlier = riskHistory(records, past).at(-1)
  const now = records.find((record) => record.periodId === periodId)
  return { before: earlier ? riskNumber(earlier.record) : null, now: riskNumber(now ?? risk) }
}

/** The record of a risk for a period, as it begins: with the level and measure the risk has now. Its id is made of the two. */
export function newRiskPeriod({ id, probability, impact, measure }: Risk, periodId: Id): RiskPeriod {
  return { id: keyedId(id, periodId), riskId: id, periodId, probability, impact, ...(measure && { measure }) }
}
