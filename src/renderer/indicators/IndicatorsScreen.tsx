import { useRoute } from 'wouter'
import { IndicatorList } from './IndicatorList.tsx'
import { SelfEvaluation } from './SelfEvaluation.tsx'

/** The indicators with their readings, and the project's own evaluation of each benefit goal. */
export function IndicatorsScreen() {
  const [, params] = useRoute('/indicators/:view')
  return params?.view === 'evaluation' ? <SelfEvaluation /> : <IndicatorList chosenId={params?.view} />
}
