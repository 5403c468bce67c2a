import { ArrowUpToLine, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { agendaItems, type AgendaItem, type Meeting } from '../../core/meetings/meeting.ts'
import { byOrder, orderAfter } from '../../core/values/order.ts'
import { removeRow, saveRow } from '../../core/workbook/edits.ts'
import { useSay } from '../preferences.ts'
import { Said, useText } from '../Said.tsx'
import { SaidRich } from '../SaidRich.tsx'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Lines, Section } from '../ui/Section.tsx'
import { AgendaItemForm } from './AgendaItemForm.tsx'

/** What waits for some meeting of the series: put off earlier, or thought of in between. */
export function WaitingItems({ meeting }: { meeting: Meeting }) {
  const say = useSay()
  const text = useText()
  const save = useSave()
  const items = useRows(agendaItems)
  const waiting = items.filter((item) => item.meetingId === undefined && item.seriesId === meeting.seriesId).sort(byOrder)
  const lastOfAgenda = items.filter((item) => item.meetingId === meeting.id).sort(byOrder).at(-1)
  const [open, setOpen] = useState<AgendaItem | 'new' | null>(null)

  const take = (item: AgendaItem) => {
    const title = text(item.title)
    const taken: AgendaItem = { ...item, meetingId: meeting.id, order: orderAfter(lastOfAgenda?.order ?? null) }
    return save(saveRow({ key: 'agendaItemMoved', values: { title } }, agendaItems, item, taken), say('meetings.tookItem', { title }))
  }
  const remove = (item: AgendaItem) => {
    const title = text(item.title)
    return save(removeRow({ key: 'agendaItemRemoved', values: { title } }, agendaItems, item.id), say('meetings.itemRemoved', { title }))
  }
  return (
    <Section title={say('meetings.waiting')} actions={<Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('meetings.addWaiting')}</Button>}>
      <Lines
        none={say('meetings.noneWaiting')}
        lines={waiting.map((item) => {
          const title = text(item.title)
          return {
            key: item.id,
            children: (
              <>
                <Said text={item.title} />
                {item.notes && <SaidRich text={item.notes} />}
              </>
            ),
            more: item.minutes ? say('meetings.minutesShort', { minutes: item.minutes }) : undefined,
            tools: (
              <>
                <Button variant="quiet" icon={ArrowUpToLine} label={say('meetings.takeItemNamed', { title })} onPress={() => void take(item)}>{say('meetings.takeItem')}</Button>
                <IconButton label={say('meetings.editItem', { title })} icon={Pencil} onPress={() => setOpen(item)} />
                <IconButton label={say('meetings.removeItem', { title })} icon={Trash2} onPress={() => void remove(item)} />
              </>
            ),
          }
        })}
      />
      {open && <AgendaItemForm meeting={meeting} isWaiting last={waiting.at(-1)?.order ?? null} {...(open !== 'new' && { item: open })} onClose={() => setOpen(null)} />}
    </Section>
  )
}
