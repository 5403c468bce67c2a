import { meetingSeries, type Meeting } from '../../core/meetings/meeting.ts'
import { formatDay } from '../../core/values/formats.ts'
import { choice } from '../../words/choice.ts'
import { useSay } from '../preferences.ts'
import { Said } from '../Said.tsx'
import { useRow } from '../tables.ts'
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
    </>
  )
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
