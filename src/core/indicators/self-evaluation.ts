import { keyedId, type Id } from '../values/ids.ts'
import { byOrder, compare } from '../values/order.ts'
import type { Evaluation } from './indicator.ts'

/** How far a benefit goal has been reached: 1 = not at all … 5 = fully. */
export const grades = [1, 2, 3, 4, 5] as const

/** A benefit goal with its evaluation of a period and of the one before. */
export interface GoalEvaluation<Goal> {
  goal: Goal
  before: Evaluation | undefined
  now: Evaluation | undefined
}

/** Every benefit goal in its order, evaluated or not. */
export function selfEvaluation<Goal extends { id: Id; order?: string | undefined }>(
  goals: readonly Goal[],
  evaluations: readonly Evaluation[],
  periods: readonly { id: Id; from: string }[],
  periodId: Id,
): GoalEvaluation<Goal>[] {
  const before = periodBefore(periods, periodId)
  const of = (goal: Goal, id: Id | undefined) => evaluations.find((one) => one.benefitGoalId === goal.id && one.periodId === id)
  return goals.toSorted(byOrder).map((goal) => ({ goal, before: of(goal, before), now: of(goal, periodId) }))
}

/** An evaluation as it begins; its id is made of the goal and the period, so that there is one. */
export function newEvaluation(benefitGoalId: Id, periodId: Id): Evaluation {
  return { id: keyedId(benefitGoalId, periodId), benefitGoalId, periodId, text: {} }
}

function periodBefore(periods: readonly { id: Id; from: string }[], periodId: Id): Id | undefined {
  const inOrder = periods.toSorted((a, b) => compare(a.from, b.from))
  return inOrder[inOrder.findIndex((one) => one.id === periodId) - 1]?.id
}
