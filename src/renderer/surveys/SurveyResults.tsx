import { publishedTables } from '../../core/surveys/publishable-table.ts'
import { bySameScale, resultsOf, type Result } from '../../core/surveys/results.ts'
import { questions, type Survey, type Wave } from '../../core/surveys/survey.ts'
import { useSay } from '../preferences.ts'
import { Said } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { DataTable } from '../ui/DataTable.tsx'
import { Section } from '../ui/Section.tsx'
import { OptionResult } from './OptionResult.tsx'
import { PublishedNumber, useMean } from './PublishedNumber.tsx'
import { ScaleResults } from './ScaleResults.tsx'
import styles from './Surveys.module.css'

/** What was published of a round, each chart with its table and the rule by which it was published. */
export function SurveyResults({ survey, wave }: { survey: Survey; wave: Wave }) {
  const say = useSay()
  const asked = useRows(questions).filter(({ surveyId }) => surveyId === survey.id)
  const results = resultsOf(wave.id, asked, useRows(publishedTables))
  const withOptions = results.filter(({ published }) => published.table.rows.length > 0)
  const counted = results.filter(({ published }) => published.table.rows.length === 0)
  return (
    <Section title={say('surveys.results')}>
      {results.length === 0 && <p className={styles.quiet}>{say('surveys.noResults')}</p>}
      {bySameScale(withOptions).map((group) => (group.length > 1 ? <ScaleResults key={group[0]!.question.id} results={group} /> : <OptionResult key={group[0]!.question.id} result={group[0]!} />))}
      {counted.length > 0 && <Counted results={counted} />}
    </Section>
  )
}

/** Questions of which only the number of answers, and of numbers the mean, may be told. */
function Counted({ results }: { results: Result[] }) {
  const say = useSay()
  const mean = useMean()
  return (
    <div className={styles.result}>
      <DataTable
        caption={say('surveys.otherQuestions')}
        columns={[{ title: say('surveys.question') }, { title: say('surveys.answered'), align: 'end' }, { title: say('surveys.mean'), align: 'end' }]}
        rows={results.map(({ question, published: { table } }) => [<Said key="text" text={question.text} />, <PublishedNumber key="answered" count={table.answered} />, mean(table)])}
      />
      <p className={styles.rule}>{say('surveys.onlyCounted')} {say('surveys.hiddenRule', { minimum: results[0]!.published.table.minimum })}</p>
    </div>
  )
}
