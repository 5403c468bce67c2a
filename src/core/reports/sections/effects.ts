import { evaluations } from '../../indicators/indicator.ts'
import { benefitGoals, type BenefitGoal } from '../../programme/programme.ts'
import { byOrder } from '../../values/order.ts'
import { rows } from '../../workbook/rows.ts'
import { heading, paragraph, plain, table } from '../blocks.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'
import { capital } from './basics.ts'

/** Effects by the programme's benefit goals: what the round's evaluation says, and what the actions brought about. */
export function effects(telling: Telling): Block[] {
  const { workbook, words } = telling
  const goals = rows(workbook, benefitGoals).toSorted(byOrder)
  const told = goals.flatMap((goal) => ofGoal(telling, goal))
  return told.length > 0 ? told : [paragraph(plain(words('reports.noEffects')))]
}

function ofGoal(telling: Telling, goal: BenefitGoal): Block[] {
  const { material, workbook, period } = telling
  const evaluation = rows(workbook, evaluations).find((one) => one.benefitGoalId === goal.id && one.periodId === period.id)
  const text = evaluation ? telling.text(evaluation.text, 'evaluations', evaluation.id) : []
  const brought = material.actions
    .filter((action) => action.benefitGoalId === goal.id)
    .flatMap((action) => {
      const account = material.accountOf(action)
      return account ? telling.rich(account.effects, 'actionPeriods', account.id, `${telling.letters(action.title, 'actions', action.id)}.`) : []
    })
  if (text.length === 0 && brought.length === 0) return []
  return [heading(2, telling.letters(goal.name, 'benefitGoals', goal.id), `effects_${goal.id}`), ...(text.length > 0 ? [paragraph(...text)] : []), ...brought]
}

/** How the work was evaluated: the grade of each benefit goal then and now, and what the grade rests on. */
export function evaluation(telling: Telling): Block[] {
  const { workbook, words, period, material } = telling
  const before = material.periods.at(-2)
  const all = rows(workbook, evaluations)
  const of = (goal: BenefitGoal, periodId: string | undefined) => all.find((one) => one.benefitGoalId === goal.id && one.periodId === periodId)
  const goals = rows(workbook, benefitGoals).toSorted(byOrder)
  if (!goals.some((goal) => of(goal, period.id))) return [paragraph(plain(words('reports.noEvaluations')))]
  const grade = (one: { grade?: number | undefined } | undefined): Inline[] => [plain(one?.grade === undefined ? '–' : `${one.grade}`)]
  return [
    table({
      anchor: 't_evaluations',
      caption: words('reports.evaluationsCaption'),
      columns: [[words('reports.benefitGoal'), 48], [words('reports.gradeBefore'), 14, 'end'], [words('reports.gradeNow'), 14, 'end'], [words('reports.evidence'), 24]],
      rows: goals.map((goal) => {
        const now = of(goal, period.id)
        return [telling.text(goal.name, 'benefitGoals', goal.id), grade(of(goal, before?.id)), grade(now), [plain(now?.evidence ? words(`reports.evidence${capital(now.evidence)}`) : '–')]]
      }),
      note: words('reports.gradeNote'),
    }),
  ]
}
