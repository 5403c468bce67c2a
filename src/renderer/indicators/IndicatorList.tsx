import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { indicators, readings, targets } from '../../core/indicators/indicator.ts'
import { standingOf } from '../../core/indicators/standing.ts'
import { periods } from '../../core/programme/programme.ts'
import type { Id } from '../../core/values/ids.ts'
import { choice } from '../../words/choice.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useLoaded, useRow, useRows } from '../tables.ts'
import { useToday } from '../today.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Grid } from '../ui/Grid.tsx'
import { ListScreen } from '../ui/ListScreen.tsx'
import { indicatorColumns, indicatorStates, stateOf, type IndicatorLine } from './indicator-line.tsx'
import { IndicatorDetail } from './IndicatorDetail.tsx'
import { IndicatorForm } from './IndicatorForm.tsx'
import { IndicatorActions } from './IndicatorActions.tsx'
import { Views } from './Views.tsx'

/** Where the region began, where it is going, and where it stands. */
export function IndicatorList({ chosenId }: { chosenId: Id | undefined }) {
  const say = useSay()
  const language = useLanguage()
  const [, navigate] = useLocation()
  const chosen = useRow(indicators, chosenId)
  const lines = useIndicatorLines()
  const [text, setText] = useState('')
  const [state, setState] = useState('')
  const [open, setOpen] = useState<'new' | 'edit' | null>(null)
  const isLoaded = useLoaded(indicators, readings, targets)

  const wanted = text.trim().toLowerCase()
  const shown = lines.filter((line) => (state === '' || line.state === state) && (wanted === '' || line.searched.includes(wanted)))
  const line = lines.find(({ id }) => id === chosen?.id)
  const create = <Button variant="primary" icon={Plus} onPress={() => setOpen('new')}>{say('indicators.newIndicator')}</Button>

  return (
    <>
      <ListScreen
        title={say('indicators.title')}
        lead={<Views current="indicators" />}
        filter={{ label: say('indicators.filterText'), value: text, onChange: setText }}
        filters={<FilterSelect label={say('indicators.state')} value={state} onChange={setState} options={[{ value: '', label: say('common.all') }, ...indicatorStates.map((value) => ({ value, label: say(choice('indicators.state', value)) }))]} />}
        actions={create}
        count={say('indicators.count', { count: shown.length })}
        detail={
          line && {
            title: `${line.indicator.code} ${line.name}`,
            onClose: () => navigate('/indicators'),
            actions: <IndicatorActions key={line.id} indicator={line.indicator} onEdit={() => setOpen('edit')} onRemoved={() => navigate('/indicators')} />,
            children: <IndicatorDetail key={line.id} line={line} />,
          }
        }
      >
        <Grid
          label={say('indicators.title')}
          rows={shown}
          columns={indicatorColumns(say, language)}
          selectedId={chosenId ?? null}
          onSelect={(id) => navigate(`/indicators/${id}`)}
          onOpen={(id) => {
            navigate(`/indicators/${id}`)
            setOpen('edit')
          }}
          initialSort={{ key: 'code', direction: 'ascending' }}
          empty={
            isLoaded &&
            (lines.length === 0 ? (
              <EmptyState title={say('indicators.emptyTitle')} text={say('indicators.emptyText')} actions={create} />
            ) : (
              <EmptyState title={say('indicators.noneFound')} actions={<Button onPress={() => [setText, setState].forEach((set) => set(''))}>{say('indicators.clearFilters')}</Button>} />
            ))
          }
        />
      </ListScreen>
      {open === 'new' && <IndicatorForm onClose={() => setOpen(null)} onSaved={(id) => navigate(`/indicators/${id}`)} />}
      {open === 'edit' && chosen && <IndicatorForm indicator={chosen} onClose={() => setOpen(null)} />}
    </>
  )
}

/** Each indicator with where it stands today, worked out once for all columns, filters and sorting. */
function useIndicatorLines(): IndicatorLine[] {
  const text = useText()
  const today = useToday()
  const rows = useRows(indicators)
  const allReadings = useRows(readings)
  const allTargets = useRows(targets)
  const allPeriods = useRows(periods)
  return useMemo(() => {
    const codes = new Map(allPeriods.map(({ id, code }) => [id, code]))
    return rows.map((indicator) => {
      const standing = standingOf(indicator, allReadings, allTargets, allPeriods, today)
      const [name, unit] = [text(indicator.name), text(indicator.unit)]
      return { id: indicator.id, indicator, standing, state: stateOf(standing), name, unit, period: codes.get(standing.reading?.periodId ?? '') ?? '', searched: `${indicator.code} ${name} ${unit}`.toLowerCase() }
    })
  }, [rows, allReadings, allTargets, allPeriods, today, text])
}
