import { Eraser, Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useLocation, useRoute } from 'wouter'
import type { Outcome } from '../../contract/requests.ts'
import { collate } from '../../core/values/formats.ts'
import type { Language } from '../../core/values/text.ts'
import { tableNamed } from '../../core/workbook/schema.ts'
import type { Say } from '../../words/words.ts'
import { ask } from '../ask.ts'
import { useComputed } from '../computed.ts'
import { momentOf } from '../moment.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { HistoryButton, openHistory } from '../record-history.tsx'
import { useUndoOf } from '../save.ts'
import { useTables } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Facts } from '../ui/Facts.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { Grid, type Column } from '../ui/Grid.tsx'
import { ListScreen } from '../ui/ListScreen.tsx'
import { toast } from '../ui/Toast.tsx'
import { attempt } from '../workbooks.ts'

type Binned = Outcome<'history.bin'>[number]

/** What has been removed, by whom and when; one press brings it back. */
export function BinScreen() {
  const say = useSay()
  const language = useLanguage()
  const [, params] = useRoute('/bin/:id')
  const [, navigate] = useLocation()
  const { data } = useComputed('history.bin', { language })
  const bringBack = useBringBack()
  const isReadOnly = useTables((held) => held.state?.readOnly ?? false)
  const [text, setText] = useState('')
  const [kind, setKind] = useState('')

  const all = data ?? []
  const chosen = all.find(({ id }) => id === params?.id)
  const wanted = text.trim().toLowerCase()
  const shown = all.filter((row) => (kind === '' || row.table === kind) && (wanted === '' || [row.kind, row.title, row.who].join(' ').toLowerCase().includes(wanted)))
  const facts = chosen && [
    { label: say('history.kind'), value: chosen.kind },
    { label: say('history.removedAt'), value: say('history.at', momentOf(chosen.at, language)) },
    { label: say('history.removedBy'), value: chosen.who || say('history.nobody') },
  ]
  const restore = (row: Binned) => {
    navigate('/bin')
    bringBack(row)
  }
  return (
    <ListScreen
      title={say('history.bin')}
      lead={say('history.binLead')}
      filter={{ label: say('history.binFilter'), value: text, onChange: setText }}
      filters={<FilterSelect label={say('history.kind')} value={kind} onChange={setKind} options={[{ value: '', label: say('history.allKinds') }, ...kindsOf(all)]} />}
      count={say('history.binCount', { count: shown.length })}
      detail={
        chosen && {
          title: chosen.title,
          onClose: () => navigate('/bin'),
          actions: (
            <>
              <Button variant="primary" icon={Undo2} isDisabled={isReadOnly} onPress={() => restore(chosen)}>{say('history.bringBack')}</Button>
              <HistoryButton table={tableNamed(chosen.table)!} id={chosen.id} />
              <Button variant="quiet" icon={Eraser} isDisabled={isReadOnly} onPress={() => openHistory({ shows: 'erasing', table: chosen.table, id: chosen.id })}>{say('history.erase')}</Button>
            </>
          ),
          children: <Facts items={facts!} />,
        }
      }
    >
      <Grid
        label={say('history.bin')}
        rows={shown}
        columns={columns(say, language)}
        selectedId={params?.id ?? null}
        onSelect={(id) => navigate(`/bin/${id}`)}
        initialSort={{ key: 'at', direction: 'descending' }}
        empty={data && (all.length === 0 ? <EmptyState title={say('history.binEmptyTitle')} text={say('history.binEmptyText')} /> : <EmptyState title={say('history.binNoneFound')} />)}
      />
    </ListScreen>
  )
}

/** Brings a record back, with a way back from that. */
function useBringBack(): (row: Binned) => void {
  const say = useSay()
  const undo = useUndoOf()
  return ({ table, id, title }) =>
    void attempt(say, async () => {
      await ask('history.bringBack', { table, id })
      toast(say('history.wasBroughtBack', { title }), { undo: () => void undo({ key: 'broughtBack' }) })
    })
}

function kindsOf(rows: readonly Binned[]): { value: string; label: string }[] {
  const kinds = new Map(rows.map(({ table, kind }) => [table, kind]))
  return [...kinds].map(([value, label]) => ({ value, label })).sort((a, b) => collate(a.label, b.label))
}

function columns(say: Say, language: Language): Column<Binned>[] {
  const moment = (at: string) => say('history.at', momentOf(at, language))
  return [
    { key: 'title', title: say('history.record'), width: '2fr', isRowHeader: true, cell: (row) => row.title, sortBy: (row) => row.title },
    { key: 'kind', title: say('history.kind'), width: '1fr', cell: (row) => row.kind, sortBy: (row) => row.kind },
    { key: 'at', title: say('history.removedAt'), width: 190, align: 'end', cell: (row) => moment(row.at), sortBy: (row) => row.at },
    { key: 'who', title: say('history.removedBy'), width: '1fr', cell: (row) => row.who || say('history.nobody'), sortBy: (row) => row.who || null, isExtra: true },
  ]
}
