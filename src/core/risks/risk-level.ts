import type { Risk } from './risk.ts'

export type RiskLevel = 'low' | 'moderate' | 'high' | 'critical'

export const riskLevels: readonly RiskLevel[] = ['low', 'moderate', 'high', 'critical']

/** How bad a risk is: probability × impact, 1 to 25. */
export function riskNumber({ probability, impact }: Pick<Risk, 'probability' | 'impact'>): number {
  return probability * impact
}

/** The number in words: up to 4 low, up to 9 moderate, up to 14 high, from 15 critical. */
export function riskLevel(risk: Pick<Risk, 'probability' | 'impact'>): RiskLevel {
  const number = riskNumber(risk)
  return number >= 15 ? 'critical' : number >= 10 ? 'high' : number >= 5 ? 'moderate' : 'low'
}
