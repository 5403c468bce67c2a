import { Pencil, Play, Plus, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { formatClock } from '../../core/values/clock.ts'
import { formatDay } from '../../core/values/formats.ts'
import type { Id } from '../../core/values/ids.ts'
import { capturedItems, workshops, type Workshop } from '../../core/workshops/workshop.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import type { Say } from '../../words/words.ts'
import { useSay } from '../preferences.ts'
import { HistoryButton } from '../record-history.tsx'
import { useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useLoaded, useRow, useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Grid, type Column } from '../ui/Grid.tsx'
import { ListScreen } from '../ui/ListScreen.tsx'
import { NewWorkshopForm } from './NewWorkshopForm.tsx'
import { WorkshopDetail } from './WorkshopDetail.tsx'
import { WorkshopForm } from './WorkshopForm.tsx'
import { WorkshopChip } from './WorkshopStatus.tsx'

export function WorkshopList({ chosenId }: { chosenId: Id | undefined }) {
  const say = useSay()
  const save = useSave()
  const [, navigate] = useLocation()
  const chosen = useRow(workshops, chosenId)
  const lines = useLines()
  const [text, setText] = useState('')
  const [status, setStatus] = useState('')
  const [open, setOpen] = useState<'new' | 'edit' | null>(null)
  const isLoaded = useLoaded(workshops)

  const wanted = text.trim().toLowerCase()
  const shown = lines.filter(({ workshop, searched }) => (status === '' || workshop.status === status) && (wanted === '' || searched.includes(wanted)))
  const create = <Button variant="primary" icon={Plus} onPress={() => setOpen('new')}>{say('workshops.newWorkshop')}</Button>
  const title = lines.find(({ id }) => id === chosen?.id)?.title ?? ''
  const remove = async (workshop: Workshop) => {
    if (await save(removeRow({ key: 'workshopRemoved', values: { title } }, workshops, workshop.id), say('workshops.removed', { title }))) navigate('/workshops')
  }
  return (
    <>
      <ListScreen
        title={say('workshops.title')}
        filter={{ label: say('workshops.filterText'), value: text, onChange: setText }}
        filters={<FilterSelect label={say('workshops.status')} value={status} onChange={setStatus} options={[{ value: '', label: say('common.all') }, ...(['planned', 'held', 'cancelled'] as const).map((value) => ({ value, label: say(choice('workshops.status', value)) }))]} />}
        actions={create}
        count={say('workshops.count', { count: shown.length })}
        detail={
          chosen && {
            title,
            onClose: () => navigate('/workshops'),
            actions: (
              <>
                <Button variant="primary" icon={Play} onPress={() => navigate(`/workshops/${chosen.id}/run`)}>{say('workshops.run')}</Button>
                <Button icon={Pencil} onPress={() => setOpen('edit')}>{say('workshops.editWorkshop')}</Button>
                <Button variant="quiet" icon={Trash2} onPress={() => void remove(chosen)}>{say('workshops.removeWorkshop')}</Button>
                <HistoryButton table={workshops} id={chosen.id} />
              </>
            ),
            children: <WorkshopDetail key={chosen.id} workshop={chosen} />,
          }
        }
      >
        <Grid
          label={say('workshops.title')}
          rows={shown}
          columns={columns(say)}
          selectedId={chosenId ?? null}
          onSelect={(id) => navigate(`/workshops/${id}`)}
          onOpen={(id) => navigate(`/workshops/${id}/run`)}
          initialSort={{ key: 'heldOn', direction: 'descending' }}
          empty={isLoaded && (lines.length === 0 ? <EmptyState title={say('workshops.emptyTitle')} text={say('workshops.emptyText')} actions={create} /> : <EmptyState title={say('workshops.noneFound')} />)}
        />
      </ListScreen>
      {open === 'new' && <NewWorkshopForm onClose={() => setOpen(null)} onSaved={(id) => navigate(`/workshops/${id}`)} />}
      {open === 'edit' && chosen && <WorkshopForm workshop={chosen} onClose={() => setOpen(null)} />}
    </>
  )
}

interface Line {
  id: Id
  workshop: Workshop
  title: string
  place: string
  items: number
  searched: string
}

function useLines(): Line[] {
  const text = useText()
  const rows = useRows(workshops)
  const items = useRows(capturedItems)
  return useMemo(
    () =>
      rows.map((workshop) => {
        const place = text(workshop.place)
        return { id: workshop.id, workshop, title: text(workshop.title), place, items: items.filter(({ workshopId }) => workshopId === workshop.id).length, searched: [...Object.values(workshop.title), place].join(' ').toLowerCase() }
      }),
    [rows, items, text],
  )
}

function columns(say: Say): Column<Line>[] {
  return [
    { key: 'heldOn', title: say('workshops.heldOn'), width: 112, align: 'end', cell: ({ workshop }) => formatDay(workshop.heldOn), sortBy: ({ workshop }) => `${workshop.heldOn} ${workshop.beginsAt}` },
    { key: 'time', title: say('workshops.time'), width: 90, cell: ({ workshop }) => formatClock(workshop.beginsAt), sortBy: ({ workshop }) => workshop.beginsAt, isExtra: true },
    { key: 'title', title: say('workshops.workshop'), width: '2fr', isRowHeader: true, cell: (line) => line.title, sortBy: (line) => line.title },
    { key: 'place', title: say('workshops.place'), width: '1fr', cell: (line) => line.place, sortBy: (line) => line.place, isExtra: true },
    { key: 'items', title: say('workshops.items'), width: 108, align: 'end', cell: (line) => line.items || null, sortBy: (line) => line.items },
    { key: 'status', title: say('workshops.status'), width: 136, cell: ({ workshop }) => <WorkshopChip status={workshop.status} />, sortBy: ({ workshop }) => workshop.status },
  ]
}
