import type { Result } from '../../core/surveys/results.ts'
import { useSay } from '../preferences.ts'
import { Said, useText } from '../Said.tsx'
import { Chart } from '../ui/Chart.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { drawn, PublishedNumber, useMean } from './PublishedNumber.tsx'
import styles from './Surveys.module.css'

/** Statements that were answered on the same scale, in one chart and one table. */
export function ScaleResults({ results }: { results: Result[] }) {
  const say = useSay()
  const text = useText()
  const mean = useMean()
  const points = results[0]!.published.table.rows
  const best = results.filter(({ published }) => typeof published.table.meanHundredths === 'number').sort((a, b) => b.published.table.meanHundredths! - a.published.table.meanHundredths!)[0]
  return (
    <section className={styles.result}>
      <div className={styles.under}>
        <Chart
          type="bar"
          stacked
          title={say('surveys.statements')}
          alt={best ? say('surveys.scaleAlt', { mean: mean(best.published.table), question: text(best.question.text) }) : say('surveys.chartAltPlain', { question: say('surveys.statements') })}
          categories={results.map(({ question }) => text(question.text))}
          series={points.map((point, place) => ({ name: text(point.text) || point.code, values: results.map(({ published }) => drawn(published.table.rows[place]?.count)) }))}
          valueTitle={say('surveys.answers')}
        />
        <DataTable
          caption={say('surveys.statements')}
          hideCaption
          columns={[{ title: say('surveys.statement') }, ...points.map((point) => ({ title: text(point.text) || point.code, align: 'end' as const })), { title: say('surveys.answered'), align: 'end' }, { title: say('surveys.mean'), align: 'end' }]}
          rows={results.map(({ question, published: { table } }) => [
            <Said key="text" text={question.text} />,
            ...table.rows.map(({ code, count }) => <PublishedNumber key={code} count={count} />),
            <PublishedNumber key="answered" count={table.answered} />,
            mean(table),
          ])}
        />
      </div>
      <p className={styles.rule}>{say('surveys.hiddenRule', { minimum: Math.max(...results.map(({ published }) => published.table.minimum)) })}</p>
    </section>
  )
}
