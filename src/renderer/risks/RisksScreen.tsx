import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import { beforeAndNow } from '../../core/risks/risk-history.ts'
import { riskLevel, riskLevels, riskNumber } from '../../core/risks/risk-level.ts'
import { riskPeriods, risks, type Risk } from '../../core/risks/risk.ts'
import type { Id } from '../../core/values/ids.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import type { Say } from '../../words/words.ts'
import { useCurrentPeriod } from '../period.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { HistoryButton } from '../record-history.tsx'
import { useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useLoaded, useRow, useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Grid, type Column } from '../ui/Grid.tsx'
import { ListScreen } from '../ui/ListScreen.tsx'
import { Level } from './Level.tsx'
import { RiskDetail } from './RiskDetail.tsx'
import { RiskForm } from './RiskForm.tsx'

/** What may keep the objectives from being reached, the worst first, and how each has moved. */
export function RisksScreen() {
  const say = useSay()
  const save = useSave()
  const [, params] = useRoute('/risks/:id')
  const [, navigate] = useLocation()
  const chosen = useRow(risks, params?.id)
  const lines = useLines()
  const [text, setText] = useState('')
  const [level, setLevel] = useState('')
  const [shows, setShows] = useState('open')
  const [open, setOpen] = useState<'new' | 'edit' | null>(null)
  const isLoaded = useLoaded(risks)

  const wanted = text.trim().toLowerCase()
  const shown = lines.filter(({ risk, searched }) => (shows === 'all' || !risk.closed) && (level === '' || riskLevel(risk) === level) && (wanted === '' || searched.includes(wanted)))
  const create = <Button variant="primary" icon={Plus} onPress={() => setOpen('new')}>{say('risks.newRisk')}</Button>
  const title = lines.find(({ id }) => id === chosen?.id)?.title ?? ''
  const remove = async (risk: Risk) => {
    if (await save(removeRow({ key: 'riskRemoved', values: { title } }, risks, risk.id), say('risks.removed', { title }))) navigate('/risks')
  }
  return (
    <>
      <ListScreen
        title={say('risks.title')}
        filter={{ label: say('risks.filterText'), value: text, onChange: setText }}
        filters={
          <>
            <FilterSelect label={say('risks.filterLevel')} value={level} onChange={setLevel} options={[{ value: '', label: say('common.all') }, ...riskLevels.map((value) => ({ value, label: say(choice('risks.level', value)) }))]} />
            <FilterSelect label={say('risks.show')} value={shows} onChange={setShows} options={[{ value: 'open', label: say('risks.showOpen') }, { value: 'all', label: say('common.all') }]} />
          </>
        }
        actions={create}
        count={say('risks.count', { count: shown.length })}
        detail={
          chosen && {
            title: `${chosen.code} ${title}`,
            onClose: () => navigate('/risks'),
            actions: (
              <>
                <Button icon={Pencil} onPress={() => setOpen('edit')}>{say('risks.editRisk')}</Button>
                <Button variant="quiet" icon={Trash2} onPress={() => void remove(chosen)}>{say('risks.removeRisk')}</Button>
                <HistoryButton table={risks} id={chosen.id} />
              </>
            ),
            children: <RiskDetail key={chosen.id} risk={chosen} />,
          }
        }
      >
        <Grid
          label={say('risks.title')}
          rows={shown}
          columns={columns(say)}
          selectedId={params?.id ?? null}
          onSelect={(id) => navigate(`/risks/${id}`)}
          onOpen={(id) => {
            navigate(`/risks/${id}`)
            setOpen('edit')
          }}
          initialSort={{ key: 'level', direction: 'descending' }}
          empty={isLoaded && (lines.length === 0 ? <EmptyState title={say('risks.emptyTitle')} text={say('risks.emptyText')} actions={create} /> : <EmptyState title={say('risks.noneFound')} />)}
        />
      </ListScreen>
      {open === 'new' && <RiskForm onClose={() => setOpen(null)} onSaved={(id) => navigate(`/risks/${id}`)} />}
      {open === 'edit' && chosen && <RiskForm risk={chosen} onClose={() => setOpen(null)} />}
    </>
  )
}

interface Line {
  id: Id
  risk: Risk
  title: string
  focusArea: string
  owner: string
  /** probability × impact at the end of the last recorded period before the current one. */
  before: number | null
  searched: string
}

function useLines(): Line[] {
  const text = useText()
  const { nameOf } = useProgramme()
  const rows = useRows(risks)
  const records = useRows(riskPeriods)
  const { period, periods } = useCurrentPeriod()
  const periodIds = periods.map(({ id }) => id).join(' ')
  const periodId = period?.id ?? ''
  return useMemo(
    () =>
      rows.map((risk) => {
        const { before } = beforeAndNow(risk, records.filter(({ riskId }) => riskId === risk.id), periodIds.split(' '), periodId)
        const [focusArea, owner] = [nameOf(risk.focusAreaId), nameOf(risk.ownerId)]
        return { id: risk.id, risk, title: text(risk.title), focusArea, owner, before, searched: [risk.code, ...Object.values(risk.title), focusArea, owner].join(' ').toLowerCase() }
      }),
    [rows, records, periodIds, periodId, nameOf, text],
  )
}

function columns(say: Say): Column<Line>[] {
  return [
    { key: 'code', title: say('risks.code'), width: 84, cell: ({ risk }) => risk.code, sortBy: ({ risk }) => risk.code },
    { key: 'title', title: say('risks.risk'), width: '2fr', isRowHeader: true, cell: (line) => line.title, sortBy: (line) => line.title },
    { key: 'level', title: say('risks.levelNow'), width: 160, cell: ({ risk }) => <Level of={risk} />, sortBy: ({ risk }) => riskNumber(risk) },
    { key: 'before', title: say('risks.levelBefore'), width: 116, align: 'end', cell: (line) => line.before, sortBy: (line) => line.before },
    { key: 'focusArea', title: say('programme.focusArea'), width: '1fr', cell: (line) => line.focusArea, sortBy: (line) => line.focusArea, isExtra: true },
    { key: 'owner', title: say('risks.owner'), width: '1fr', cell: (line) => line.owner, sortBy: (line) => line.owner, isExtra: true },
  ]
}
