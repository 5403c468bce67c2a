import type { Chromium } from './chromium.ts'

/** What the host knows before the program starts. */
export interface Settled {
  chromium: Chromium
  /** The program's folder, the one with package.json. */
  folder: string
  name: string
  version: string
  /** A person is looking; else a test is, and whatever needs a person throws. */
  visible: boolean
  started: Promise<void>
}

let known: Settled | undefined

export function settle(values: Settled): void {
  known = values
}

export function settled(): Settled {
  if (!known) throw new Error('The Chromium host has not started')
  return known
}
