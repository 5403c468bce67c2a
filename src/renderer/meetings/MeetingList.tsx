import { NotebookPen, Pencil, Plus, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { decisions, MeetingKind, meetings, type Meeting } from '../../core/meetings/meeting.ts'
import { formatDay } from '../../core/values/formats.ts'
import type { Id } from '../../core/values/ids.ts'
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
import { clockRange } from './clock-range.ts'
import { MeetingDetail } from './MeetingDetail.tsx'
import { MeetingForm } from './MeetingForm.tsx'
import { MeetingChip } from './MeetingStatus.tsx'
import { NewMeetingForm } from './NewMeetingForm.tsx'
import { Views } from './Views.tsx'

export function MeetingList({ chosenId }: { chosenId: Id | undefined }) {
  const say = useSay()
  const save = useSave()
  const [, navigate] = useLocation()
  const chosen = useRow(meetings, chosenId)
  const lines = useLines()
  const [text, setText] = useState('')
  const [kind, setKind] = useState('')
  const [status, setStatus] = useState('')
  const [open, setOpen] = useState<'new' | 'edit' | null>(null)
  const isLoaded = useLoaded(meetings)

  const wanted = text.trim().toLowerCase()
  const shown = lines.filter(({ meeting, searched }) => (kind === '' || meeting.kind === kind) && (status === '' || meeting.status === status) && (wanted === '' || searched.includes(wanted)))
  const create = <Button variant="primary" icon={Plus} onPress={() => setOpen('new')}>{say('meetings.newMeeting')}</Button>
  const title = lines.find(({ id }) => id === chosen?.id)?.title ?? ''
  const remove = async (meeting: Meeting) => {
    if (await save(removeRow({ key: 'meetingRemoved', values: { title } }, meetings, meeting.id), say('meetings.removed', { title }))) navigate('/meetings')
  }

  return (
    <>
      <ListScreen
        title={say('meetings.title')}
        lead={<Views current="meetings" />}
        filter={{ label: say('meetings.filterText'), value: text, onChange: setText }}
        filters={
          <>
            <FilterSelect label={say('meetings.kind')} value={kind} onChange={setKind} options={[{ value: '', label: say('common.all') }, ...MeetingKind.options.map((value) => ({ value, label: say(choice('meetings.kind', value)) }))]} />
            <FilterSelect label={say('meetings.status')} value={status} onChange={setStatus} options={[{ value: '', label: say('common.all') }, ...(['planned', 'held', 'cancelled'] as const).map((value) => ({ value, label: say(choice('meetings.status', value)) }))]} />
          </>
        }
        actions={create}
        count={say('meetings.count', { count: shown.length })}
        detail={
          chosen && {
            title,
            onClose: () => navigate('/meetings'),
            actions: (
              <>
                <Button variant="primary" icon={NotebookPen} onPress={() => navigate(`/meetings/${chosen.id}/record`)}>{say('meetings.openRecord')}</Button>
                <Button icon={Pencil} onPress={() => setOpen('edit')}>{say('meetings.editMeeting')}</Button>
                <Button variant="quiet" icon={Trash2} onPress={() => void remove(chosen)}>{say('meetings.removeMeeting')}</Button>
                <HistoryButton table={meetings} id={chosen.id} />
              </>
            ),
            children: <MeetingDetail key={chosen.id} meeting={chosen} />,
          }
        }
      >
        <Grid
          label={say('meetings.title')}
          rows={shown}
          columns={columns(say)}
          selectedId={chosenId ?? null}
          onSelect={(id) => navigate(`/meetings/${id}`)}
          onOpen={(id) => navigate(`/meetings/${id}/record`)}
          initialSort={{ key: 'heldOn', direction: 'descending' }}
          empty={isLoaded && (lines.length === 0 ? <EmptyState title={say('meetings.emptyTitle')} text={say('meetings.emptyText')} actions={create} /> : <EmptyState title={say('meetings.noneFound')} />)}
        />
      </ListScreen>
      {open === 'new' && <NewMeetingForm onClose={() => setOpen(null)} onSaved={(id) => navigate(`/meetings/${id}`)} />}
      {open === 'edit' && chosen && <MeetingForm meeting={chosen} onClose={() => setOpen(null)} />}
    </>
  )
}

interface Line {
  id: Id
  meeting: Meeting
  title: string
  place: string
  decided: number
  searched: string
}

function useLines(): Line[] {
  const text = useText()
  const rows = useRows(meetings)
  const decided = useRows(decisions)
  return useMemo(() => {
    const counts = new Map<Id, number>()
    for (const { meetingId } of decided) counts.set(meetingId, (counts.get(meetingId) ?? 0) + 1)
    return rows.map((meeting) => {
      const place = text(meeting.place)
      return { id: meeting.id, meeting, title: text(meeting.title), place, decided: counts.get(meeting.id) ?? 0, searched: [...Object.values(meeting.title), place, formatDay(meeting.heldOn)].join(' ').toLowerCase() }
    })
  }, [rows, decided, text])
}

function columns(say: Say): Column<Line>[] {
  return [
    { key: 'heldOn', title: say('meetings.heldOn'), width: 112, align: 'end', cell: ({ meeting }) => formatDay(meeting.heldOn), sortBy: ({ meeting }) => `${meeting.heldOn} ${meeting.from ?? ''}` },
    { key: 'time', title: say('meetings.time'), width: 124, cell: ({ meeting }) => clockRange(meeting.from, meeting.to), sortBy: ({ meeting }) => meeting.from ?? null, isExtra: true },
    { key: 'title', title: say('meetings.meeting'), width: '2fr', isRowHeader: true, cell: (line) => line.title, sortBy: (line) => line.title },
    { key: 'kind', title: say('meetings.kind'), width: 170, cell: ({ meeting }) => say(choice('meetings.kind', meeting.kind)), sortBy: ({ meeting }) => say(choice('meetings.kind', meeting.kind)), isExtra: true },
    { key: 'place', title: say('meetings.place'), width: '1fr', cell: (line) => line.place, sortBy: (line) => line.place, isExtra: true },
    { key: 'decided', title: say('meetings.decisions'), width: 100, align: 'end', cell: (line) => line.decided || null, sortBy: (line) => line.decided },
    { key: 'status', title: say('meetings.status'), width: 136, cell: ({ meeting }) => <MeetingChip status={meeting.status} />, sortBy: ({ meeting }) => meeting.status },
  ]
}
