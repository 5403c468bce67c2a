import { ArrowLeft, Check, Pencil } from 'lucide-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { meetings, type Meeting } from '../../core/meetings/meeting.ts'
import { formatDay } from '../../core/values/formats.ts'
import { saveRow } from '../../core/workbook/edits.ts'
import { choice } from '../../words/choice.ts'
import { useSay } from '../preferences.ts'
import { HistoryButton } from '../record-history.tsx'
import { useText } from '../Said.tsx'
import { useSave } from '../save.ts'
import { Button } from '../ui/Button.tsx'
import { Screen } from '../ui/Screen.tsx'
import { Panel } from '../ui/Section.tsx'
import { AgendaSection } from './AgendaSection.tsx'
import { AttendanceSection } from './AttendanceSection.tsx'
import { clockRange } from './clock-range.ts'
import { DecisionsSection } from './DecisionsSection.tsx'
import { MeetingForm } from './MeetingForm.tsx'
import styles from './Meetings.module.css'
import { NotesSection } from './NotesSection.tsx'
import { WaitingItems } from './WaitingItems.tsx'

/** A meeting in full width, to be written up while it is held: the agenda at the left, what was decided at the right. */
export function MeetingRecord({ meeting }: { meeting: Meeting }) {
  const say = useSay()
  const text = useText()
  const save = useSave()
  const [, navigate] = useLocation()
  const [isEditing, setEditing] = useState(false)
  const title = text(meeting.title)
  const held: Meeting = { ...meeting, status: 'held' }
  const lead = [formatDay(meeting.heldOn), clockRange(meeting.from, meeting.to), text(meeting.place), say(choice('meetings.status', meeting.status))].filter(Boolean).join(' · ')
  return (
    <>
      <Screen
        title={title}
        lead={lead}
        actions={
          <>
            <Button variant="quiet" icon={ArrowLeft} onPress={() => navigate(`/meetings/${meeting.id}`)}>{say('meetings.backToList')}</Button>
            <Button icon={Pencil} onPress={() => setEditing(true)}>{say('meetings.editMeeting')}</Button>
            <HistoryButton table={meetings} id={meeting.id} />
            {meeting.status === 'planned' && (
              <Button variant="primary" icon={Check} onPress={() => void save(saveRow({ key: 'meetingSaved', values: { title } }, meetings, meeting, held), say('meetings.markedHeld'))}>
                {say('meetings.markHeld')}
              </Button>
            )}
          </>
        }
      >
        <div className={styles.columns}>
          <div className={styles.column}>
            <Panel><AgendaSection meeting={meeting} /></Panel>
            {meeting.seriesId && <Panel><WaitingItems meeting={meeting} /></Panel>}
            <Panel><NotesSection meeting={meeting} /></Panel>
          </div>
          <div className={styles.column}>
            <Panel><DecisionsSection meeting={meeting} /></Panel>
            <Panel><AttendanceSection meeting={meeting} /></Panel>
          </div>
        </div>
      </Screen>
      {isEditing && <MeetingForm meeting={meeting} onClose={() => setEditing(false)} />}
    </>
  )
}
