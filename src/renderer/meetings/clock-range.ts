import { formatClock } from '../../core/values/clock.ts'
import type { Clock } from '../../core/values/day.ts'

/** `9.30–11.00`, or as much of it as is known. */
export function clockRange(from: Clock | null | undefined, to: Clock | null | undefined): string {
  if (!from) return ''
  return to ? `${formatClock(from)}–${formatClock(to)}` : formatClock(from)
}
