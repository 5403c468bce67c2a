import { ChartNoAxesColumn } from 'lucide-react'
import { useLocation } from 'wouter'
import { publishedTables } from '../../core/surveys/publishable-table.ts'
import { resultsOf, type Result } from '../../core/surveys/results.ts'
import { questions, type Survey, type Wave } from '../../core/surveys/survey.ts'
import { useSay } from '../preferences.ts'
import { Said } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { Section } from '../ui/Section.tsx'
import { PublishedNumber, useMean } from './PublishedNumber.tsx'
import styles from './Surveys.module.css'

/** What was published of a round, in short; the charts have a view of their own. */
export function SurveyResults({ survey, wave }: { survey: Survey; wave: Wave }) {
  const say = useSay()
  const [, navigate] = useLocation()
  const results = useResults(survey, wave)
  const open = results.length > 0 && <Button icon={ChartNoAxesColumn} onPress={() => navigate(`/surveys/${wave.id}/results`)}>{say('surveys.showResults')}</Button>
  return (
    <Section title={say('surveys.results')} actions={open}>
      {results.length === 0 ? <p className={styles.quiet}>{say('surveys.noResults')}</p> : <Counted caption={say('surveys.publishedQuestions')} results={results} />}
    </Section>
  )
}

export function useResults(survey: Survey, wave: Wave): Result[] {
  const asked = useRows(questions).filter(({ surveyId }) => surveyId === survey.id)
  return resultsOf(wave.id, asked, useRows(publishedTables))
}

/** How many answered each question, and the mean where one may be told. */
export function Counted({ caption, results, note }: { caption: string; results: Result[]; note?: string }) {
  const say = useSay()
  const mean = useMean()
  return (
    <div className={styles.counted}>
      <DataTable
        caption={caption}
        hideCaption={note === undefined}
        columns={[{ title: say('surveys.question') }, { title: say('surveys.answered'), align: 'end' }, { title: say('surveys.mean'), align: 'end' }]}
        rows={results.map(({ question, published: { table } }) => [<Said key="text" text={question.text} />, <PublishedNumber key="answered" count={table.answered} />, mean(table)])}
      />
      <p className={styles.rule}>{note} {say('surveys.hiddenRule', { minimum: Math.max(...results.map(({ published }) => published.table.minimum)) })}</p>
    </div>
  )
}
