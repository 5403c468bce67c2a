import { z } from 'zod'
import { evaluations } from '../../core/indicators/indicator.ts'
import { grades, newEvaluation, type GoalEvaluation } from '../../core/indicators/self-evaluation.ts'
import type { BenefitGoal, Period } from '../../core/programme/programme.ts'
import { refilled } from '../../core/values/filled.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { addKeyedRow, saveRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { commit } from '../commit.ts'
import { useSay } from '../preferences.ts'
import { Said, useText } from '../Said.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Fields } from '../ui/Fields.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { TrilingualField } from '../ui/TrilingualField.tsx'
import { useGraded } from './graded.ts'

const evidences = evaluations.schema.shape.evidence.unwrap()

/** A grade may wait until the half-year is over, but words there must be: the report prints them. */
const EvaluationFields = z.object({ grade: z.string().regex(/^[1-5]$/).nullable(), evidence: evidences.nullable(), text: Text.refine(hasWords, { error: '~required' }) })
type EvaluationFields = z.infer<typeof EvaluationFields>

/** How far a benefit goal has been reached, in a grade and in words; what was said of it before stands on top. */
export function EvaluationForm({ told: { goal, before, now }, period, onClose }: { told: GoalEvaluation<BenefitGoal>; period: Period; onClose: () => void }) {
  const say = useSay()
  const text = useText()
  const graded = useGraded()
  const name = text(goal.name)
  return (
    <FormDialog<EvaluationFields>
      title={say(now ? 'indicators.editEvaluationOf' : 'indicators.evaluateGoal', { goal: name })}
      isOpen
      size="wide"
      onClose={onClose}
      draftKey={`benefitGoals/${goal.id}/evaluation-${period.id}`}
      values={{ grade: now?.grade === undefined ? null : String(now.grade), evidence: now?.evidence ?? null, text: now?.text ?? {} }}
      schema={EvaluationFields}
      submitLabel={say('common.save')}
      onSubmit={async ({ grade, ...fields }) => {
        const label = { key: 'evaluationSaved', values: { goal: name } }
        const after = refilled(now ?? newEvaluation(goal.id, period.id), { ...fields, grade: grade === null ? null : Number(grade) })
        await commit(now ? saveRow(label, evaluations, now, after) : addKeyedRow(label, evaluations, after))
      }}
    >
      {before && <Facts items={[{ label: say('indicators.gradeBefore'), value: <>{graded(before.grade)}. <Said text={before.text} /></> }]} />}
      <Fields>
        <SelectField name="grade" label={say('indicators.grade')} description={say('indicators.gradeHelp')} options={grades.map((grade) => ({ value: String(grade), label: graded(grade) }))} />
        <SelectField name="evidence" label={say('indicators.evidence')} options={evidences.options.map((value) => ({ value, label: say(choice('indicators.evidence', value)) }))} />
      </Fields>
      <TrilingualField name="text" label={say('indicators.evaluationText')} isRequired rows={5} />
    </FormDialog>
  )
}
