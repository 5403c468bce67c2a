import { actions } from '../../core/actions/action.ts'
import { formatDay, formatShare, formatThousandths } from '../../core/values/formats.ts'
import { choice } from '../../words/choice.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { Said, useText } from '../Said.tsx'
import { useRow } from '../tables.ts'
import { Facts } from '../ui/Facts.tsx'
import { Meter } from '../ui/Meter.tsx'
import { IndicatorStateChip, type IndicatorLine } from './indicator-line.tsx'
import styles from './Indicators.module.css'
import { Readings } from './Readings.tsx'
import { ReadingsChart } from './ReadingsChart.tsx'
import { Targets } from './Targets.tsx'

/** What an indicator measures, how it has gone, and where each figure comes from. */
export function IndicatorDetail({ line: { indicator, standing, state, unit, period } }: { line: IndicatorLine }) {
  const say = useSay()
  const text = useText()
  const language = useLanguage()
  const { nameOf } = useProgramme()
  const action = useRow(actions, indicator.actionId)
  const way = standing.shareOfOne === null ? null : say('indicators.way', { share: formatShare(Math.round(Math.min(1, standing.shareOfOne) * 10_000), language, 0) })
  const value = (thousandths: number | undefined) => thousandths !== undefined && `${formatThousandths(thousandths, language)} ${unit}`
  return (
    <>
      <div className={styles.chips}>
        <IndicatorStateChip state={state} say={say} />
      </div>
      {way !== null && (
        <div className={styles.way}>
          <p>{way}</p>
          <Meter label={way} share={standing.shareOfOne ?? 0} />
        </div>
      )}
      <Facts
        items={[
          { label: say('indicators.baseline'), value: value(indicator.baselineThousandths) && `${value(indicator.baselineThousandths)}${indicator.baselineOn ? `, ${formatDay(indicator.baselineOn)}` : ''}` },
          { label: say('indicators.latest'), value: standing.reading && say('indicators.latestIn', { value: value(standing.reading.valueThousandths) || '', period }) },
          { label: say('indicators.target'), value: standing.target && say('indicators.targetBy', { value: value(standing.target.valueThousandths) || '', day: formatDay(standing.target.by) }) },
          { label: say('indicators.direction'), value: say(choice('indicators.direction', indicator.direction)) },
          { label: say('indicators.counting'), value: say(choice('indicators.counting', indicator.counting)) },
          { label: say('programme.objective'), value: nameOf(indicator.objectiveId) },
          { label: say('programme.benefitGoal'), value: nameOf(indicator.benefitGoalId) },
          { label: say('indicators.linkedAction'), value: action && <a href={`#/actions/${action.id}`}>{`${action.code} ${text(action.title)}`}</a> },
          { label: say('indicators.source'), value: indicator.source && <Said text={indicator.source} /> },
          { label: say('indicators.sotkanetId'), value: indicator.sotkanetId },
        ]}
      />
      <ReadingsChart indicator={indicator} unit={unit} />
      <Readings indicator={indicator} unit={unit} />
      <Targets indicator={indicator} unit={unit} />
    </>
  )
}
