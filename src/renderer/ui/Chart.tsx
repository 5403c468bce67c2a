import { lazy, Suspense } from 'react'
import styles from './Chart.module.css'
import { useUiWords } from './words.ts'

const ChartDrawing = lazy(() => import('./ChartDrawing.tsx'))

export interface ChartProps {
  title: string
  /** What the chart tells, for those who do not see it. */
  alt: string
  /** Bars lie, columns stand. */
  type: 'bar' | 'column' | 'line'
  stacked?: boolean
  categories: string[]
  series: { name: string; values: (number | null)[] }[]
  valueTitle: string
}

export function Chart(props: ChartProps) {
  const words = useUiWords()
  const height = props.type === 'bar' ? Math.max(180, 110 + props.categories.length * (props.stacked ? 34 : 16 + 14 * props.series.length)) : 300
  return (
    <figure className={styles.chart}>
      <figcaption>{props.title}</figcaption>
      <div role="img" aria-label={props.alt} style={{ height }}>
        <Suspense fallback={<p className={styles.waiting}>{words.loading}</p>}>
          <ChartDrawing {...props} />
        </Suspense>
      </div>
    </figure>
  )
}
