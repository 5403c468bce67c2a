import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

/** Time, chance and the place things are kept: what core never knows. */
export interface World {
  now(): Date
  random(bytes: number): Uint8Array
  pause(milliseconds: number): Promise<void>
  /** Does something again and again, until the function returned is called. The program does not stay open for it. */
  every(milliseconds: number, work: () => void): () => void
  /** Where this person's workbooks and preferences are. */
  userData: string
  /** Where the bundled templates, code lists and the sample are. */
  resources: string
}

export function realWorld(userData: string, resources: string): World {
  return {
    now: () => new Date(),
    random: (bytes) => randomBytes(bytes),
    pause: (milliseconds) => pause(milliseconds),
    every(milliseconds, work) {
      const timer = setInterval(work, milliseconds).unref()
      return () => clearInterval(timer)
    },
    userData,
    resources,
  }
}
