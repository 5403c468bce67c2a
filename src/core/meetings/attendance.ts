import { sum } from '../values/amounts.ts'
import type { Attendance } from './meeting.ts'
import { hasWords } from '../values/text.ts'

export interface AttendanceTotals {
  attended: number
  /** Attendances × hours of one participant, in hundredths of an hour. */
  hoursHundredths: number
  /** Persons trained to use a method or to train others in it. */
  trained: number
}

/** Attendances are counted, not distinct persons: who came twice counts twice (STM's counting rule for events). */
export function attendanceTotals(attendances: readonly Attendance[]): AttendanceTotals {
  return {
    attended: sum(attendances.map((row) => row.attended)),
    hoursHundredths: sum(attendances.map((row) => row.attended * (row.hoursHundredths ?? 0))),
    trained: sum(attendances.filter((row) => hasWords(row.trainedMethod)).map((row) => row.attended)),
  }
}
