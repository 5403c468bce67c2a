import { Pencil, Plus, Trash2 } from 'lucide-react'
import { evaluations, type Evaluation } from '../../core/indicators/indicator.ts'
import type { GoalEvaluation } from '../../core/indicators/self-evaluation.ts'
import type { BenefitGoal } from '../../core/programme/programme.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { useSay } from '../preferences.ts'
import { HistoryButton } from '../record-history.tsx'
import { Said, useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { Facts } from '../ui/Facts.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { useGraded } from './graded.ts'
import styles from './Indicators.module.css'

/** A benefit goal with its grades then and now, or the way to evaluate it. */
export function GoalCard({ told: { goal, before, now }, onEdit }: { told: GoalEvaluation<BenefitGoal>; onEdit: () => void }) {
  const say = useSay()
  const text = useText()
  const save = useSave()
  const graded = useGraded()
  const name = text(goal.name)
  const remove = (evaluation: Evaluation) => save(removeRow({ key: 'evaluationRemoved', values: { goal: name } }, evaluations, evaluation.id), say('indicators.evaluationRemoved', { goal: name }))
  const edit = now ? (
    <>
      <Button variant="quiet" icon={Pencil} onPress={onEdit} label={say('indicators.editEvaluationOf', { goal: name })}>{say('indicators.editEvaluation')}</Button>
      <IconButton label={say('indicators.removeEvaluation', { goal: name })} icon={Trash2} onPress={() => void remove(now)} />
      <HistoryButton table={evaluations} id={now.id} name={name} />
    </>
  ) : (
    <Button icon={Plus} onPress={onEdit} label={say('indicators.evaluateGoal', { goal: name })}>{say('indicators.evaluate')}</Button>
  )
  return (
    <Card title={`${goal.code} ${name}`} more={<span className={styles.tools}>{edit}</span>}>
      <div className={styles.grades}>
        <Facts
          items={[
            { label: say('indicators.gradeBefore'), value: before && graded(before.grade) },
            { label: say('indicators.gradeNow'), value: now && <b>{graded(now.grade)}</b> },
            { label: say('indicators.evidence'), value: now?.evidence && say(choice('indicators.evidence', now.evidence)) },
          ]}
        />
      </div>
      {now ? <p className={styles.told}><Said text={now.text} /></p> : <p className={styles.quiet}>{say('indicators.notEvaluated')}</p>}
    </Card>
  )
}
