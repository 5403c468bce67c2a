import { ArrowDown, ArrowUp, Hourglass, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { agendaMinutes, timedAgenda } from '../../core/meetings/agenda.ts'
import { agendaItems, type AgendaItem, type Meeting } from '../../core/meetings/meeting.ts'
import { minutesFrom } from '../../core/values/clock.ts'
import { moveRow, removeRow, saveRow } from '../../core/workbook/edits.ts'
import { useSay } from '../preferences.ts'
import { Said, useText } from '../Said.tsx'
import { SaidRich } from '../SaidRich.tsx'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Section } from '../ui/Section.tsx'
import { AgendaItemForm } from './AgendaItemForm.tsx'
import { clockRange } from './clock-range.ts'
import styles from './Meetings.module.css'

/** The agenda with its times, which follow when an item grows, shrinks or moves. */
export function AgendaSection({ meeting }: { meeting: Meeting }) {
  const say = useSay()
  const text = useText()
  const save = useSave()
  const own = useRows(agendaItems).filter((item) => item.meetingId === meeting.id)
  const agenda = timedAgenda(meeting.from, own)
  const [open, setOpen] = useState<AgendaItem | 'new' | null>(null)
  const total = agendaMinutes(own)
  const tooLong = meeting.from && meeting.to ? total - minutesFrom(meeting.from, meeting.to) : 0

  /** Moves an item before the one above it, or after the one below it. */
  const move = (index: number, by: -1 | 1) => {
    const items = agenda.map(({ item }) => item)
    return save(moveRow({ key: 'agendaItemMoved', values: { title: text(items[index]!.title) } }, agendaItems, items, index, index + by))
  }
  /** Takes an item off this agenda, to wait for a later meeting of the series. */
  const putOff = (item: AgendaItem) => {
    const title = text(item.title)
    const { meetingId: _, ...rest } = item
    return save(saveRow({ key: 'agendaItemMoved', values: { title } }, agendaItems, item, { ...rest, seriesId: meeting.seriesId } as AgendaItem), say('meetings.putOffDone', { title }))
  }
  const remove = (item: AgendaItem) => {
    const title = text(item.title)
    return save(removeRow({ key: 'agendaItemRemoved', values: { title } }, agendaItems, item.id), say('meetings.itemRemoved', { title }))
  }

  return (
    <Section title={total > 0 ? say('meetings.agendaLength', { minutes: total }) : say('meetings.agenda')} actions={<Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('meetings.addItem')}</Button>}>
      {tooLong > 0 && <Notice tone="warn">{say('meetings.agendaTooLong', { minutes: tooLong })}</Notice>}
      {agenda.length === 0 && <p>{say('meetings.emptyAgenda')}</p>}
      <ol className={styles.agenda}>
        {agenda.map(({ item, from, to }, index) => {
          const title = text(item.title)
          return (
            <li key={item.id} className={styles.item}>
              <span className={styles.time}>{clockRange(from, to)}</span>
              <span className={styles.title}>
                <Said text={item.title} /> <span className={styles.minutes}>{item.minutes ? say('meetings.minutesShort', { minutes: item.minutes }) : ''}</span>
              </span>
              <span className={styles.tools}>
                <IconButton label={say('meetings.moveUp', { title })} icon={ArrowUp} isDisabled={index === 0} onPress={() => void move(index, -1)} />
                <IconButton label={say('meetings.moveDown', { title })} icon={ArrowDown} isDisabled={index === agenda.length - 1} onPress={() => void move(index, 1)} />
                {meeting.seriesId && <IconButton label={say('meetings.putOff', { title })} icon={Hourglass} onPress={() => void putOff(item)} />}
                <IconButton label={say('meetings.editItem', { title })} icon={Pencil} onPress={() => setOpen(item)} />
                <IconButton label={say('meetings.removeItem', { title })} icon={Trash2} onPress={() => void remove(item)} />
              </span>
              {item.notes && <div className={styles.notes}><SaidRich text={item.notes} /></div>}
            </li>
          )
        })}
      </ol>
      {open && <AgendaItemForm meeting={meeting} last={agenda.at(-1)?.item.order ?? null} {...(open !== 'new' && { item: open })} onClose={() => setOpen(null)} />}
    </Section>
  )
}
