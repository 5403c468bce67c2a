import { Check, Plus } from 'lucide-react'
import { useState, type KeyboardEvent } from 'react'
import { useLocation, useRoute } from 'wouter'
import { daysLate } from '../../core/meetings/follow-up.ts'
import { followUps, type FollowUp } from '../../core/meetings/meeting.ts'
import { formatDay } from '../../core/values/formats.ts'
import type { Id } from '../../core/values/ids.ts'
import type { Say } from '../../words/words.ts'
import { useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { useText } from '../Said.tsx'
import { useLoaded, useRow, useRows } from '../tables.ts'
import { useToday } from '../today.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Grid, type Column } from '../ui/Grid.tsx'
import { ListScreen } from '../ui/ListScreen.tsx'
import { useFollowUpEdits } from './follow-up-edits.ts'
import { FollowUpActions, FollowUpDetail } from './FollowUpDetail.tsx'
import { FollowUpForm } from './FollowUpForm.tsx'
import styles from './FollowUps.module.css'
import { FollowUpChip } from './FollowUpState.tsx'
import { useSources } from './sources.ts'

/** What was promised to be done: the most late first, done with one press. */
export function FollowUpsScreen() {
  const say = useSay()
  const [, params] = useRoute('/follow-ups/:id')
  const [, navigate] = useLocation()
  const today = useToday()
  const { people } = useProgramme()
  const rows = useRows(followUps)
  const chosen = useRow(followUps, params?.id)
  const sourceOf = useSources()
  const edits = useFollowUpEdits()
  const lines = useLines(rows)
  const [text, setText] = useState('')
  const [show, setShow] = useState('open')
  const [ownerId, setOwnerId] = useState('')
  const [open, setOpen] = useState<'new' | 'edit' | null>(null)

  const wanted = text.trim().toLowerCase()
  const shown = lines.filter((line) => isWanted(line.followUp, show, today) && (ownerId === '' || line.followUp.ownerId === ownerId) && (wanted === '' || line.searched.includes(wanted)))
  const late = rows.filter((row) => daysLate(row, today) > 0).length
  const create = <Button variant="primary" icon={Plus} onPress={() => setOpen('new')}>{say('followUps.newFollowUp')}</Button>
  const isLoaded = useLoaded(followUps)

  const press = (event: KeyboardEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-row]')
    const followUp = row && rows.find(({ id }) => id === row.dataset['row'])
    if (!followUp || event.target !== row) return
    if (event.key === '+') void edits.postpone(followUp, 7)
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    // The row may leave the list, and the focus must not leave with it.
    const next = (row.nextElementSibling ?? row.previousElementSibling) as HTMLElement | null
    void edits.toggle(followUp).then(() => requestAnimationFrame(() => document.activeElement === document.body && next?.focus()))
  }

  return (
    <>
      <ListScreen
        title={say('followUps.title')}
        lead={late > 0 ? `${say('followUps.lateCount', { count: late })} · ${say('followUps.keys')}` : say('followUps.keys')}
        filter={{ label: say('followUps.filterText'), value: text, onChange: setText }}
        filters={
          <>
            <FilterSelect label={say('followUps.show')} value={show} onChange={setShow} options={showChoices(say)} />
            <FilterSelect label={say('followUps.owner')} value={ownerId} onChange={setOwnerId} options={[{ value: '', label: say('common.all') }, ...people]} />
          </>
        }
        actions={create}
        count={say('followUps.count', { count: shown.length })}
        detail={
          chosen && {
            title: lines.find(({ id }) => id === chosen.id)?.title ?? '',
            onClose: () => navigate('/follow-ups'),
            actions: <FollowUpActions key={chosen.id} followUp={chosen} onEdit={() => setOpen('edit')} onRemoved={() => navigate('/follow-ups')} />,
            children: <FollowUpDetail key={chosen.id} followUp={chosen} source={sourceOf(chosen)} />,
          }
        }
      >
        {/* The rows take the focus; this hears the keys that are this list's own. */}
        {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
        <div className={styles.grid} onKeyDown={press}>
          <Grid
            label={say('followUps.title')}
            rows={shown}
            columns={columns(say, (followUp) => void edits.toggle(followUp))}
            selectedId={params?.id ?? null}
            onSelect={(id) => navigate(`/follow-ups/${id}`)}
            onOpen={(id) => {
              navigate(`/follow-ups/${id}`)
              setOpen('edit')
            }}
            initialSort={{ key: 'dueOn', direction: 'ascending' }}
            empty={
              isLoaded &&
              (rows.length === 0 ? (
                <EmptyState title={say('followUps.emptyTitle')} text={say('followUps.emptyText')} actions={create} />
              ) : (
                <EmptyState title={show === 'open' && wanted === '' && ownerId === '' ? say('followUps.nothingOpen') : say('followUps.noneFound')} />
              ))
            }
          />
        </div>
      </ListScreen>
      {open === 'new' && <FollowUpForm onClose={() => setOpen(null)} onSaved={(id) => navigate(`/follow-ups/${id}`)} />}
      {open === 'edit' && chosen && <FollowUpForm followUp={chosen} onClose={() => setOpen(null)} />}
    </>
  )
}

interface Line {
  id: Id
  followUp: FollowUp
  title: string
  owner: string
  context: string
  searched: string
}

function useLines(rows: FollowUp[]): Line[] {
  const text = useText()
  const { nameOf } = useProgramme()
  const sourceOf = useSources()
  return rows.map((followUp) => {
    const context = sourceOf(followUp)?.place ?? ''
    const owner = nameOf(followUp.ownerId)
    return { id: followUp.id, followUp, title: text(followUp.title), owner, context, searched: [...Object.values(followUp.title), owner, context].join(' ').toLowerCase() }
  })
}

function isWanted(followUp: FollowUp, show: string, today: string): boolean {
  if (show === 'open') return followUp.doneOn === undefined
  if (show === 'late') return daysLate(followUp, today) > 0
  return show === 'all' || followUp.doneOn !== undefined
}

function showChoices(say: Say) {
  return [
    { value: 'open', label: say('followUps.showOpen') },
    { value: 'late', label: say('followUps.showLate') },
    { value: 'done', label: say('followUps.showDone') },
    { value: 'all', label: say('common.all') },
  ]
}

function columns(say: Say, onTick: (followUp: FollowUp) => void): Column<Line>[] {
  return [
    { key: 'tick', title: say('followUps.stateDone'), width: 72, cell: ({ followUp, title }) => <Tick followUp={followUp} title={title} onTick={onTick} />, sortBy: ({ followUp }) => followUp.doneOn ?? null },
    { key: 'title', title: say('followUps.what'), width: '2fr', isRowHeader: true, cell: (line) => line.title, sortBy: (line) => line.title },
    { key: 'owner', title: say('followUps.owner'), width: '1fr', cell: (line) => line.owner, sortBy: (line) => line.owner, isExtra: true },
    { key: 'dueOn', title: say('followUps.dueOn'), width: 112, align: 'end', cell: ({ followUp }) => followUp.dueOn && formatDay(followUp.dueOn), sortBy: ({ followUp }) => followUp.dueOn ?? null },
    { key: 'state', title: say('followUps.state'), width: 184, cell: ({ followUp }) => <FollowUpChip followUp={followUp} />, sortBy: ({ followUp }) => (followUp.doneOn ? null : (followUp.dueOn ?? '9999')) },
    { key: 'context', title: say('followUps.context'), width: '1fr', cell: (line) => line.context, sortBy: (line) => line.context, isExtra: true },
  ]
}

/** For the mouse; the keyboard has Ctrl+Enter on the row, so that the grid stays one tab stop. */
function Tick({ followUp, title, onTick }: { followUp: FollowUp; title: string; onTick: (followUp: FollowUp) => void }) {
  const say = useSay()
  return (
    <button type="button" tabIndex={-1} className={styles.tick} aria-pressed={followUp.doneOn !== undefined} aria-label={say('followUps.markDoneNamed', { title })} onClick={() => onTick(followUp)}>
      <Check size={15} strokeWidth={3} aria-hidden />
    </button>
  )
}
