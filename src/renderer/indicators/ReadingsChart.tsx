import { readings as readingTable, targets as targetTable, type Indicator } from '../../core/indicators/indicator.ts'
import { readingsByPeriod, targetOn } from '../../core/indicators/standing.ts'
import { formatThousandths } from '../../core/values/formats.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useText } from '../Said.tsx'
import { useRows } from '../tables.ts'
import { useToday } from '../today.ts'
import { Chart } from '../ui/Chart.tsx'

/** The way from the baseline, period by period, beside the targets. */
export function ReadingsChart({ indicator, unit }: { indicator: Indicator; unit: string }) {
  const say = useSay()
  const text = useText()
  const language = useLanguage()
  const today = useToday()
  const { periods } = useProgramme()
  const readings = readingsByPeriod(indicator.id, useRows(readingTable))
  const targets = useRows(targetTable)
  const begun = periods.filter(({ id, from }) => from <= today || readings.has(id))
  if (readings.size === 0) return null

  const value = (thousandths: number | undefined) => (thousandths === undefined ? null : thousandths / 1000)
  const hasBaseline = indicator.baselineThousandths !== undefined
  const first = hasBaseline ? [indicator.baselineThousandths] : []
  const told = (thousandths: number | undefined) => (thousandths === undefined ? '–' : formatThousandths(thousandths, language))
  const latest = begun.findLast(({ id }) => readings.has(id))
  return (
    <Chart
      type="line"
      title={say('indicators.chartTitle', { name: text(indicator.name) })}
      alt={say('indicators.chartAlt', { baseline: told(indicator.baselineThousandths), latest: told(latest && readings.get(latest.id)?.valueThousandths), target: told(targetOn(indicator.id, targets, today)?.valueThousandths), unit })}
      categories={[...(hasBaseline ? [say('indicators.baseline')] : []), ...begun.map(({ code }) => code)]}
      series={[
        { name: say('indicators.value'), values: [...first, ...begun.map(({ id }) => readings.get(id)?.valueThousandths)].map(value) },
        { name: say('indicators.target'), values: [...first.map(() => undefined), ...begun.map(({ to }) => targetOn(indicator.id, targets, to)?.valueThousandths)].map(value) },
      ].filter(({ values }) => values.some((one) => one !== null))}
      valueTitle={unit}
    />
  )
}
