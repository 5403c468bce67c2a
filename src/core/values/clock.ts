import type { Clock } from './day.ts'

/** The clock so many minutes later; past midnight it begins anew. */
export function clockAfter(clock: Clock, minutes: number): Clock {
  const total = (minutesOf(clock) + Math.round(minutes) + 1440) % 1440
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}

/** Minutes from one clock to another of the same day; negative when the other is earlier. */
export function minutesFrom(from: Clock, to: Clock): number {
  return minutesOf(to) - minutesOf(from)
}

/** `9.30`, as a Finnish agenda prints it. */
export function formatClock(clock: Clock): string {
  return `${Number(clock.slice(0, 2))}.${clock.slice(3)}`
}

function minutesOf(clock: Clock): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}
