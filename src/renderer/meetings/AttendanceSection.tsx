import { Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { attendanceTotals } from '../../core/meetings/attendance.ts'
import { attendances, ParticipantGroup, type Attendance, type Meeting } from '../../core/meetings/meeting.ts'
import { formatHundredths } from '../../core/values/formats.ts'
import { hasWords } from '../../core/values/text.ts'
import { removeRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { useLanguage, useSay } from '../preferences.ts'
import { useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { useRows } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Lines, Section } from '../ui/Section.tsx'
import { AttendanceForm } from './AttendanceForm.tsx'
import styles from './Meetings.module.css'

/** Who took part, by group, for how many hours, and who was trained in what. */
export function AttendanceSection({ meeting }: { meeting: Meeting }) {
  const say = useSay()
  const text = useText()
  const language = useLanguage()
  const save = useSave()
  const groups = ParticipantGroup.options
  const own = useRows(attendances).filter((row) => row.meetingId === meeting.id).sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group))
  const totals = attendanceTotals(own)
  const [open, setOpen] = useState<Attendance | 'new' | null>(null)
  const name = (row: Attendance) => say(choice('meetings.group', row.group))
  const hours = (hundredths: number) => hundredths > 0 && say('meetings.hoursShort', { hours: formatHundredths(hundredths, language) })
  const remove = (row: Attendance) => save(removeRow({ key: 'attendanceRemoved' }, attendances, row.id), say('meetings.attendanceRemoved', { group: name(row) }))

  return (
    <Section title={say('meetings.attendance')} actions={<Button variant="quiet" icon={Plus} onPress={() => setOpen('new')}>{say('meetings.addAttendance')}</Button>}>
      <Lines
        none={say('meetings.noAttendance')}
        lines={own.map((row) => ({
          key: row.id,
          children: name(row),
          more: (
            <>
              <span>{told([say('meetings.attendedShort', { count: row.attended }), hours(row.attended * (row.hoursHundredths ?? 0))])}</span>
              {hasWords(row.trainedMethod) && <span>{told([text(row.trainedMethod), row.trainedLevel && say(choice('meetings.level', row.trainedLevel)), row.trainedLanguage && say(choice('programme.language', row.trainedLanguage))])}</span>}
            </>
          ),
          tools: (
            <>
              <IconButton label={say('meetings.editAttendance', { group: name(row) })} icon={Pencil} onPress={() => setOpen(row)} />
              <IconButton label={say('meetings.removeAttendance', { group: name(row) })} icon={Trash2} onPress={() => void remove(row)} />
            </>
          ),
        }))}
      />
      {own.length > 1 && (
        <p className={styles.total}>
          {say('meetings.total')}: {told([say('meetings.attendedShort', { count: totals.attended }), hours(totals.hoursHundredths), totals.trained > 0 && say('meetings.trainedShort', { count: totals.trained })])}
        </p>
      )}
      {open && <AttendanceForm meeting={meeting} {...(open !== 'new' && { attendance: open })} onClose={() => setOpen(null)} />}
    </Section>
  )
}

function told(parts: (string | false | undefined)[]): string {
  return parts.filter(Boolean).join(', ')
}
