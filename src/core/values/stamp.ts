import { z } from 'zod'
import { randomDigits } from './ids.ts'

/**
 * When and by which session a change was made: `2020-10-05T08:14:02.113Z-0000-7hq2m1pz`, a hybrid
 * logical clock (UTC milliseconds, a counter in hex, the session). Compared by code unit. None is of a day that no
 * clock here will ever see: what came later than every other stamp for ever would hide all work after it.
 */
export const Stamp = z.string().regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z-[0-9a-f]{4}-[0-9a-z]{8}$/)
export type Stamp = z.infer<typeof Stamp>

export interface StampClock {
  /** The next stamp: later than every stamp given or seen before. */
  next(wallMilliseconds: number): Stamp
  /** Takes note of a stamp made elsewhere, so that the next one is later. */
  see(stamp: Stamp): void
}

/** 40 random bits, new at each opening for writing, because folders get copied. */
export function newSession(random: (bytes: number) => Uint8Array): string {
  return randomDigits(8, random)
}

export function stampClock(session: string): StampClock {
  let milliseconds = 0
  let counter = -1
  return {
    next(wallMilliseconds) {
      if (wallMilliseconds > milliseconds) [milliseconds, counter] = [wallMilliseconds, 0]
      else if (counter < 0xffff) counter += 1
      else [milliseconds, counter] = [milliseconds + 1, 0]
      return `${new Date(milliseconds).toISOString()}-${counter.toString(16).padStart(4, '0')}-${session}`
    },
    see(stamp) {
      const seen = Date.parse(stamp.slice(0, 24))
      const seenCounter = parseInt(stamp.slice(25, 29), 16)
      if (seen > milliseconds) [milliseconds, counter] = [seen, seenCounter]
      else if (seen === milliseconds) counter = Math.max(counter, seenCounter)
    },
  }
}

/** Which session made the change. */
export function sessionOf(stamp: Stamp): string {
  return stamp.slice(30)
}

/** When the change was made, as far as its clock knew. */
export function instantOf(stamp: Stamp): string {
  return stamp.slice(0, 24)
}
