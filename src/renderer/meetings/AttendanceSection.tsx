import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { attendanceTotals } from '../../core/meetings/attendance.ts'
import { attendances, ParticipantGroup, type Attendance, type Meeting } from '../../core/meetings/meeting.ts'
import { formatHundredths } from '../../core/values/formats.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { DataTable } from '../ui/DataTable.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Section } from '../ui/Section.tsx'
import { AttendanceForm } from './AttendanceForm.tsx'
import styles from './Meetings.module.css'

/** Who took part, by group, for how many hours, and who was trained in what. */
export function AttendanceSection({ meeting }: { meeting: Meeting }) {
  const say = useSay()
  const language = useLanguage()
  const save = useSave()
  const groups = ParticipantGroup.options
  const own = useRows(attendances).filter((row) => row.meetingId === meeting.id).sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group))
  const totals = attendanceTotals(own)
  const [open, setOpen] = useState<Attendance | 'new' | null>(null)
  const name = (row: Attendance) => say(choice('meetings.group', row.group))
  const remove = (row: Attendance) => save(removeRow({ key: 'attendanceRemoved' }, attendances, row.id), say('meetings.attendanceRemoved', { group: name(row) }))
  const trained = (row: Attendance) =>
    [row.trainedMethod, row.trainedLevel && say(choice('meetings.level', row.trainedLevel)), row.trainedLanguage && say(choice('programme.language', row.trainedLanguage))].filter(Boolean).join(', ')
  const hasTrained = own.some((row) => row.trainedMethod)

  return (
    <Section title={say('meetings.attendance')} actions={<Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('meetings.addAttendance')}</Button>}>
      {own.length === 0 ? (
        <p>{say('meetings.noAttendance')}</p>
      ) : (
        <DataTable
          caption={say('meetings.attendance')}
          hideCaption
          columns={[{ title: say('meetings.group') }, { title: say('meetings.attended'), align: 'end' }, { title: say('meetings.hoursTotal'), align: 'end' }, ...(hasTrained ? [{ title: say('meetings.trained') }] : []), { title: '' }]}
          rows={own.map((row) => [
            name(row),
            row.attended,
            row.hoursHundredths === undefined ? '' : formatHundredths(row.attended * row.hoursHundredths, language),
            ...(hasTrained ? [trained(row)] : []),
            <span key="tools" className={styles.tools}>
              <IconButton label={say('meetings.editAttendance', { group: name(row) })} icon={Pencil} onPress={() => setOpen(row)} />
              <IconButton label={say('meetings.removeAttendance', { group: name(row) })} icon={Trash2} onPress={() => void remove(row)} />
            </span>,
          ])}
          totals={[say('meetings.total'), totals.attended, formatHundredths(totals.hoursHundredths, language), ...(hasTrained ? [totals.trained] : []), '']}
        />
      )}
      {open && <AttendanceForm meeting={meeting} {...(open !== 'new' && { attendance: open })} onClose={() => setOpen(null)} />}
    </Section>
  )
}
