import { ClipboardPaste, FileText, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { workHours, type Grant, type WorkHours } from '../../core/budget/grant.ts'
import { hoursIn, hourTotals } from '../../core/budget/work-hours.ts'
import type { Period } from '../../core/programme/programme.ts'
import { formatDay, formatHundredths } from '../../core/values/formats.ts'
import type { Id } from '../../core/values/ids.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { useOpenDocument } from '../documents.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useProgramme } from '../programme.ts'
import { HistoryButton } from '../record-history.tsx'
import { useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Card } from '../ui/Card.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { FilterSelect } from '../ui/FilterSelect.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import styles from './Budget.module.css'
import { HoursForm } from './HoursForm.tsx'
import { HoursPasteForm } from './HoursPasteForm.tsx'

/** A part-timer's hours day by day, and the list of them to be signed. */
export function HoursCard({ grant, period }: { grant: Grant; period: Period }) {
  const say = useSay()
  const text = useText()
  const language = useLanguage()
  const save = useSave()
  const openDocument = useOpenDocument()
  const { people, nameOf } = useProgramme()
  const all = useRows(workHours)
  const [chosen, setChosen] = useState<Id | null>(null)
  const [open, setOpen] = useState<WorkHours | 'new' | 'paste' | null>(null)
  const personId = chosen ?? people.find(({ value }) => hoursIn(all, grant.id, value, period).length > 0)?.value ?? people[0]?.value
  if (!personId) return null
  const own = hoursIn(all, grant.id, personId, period)
  const totals = hourTotals(own)
  const hours = (hundredths: number | undefined) => (hundredths === undefined ? '–' : formatHundredths(hundredths, language))
  const remove = (one: WorkHours) => save(removeRow({ key: 'workHoursRemoved', values: { day: formatDay(one.workedOn) } }, workHours, one.id), say('hours.removed', { day: formatDay(one.workedOn) }))
  return (
    <Card title={say('hours.title')} sub={say('hours.sub')}>
      <div className={styles.hoursBar}>
        <FilterSelect label={say('hours.person')} value={personId} onChange={setChosen} options={people} />
        <Button icon={Plus} onPress={() => setOpen('new')}>{say('hours.add')}</Button>
        <Button variant="quiet" icon={ClipboardPaste} onPress={() => setOpen('paste')}>{say('hours.paste')}</Button>
        {own.length > 0 && <Button variant="quiet" icon={FileText} onPress={() => void openDocument('hoursList', personId, own[0]!.workedOn, period.id)}>{say('hours.list')}</Button>}
      </div>
      {own.length === 0 ? (
        <p>{say('hours.none')}</p>
      ) : (
        <DataTable
          caption={`${say('hours.title')}: ${nameOf(personId)}`}
          hideCaption
          columns={[{ title: say('hours.workedOn') }, { title: say('hours.task') }, { title: say('hours.project'), align: 'end' }, { title: say('hours.other'), align: 'end' }, { title: '' }]}
          rows={own.map((one) => [
            formatDay(one.workedOn),
            text(one.task),
            hours(one.hoursHundredths),
            hours(one.otherHoursHundredths),
            <span key="tools" className={styles.tools}>
              <IconButton label={say('hours.edit', { day: formatDay(one.workedOn) })} icon={Pencil} onPress={() => setOpen(one)} />
              <IconButton label={say('hours.remove', { day: formatDay(one.workedOn) })} icon={Trash2} onPress={() => void remove(one)} />
              <HistoryButton table={workHours} id={one.id} name={formatDay(one.workedOn)} />
            </span>,
          ])}
          totals={[say('hours.total'), '', hours(totals.hoursHundredths), hours(totals.otherHoursHundredths), '']}
        />
      )}
      {open === 'paste' && <HoursPasteForm grant={grant} period={period} personId={personId} onClose={() => setOpen(null)} />}
      {open !== null && open !== 'paste' && <HoursForm grant={grant} period={period} personId={personId} {...(open !== 'new' && { hours: open })} onClose={() => setOpen(null)} />}
    </Card>
  )
}
