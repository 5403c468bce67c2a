import { ArrowLeft } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { bySameScale } from '../../core/surveys/results.ts'
import type { Survey, Wave } from '../../core/surveys/survey.ts'
import { useSay } from '../preferences.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Screen } from '../ui/Screen.tsx'
import { OptionResult } from './OptionResult.tsx'
import { ScaleResults } from './ScaleResults.tsx'
import styles from './Surveys.module.css'
import { Counted, useResults } from './SurveyResults.tsx'

/** All that was published of a round: each chart with its table beside it and the rule by which it was published. */
export function ResultsView({ survey, wave, name, onBack }: { survey: Survey; wave: Wave; name: string; onBack: () => void }) {
  const say = useSay()
  const view = useRef<HTMLDivElement>(null)
  const results = useResults(survey, wave)
  const withOptions = results.filter(({ published }) => published.table.rows.length > 0)
  const counted = results.filter(({ published }) => published.table.rows.length === 0)
  // The button that was pressed is gone; without this the focus would be lost with it.
  useEffect(() => view.current?.querySelector('button')?.focus(), [])
  return (
    <div ref={view} className={styles.view}>
      <Screen title={say('surveys.resultsOf', { name })} actions={<Button icon={ArrowLeft} onPress={onBack}>{say('surveys.backToSurvey')}</Button>}>
        {results.length === 0 && <EmptyState title={say('surveys.results')} text={say('surveys.noResults')} />}
        {bySameScale(withOptions).map((group) => (group.length > 1 ? <ScaleResults key={group[0]!.question.id} results={group} /> : <OptionResult key={group[0]!.question.id} result={group[0]!} />))}
        {counted.length > 0 && (
          <section className={styles.result}>
            <Counted caption={say('surveys.otherQuestions')} results={counted} note={say('surveys.onlyCounted')} />
          </section>
        )}
      </Screen>
    </div>
  )
}
