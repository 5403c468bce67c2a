import { randomBytes } from 'node:crypto'

/** Time, chance and the place things are kept: what core never knows. */
export interface World {
  now(): Date
  random(bytes: number): Uint8Array
  /** Where this person's workbooks and preferences are. */
  userData: string
  /** Where the bundled templates, code lists and the sample are. */
  resources: string
}

export function realWorld(userData: string, resources: string): World {
  return { now: () => new Date(), random: (bytes) => randomBytes(bytes), userData, resources }
}
