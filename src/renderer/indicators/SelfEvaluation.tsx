import { useState } from 'react'
import { evaluations } from '../../core/indicators/indicator.ts'
import { selfEvaluation } from '../../core/indicators/self-evaluation.ts'
import { benefitGoals } from '../../core/programme/programme.ts'
import { formatDays } from '../../core/values/formats.ts'
import type { Id } from '../../core/values/ids.ts'
import { useCurrentPeriod } from '../period.ts'
import { useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useLoaded, useRows } from '../tables.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Screen } from '../ui/Screen.tsx'
import { EvaluationForm } from './EvaluationForm.tsx'
import { GoalCard } from './GoalCard.tsx'
import styles from './Indicators.module.css'
import { Views } from './Views.tsx'

/** The project's own evaluation (oma-arviointi): how far each benefit goal has been reached by the period's end. */
export function SelfEvaluation() {
  const say = useSay()
  const text = useText()
  const { period, periods, choose } = useCurrentPeriod()
  const goals = useRows(benefitGoals)
  const all = useRows(evaluations)
  const isLoaded = useLoaded(benefitGoals, evaluations)
  const [openId, setOpenId] = useState<Id | null>(null)
  const told = period ? selfEvaluation(goals, all, periods, period.id) : []
  const open = told.find(({ goal }) => goal.id === openId)
  return (
    <Screen
      title={say('indicators.title')}
      lead={<Views current="evaluation" />}
      actions={period && <FilterSelect label={say('programme.period')} value={period.id} onChange={choose} options={periods.map((one) => ({ value: one.id, label: text(one.name) || formatDays(one.from, one.to) }))} />}
    >
      {isLoaded && goals.length === 0 && <EmptyState title={say('indicators.noGoals')} text={say('indicators.noGoalsText')} />}
      {isLoaded && told.length > 0 && (
        <div className={styles.goals}>
          <p className={styles.quiet}>
            {say('indicators.evaluationLead')} <b>{say('indicators.evaluated', { done: told.filter(({ now }) => now).length, all: told.length })}</b>
          </p>
          {told.map((one) => (
            <GoalCard key={one.goal.id} told={one} onEdit={() => setOpenId(one.goal.id)} />
          ))}
        </div>
      )}
      {open && period && <EvaluationForm told={open} period={period} onClose={() => setOpenId(null)} />}
    </Screen>
  )
}
