import { useWatch } from 'react-hook-form'
import { choice } from '../../words/choice.ts'
import { useSay } from '../preferences.ts'
import { Fields } from '../ui/Fields.tsx'
import { SelectField } from '../ui/SelectField.tsx'
import { Level } from './Level.tsx'

const scale = ['1', '2', '3', '4', '5'] as const

/** Probability and impact, and what level they come to as they are chosen. */
export function LevelFields() {
  const say = useSay()
  const [probability, impact] = useWatch({ name: ['probability', 'impact'] }) as [string | null, string | null]
  return (
    <>
      <Fields>
        <SelectField name="probability" label={say('risks.probability')} isRequired options={scale.map((value) => ({ value, label: say(choice('risks.probability', value)) }))} />
        <SelectField name="impact" label={say('risks.impact')} isRequired options={scale.map((value) => ({ value, label: say(choice('risks.impact', value)) }))} />
      </Fields>
      {probability && impact && (
        <p role="status">
          {say('risks.level')}: <Level of={{ probability: Number(probability), impact: Number(impact) }} />
        </p>
      )}
    </>
  )
}
