import type { Indicator } from '../../core/indicators/indicator.ts'
import type { Standing } from '../../core/indicators/standing.ts'
import { formatDay, formatThousandths } from '../../core/values/formats.ts'
import type { Language } from '../../core/values/text.ts'
import { choice } from '../../words/choice.ts'
import type { Say } from '../../words/words.ts'
import type { Column } from '../ui/Grid.tsx'
import { StatusChip, type Tone } from '../ui/StatusChip.tsx'

export type IndicatorState = 'reached' | 'underWay' | 'noReading' | 'noTarget'
export const indicatorStates: readonly IndicatorState[] = ['reached', 'underWay', 'noReading', 'noTarget']

/** An indicator as the list shows it. */
export interface IndicatorLine {
  id: string
  indicator: Indicator
  standing: Standing
  state: IndicatorState
  name: string
  unit: string
  period: string
  searched: string
}

const tones: Record<IndicatorState, Tone> = { reached: 'done', underWay: 'active', noReading: 'warn', noTarget: 'planned' }

export function stateOf({ reading, target, reached }: Standing): IndicatorState {
  if (!reading) return 'noReading'
  if (!target) return 'noTarget'
  return reached ? 'reached' : 'underWay'
}

export function IndicatorStateChip({ state, say }: { state: IndicatorState; say: Say }) {
  return <StatusChip tone={tones[state]}>{say(choice('indicators.state', state))}</StatusChip>
}

export function indicatorColumns(say: Say, language: Language): Column<IndicatorLine>[] {
  const number = (thousandths: number | undefined) => (thousandths === undefined ? '–' : formatThousandths(thousandths, language))
  return [
    { key: 'code', title: say('indicators.code'), width: 92, cell: ({ indicator }) => indicator.code, sortBy: ({ indicator }) => indicator.code },
    { key: 'name', title: say('indicators.indicator'), width: '3fr', isRowHeader: true, cell: ({ name }) => name, sortBy: ({ name }) => name },
    { key: 'unit', title: say('indicators.unit'), width: 132, cell: ({ unit }) => unit, sortBy: ({ unit }) => unit, isExtra: true },
    { key: 'baseline', title: say('indicators.baseline'), width: 96, align: 'end', cell: ({ indicator }) => number(indicator.baselineThousandths), sortBy: ({ indicator }) => indicator.baselineThousandths ?? null, isExtra: true },
    {
      key: 'latest',
      title: say('indicators.latest'),
      width: 96,
      align: 'end',
      cell: ({ standing }) => number(standing.reading?.valueThousandths),
      sortBy: ({ standing }) => standing.reading?.valueThousandths ?? null,
    },
    { key: 'period', title: say('programme.period'), width: 88, cell: ({ standing, period }) => standing.reading && period, sortBy: ({ standing, period }) => (standing.reading ? period : null), isExtra: true },
    {
      key: 'target',
      title: say('indicators.target'),
      width: 112,
      align: 'end',
      cell: ({ standing }) => <span title={standing.target && formatDay(standing.target.by)}>{number(standing.target?.valueThousandths)}</span>,
      sortBy: ({ standing }) => standing.target?.valueThousandths ?? null,
      isExtra: true,
    },
    { key: 'direction', title: say('indicators.direction'), width: 100, cell: ({ indicator }) => say(indicator.direction === 'up' ? 'indicators.directionUpShort' : 'indicators.directionDownShort'), sortBy: ({ indicator }) => indicator.direction, isExtra: true },
    { key: 'state', title: say('indicators.state'), width: 172, cell: ({ state }) => <IndicatorStateChip state={state} say={say} />, sortBy: ({ state }) => indicatorStates.indexOf(state) },
  ]
}
