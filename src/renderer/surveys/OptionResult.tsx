import { shareOf, type Result } from '../../core/surveys/results.ts'
import { formatShare } from '../../core/values/formats.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { Said, useText } from '../Said.tsx'
import { Chart } from '../ui/Chart.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { drawn, PublishedNumber, useMean } from './PublishedNumber.tsx'
import styles from './Surveys.module.css'

/** The answers to one question, option by option. */
export function OptionResult({ result: { question, published } }: { result: Result }) {
  const say = useSay()
  const text = useText()
  const mean = useMean()
  const language = useLanguage()
  const { table } = published
  const name = text(question.text)
  const share = (hundredths: number | null) => (hundredths === null ? '–' : formatShare(hundredths, language, 0))
  const most = [...table.rows].sort((a, b) => (drawn(b.count) ?? -1) - (drawn(a.count) ?? -1))[0]
  const tellsMost = most && typeof most.count === 'number' && typeof table.answered === 'number'
  return (
    <section className={styles.result}>
      <div className={styles.beside}>
        <Chart
          type="bar"
          title={name}
          alt={tellsMost ? say('surveys.chartAlt', { question: name, answered: Number(table.answered), most: text(most.text) || most.code, count: Number(most.count) }) : say('surveys.chartAltPlain', { question: name })}
          categories={table.rows.map((row) => text(row.text) || row.code)}
          series={[{ name: say('surveys.answers'), values: table.rows.map(({ count }) => drawn(count)) }]}
          valueTitle={say('surveys.answers')}
        />
        <DataTable
          caption={name}
          hideCaption
          columns={[{ title: say('surveys.option') }, { title: say('surveys.answers'), align: 'end' }, { title: say('surveys.share'), align: 'end' }]}
          rows={table.rows.map((row) => [text(row.text) ? <Said key="text" text={row.text} /> : row.code, <PublishedNumber key="count" count={row.count} />, share(shareOf(row.count, table))])}
          totals={[say('surveys.answered'), <PublishedNumber key="answered" count={table.answered} />, question.type === 'scale' ? `${say('surveys.mean')} ${mean(table)}` : '']}
        />
      </div>
      <p className={styles.rule}>{question.type === 'multi' && say('surveys.multiNote')} {say('surveys.hiddenRule', { minimum: table.minimum })}</p>
    </section>
  )
}
