import { useRoute } from 'wouter'
import { meetings } from '../../core/meetings/meeting.ts'
import { useRow } from '../tables.ts'
import { Communications } from './Communications.tsx'
import { DecisionRegister } from './DecisionRegister.tsx'
import { MeetingList } from './MeetingList.tsx'
import { MeetingRecord } from './MeetingRecord.tsx'

/** Meetings by day, the record of one in full, the register of all decisions, and what was told to whom. */
export function MeetingsScreen() {
  const [isRecord, recorded] = useRoute('/meetings/:id/record')
  const [, params] = useRoute('/meetings/:view')
  const meeting = useRow(meetings, recorded?.id)
  if (isRecord && meeting) return <MeetingRecord key={meeting.id} meeting={meeting} />
  if (params?.view === 'decisions') return <DecisionRegister />
  if (params?.view === 'communications') return <Communications />
  return <MeetingList chosenId={params?.view} />
}
