import { FileText } from 'lucide-react'
import { meetingSeries, type Meeting } from '../../core/meetings/meeting.ts'
import { formatDay } from '../../core/values/formats.ts'
import { choice } from '../../words/choice.ts'
import { useOpenDocument } from '../documents.ts'
import { useSay } from '../preferences.ts'
import { Said } from '../Said.tsx'
import { useRow } from '../tables.ts'
import { Button } from '../ui/Button.tsx'
import { Facts } from '../ui/Facts.tsx'
import { AgendaSection } from './AgendaSection.tsx'
import { AttendanceSection } from './AttendanceSection.tsx'
import { clockRange } from './clock-range.ts'
import { DecisionsSection } from './DecisionsSection.tsx'
import styles from './Meetings.module.css'
import { MeetingChip } from './MeetingStatus.tsx'
import { NotesSection } from './NotesSection.tsx'

/** All of a meeting under one another, beside the list. */
export function MeetingDetail({ meeting }: { meeting: Meeting }) {
  return (
    <>
      <div className={styles.chips}><MeetingChip status={meeting.status} /></div>
      <MeetingFacts meeting={meeting} />
      <DecisionsSection meeting={meeting} />
      <AgendaSection meeting={meeting} />
      <NotesSection meeting={meeting} />
      <AttendanceSection meeting={meeting} />
      <MinutesButton meeting={meeting} />
    </>
  )
}

/** The minutes as a document; they are begun when they are asked for the first time. */
export function MinutesButton({ meeting }: { meeting: Meeting }) {
  const say = useSay()
  const open = useOpenDocument()
  return <div><Button icon={FileText} onPress={() => void open('minutes', meeting.id, meeting.heldOn)}>{say('outlines.minutesToWord')}</Button></div>
}

function MeetingFacts({ meeting }: { meeting: Meeting }) {
  const say = useSay()
  const series = useRow(meetingSeries, meeting.seriesId)
  return (
    <Facts
      items={[
        { label: say('meetings.heldOn'), value: `${formatDay(meeting.heldOn)} ${clockRange(meeting.from, meeting.to)}` },
        { label: say('meetings.kind'), value: say(choice('meetings.kind', meeting.kind)) },
        { label: say('meetings.place'), value: meeting.place && <Said text={meeting.place} /> },
        { label: say('meetings.series'), value: series && <Said text={series.name} /> },
      ]}
    />
  )
}
