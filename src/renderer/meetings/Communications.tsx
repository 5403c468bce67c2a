import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { communications, type Communication } from '../../core/meetings/meeting.ts'
import { formatCount, formatDay } from '../../core/values/formats.ts'
import type { Id } from '../../core/values/ids.ts'
import type { Language } from '../../core/values/text.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import type { Say } from '../../words/words.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { HistoryButton } from '../record-history.tsx'
import { Said, useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useLoaded, useRow, useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { Facts } from '../ui/Facts.tsx'
import { Grid, type Column } from '../ui/Grid.tsx'
import { ListScreen } from '../ui/ListScreen.tsx'
import { CommunicationForm } from './CommunicationForm.tsx'
import { Views } from './Views.tsx'

/** What was told to whom, by which channel; the report counts them by channel. */
export function Communications() {
  const say = useSay()
  const words = useText()
  const language = useLanguage()
  const save = useSave()
  const rows = useRows(communications)
  const [text, setText] = useState('')
  const [chosenId, setChosenId] = useState<Id | null>(null)
  const [open, setOpen] = useState<'new' | 'edit' | null>(null)
  const chosen = useRow(communications, chosenId ?? undefined)
  const isLoaded = useLoaded(communications)

  const lines = useMemo(() => rows.map((row) => ({ id: row.id, row, title: words(row.title), audience: words(row.audience), searched: [...Object.values(row.title), words(row.audience)].join(' ').toLowerCase() })), [rows, words])
  const wanted = text.trim().toLowerCase()
  const shown = lines.filter(({ searched }) => wanted === '' || searched.includes(wanted))
  const create = <Button variant="primary" icon={Plus} onPress={() => setOpen('new')}>{say('meetings.addCommunication')}</Button>
  const remove = async (row: Communication) => {
    if (await save(removeRow({ key: 'communicationRemoved' }, communications, row.id), say('meetings.communicationRemoved', { title: words(row.title) }))) setChosenId(null)
  }
  return (
    <>
      <ListScreen
        title={say('meetings.title')}
        lead={<Views current="communications" />}
        filter={{ label: say('meetings.filterCommunications'), value: text, onChange: setText }}
        actions={create}
        count={say('meetings.communicationCount', { count: shown.length })}
        detail={
          chosen && {
            title: words(chosen.title),
            onClose: () => setChosenId(null),
            actions: (
              <>
                <Button icon={Pencil} onPress={() => setOpen('edit')}>{say('meetings.editCommunication')}</Button>
                <Button variant="quiet" icon={Trash2} onPress={() => void remove(chosen)}>{say('meetings.removeCommunication')}</Button>
                <HistoryButton table={communications} id={chosen.id} />
              </>
            ),
            children: (
              <Facts
                items={[
                  { label: say('meetings.heldOn'), value: formatDay(chosen.sentOn) },
                  { label: say('meetings.channel'), value: say(choice('meetings.channel', chosen.channel)) },
                  { label: say('meetings.audience'), value: chosen.audience && <Said text={chosen.audience} /> },
                  { label: say('meetings.reached'), value: chosen.reached === undefined ? null : formatCount(chosen.reached, language) },
                ]}
              />
            ),
          }
        }
      >
        <Grid
          label={say('meetings.communications')}
          rows={shown}
          columns={columns(say, language)}
          selectedId={chosenId}
          onSelect={setChosenId}
          onOpen={(id) => {
            setChosenId(id)
            setOpen('edit')
          }}
          initialSort={{ key: 'sentOn', direction: 'descending' }}
          empty={isLoaded && <EmptyState title={say('meetings.noCommunications')} actions={create} />}
        />
      </ListScreen>
      {open === 'new' && <CommunicationForm onClose={() => setOpen(null)} />}
      {open === 'edit' && chosen && <CommunicationForm communication={chosen} onClose={() => setOpen(null)} />}
    </>
  )
}

interface Line {
  id: Id
  row: Communication
  title: string
  audience: string
}

function columns(say: Say, language: Language): Column<Line>[] {
  return [
    { key: 'sentOn', title: say('meetings.heldOn'), width: 112, align: 'end', cell: ({ row }) => formatDay(row.sentOn), sortBy: ({ row }) => row.sentOn },
    { key: 'title', title: say('meetings.communicationTitle'), width: '2fr', isRowHeader: true, cell: (line) => line.title, sortBy: (line) => line.title },
    { key: 'channel', title: say('meetings.channel'), width: 190, cell: ({ row }) => say(choice('meetings.channel', row.channel)), sortBy: ({ row }) => say(choice('meetings.channel', row.channel)) },
    { key: 'audience', title: say('meetings.audience'), width: '1fr', cell: (line) => line.audience, sortBy: (line) => line.audience, isExtra: true },
    { key: 'reached', title: say('meetings.reached'), width: 140, align: 'end', cell: ({ row }) => (row.reached === undefined ? null : formatCount(row.reached, language)), sortBy: ({ row }) => row.reached ?? null },
  ]
}
