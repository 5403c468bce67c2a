import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLocation, useRoute, useSearchParams } from 'wouter'
import { actionPeriods, actions } from '../../core/actions/action.ts'
import { actionStates } from '../../core/actions/action-state.ts'
import { formatDay } from '../../core/values/formats.ts'
import { choice } from '../../words/choice.ts'
import { useCurrentPeriod } from '../period.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useText } from '../Said.tsx'
import { useLoaded, useRow, useRows } from '../tables.ts'
import { useToday } from '../today.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Grid } from '../ui/Grid.tsx'
import { ListScreen } from '../ui/ListScreen.tsx'
import { actionColumns, actionLine, type ActionLine } from './action-columns.tsx'
import { ActionDetail } from './ActionDetail.tsx'
import { ActionForm } from './ActionForm.tsx'
import { DetailActions } from './DetailActions.tsx'

type Open = 'new' | 'edit' | null

/** What the region promised to do, how each of it stands today, and all that is known of one. */
export function ActionsScreen() {
  const say = useSay()
  const [, params] = useRoute('/actions/:id')
  const [, navigate] = useLocation()
  const chosen = useRow(actions, params?.id)
  const lines = useActionLines()
  const programme = useProgramme()
  const { period } = useCurrentPeriod()
  const today = useToday()
  const [text, setText] = useState('')
  const [asked] = useSearchParams()
  const [state, setState] = useState(actionStates.find((one) => one === asked.get('state')) ?? '')
  const [focusAreaId, setFocusAreaId] = useState('')
  const [open, setOpen] = useState<Open>(null)

  const wanted = text.trim().toLowerCase()
  const shown = lines.filter(
    (line) => (state === '' || line.state === state) && (focusAreaId === '' || line.action.focusAreaId === focusAreaId) && (wanted === '' || line.searched.includes(wanted)),
  )
  const columns = actionColumns(say)
  const create = <Button variant="primary" icon={Plus} onPress={() => setOpen('new')}>{say('actions.newAction')}</Button>
  const clear = () => [setText, setState, setFocusAreaId].forEach((set) => set(''))
  const isLoaded = useLoaded(actions)

  return (
    <>
      <ListScreen
        title={say('actions.title')}
        lead={period && period.to < today && say('actions.statesAsOf', { day: formatDay(today) })}
        filter={{ label: say('actions.filterText'), value: text, onChange: setText }}
        filters={
          <>
            <FilterSelect label={say('actions.state')} value={state} onChange={setState} options={[{ value: '', label: say('common.all') }, ...actionStates.map((value) => ({ value, label: say(choice('actions.state', value)) }))]} />
            <FilterSelect label={say('programme.focusArea')} value={focusAreaId} onChange={setFocusAreaId} options={[{ value: '', label: say('common.all') }, ...programme.focusAreas]} />
          </>
        }
        actions={create}
        count={say('actions.count', { count: shown.length })}
        detail={
          chosen && {
            title: `${chosen.code} ${lines.find((line) => line.id === chosen.id)?.title ?? ''}`,
            onClose: () => navigate('/actions'),
            actions: <DetailActions key={chosen.id} action={chosen} onEdit={() => setOpen('edit')} onRemoved={() => navigate('/actions')} />,
            children: <ActionDetail key={chosen.id} action={chosen} />,
          }
        }
      >
        <Grid
          label={say('actions.title')}
          rows={shown}
          columns={columns}
          selectedId={params?.id ?? null}
          onSelect={(id) => navigate(`/actions/${id}`)}
          onOpen={(id) => {
            navigate(`/actions/${id}`)
            setOpen('edit')
          }}
          initialSort={{ key: 'code', direction: 'ascending' }}
          empty={
            isLoaded &&
            (lines.length === 0 ? (
              <EmptyState title={say('actions.emptyTitle')} text={say('actions.emptyText')} actions={create} />
            ) : (
              <EmptyState title={say('actions.noneFound')} actions={<Button onPress={clear}>{say('actions.clearFilters')}</Button>} />
            ))
          }
        />
      </ListScreen>
      {open === 'new' && <ActionForm onClose={() => setOpen(null)} onSaved={(id) => navigate(`/actions/${id}`)} />}
      {open === 'edit' && chosen && <ActionForm action={chosen} onClose={() => setOpen(null)} />}
    </>
  )
}

/** Each action with what its line shows, worked out once for all columns, filters and sorting. */
function useActionLines(): ActionLine[] {
  const text = useText()
  const today = useToday()
  const programme = useProgramme()
  const rows = useRows(actions)
  const records = useRows(actionPeriods)
  const { period } = useCurrentPeriod()
  const periodId = period?.id
  return useMemo(() => {
    const inPeriod = new Map(records.filter((record) => record.periodId === periodId).map((record) => [record.actionId, record]))
    return rows.map((action) => {
      const names = { title: text(action.title), focusArea: programme.nameOf(action.focusAreaId), responsible: programme.nameOf(action.responsibleId) }
      return actionLine(action, names, today, inPeriod.get(action.id)?.progress ?? null)
    })
  }, [rows, records, programme, today, periodId, text])
}
