import { setImmediate as breathe } from 'node:timers/promises'
import type { World } from '../../src/main/world.ts'
import { chanceOf } from './fates.ts'

/** A world whose time goes on a second at each look, and at once over every pause, so that nothing is waited for. */
export interface TrialWorld extends World {
  moveClock(milliseconds: number): void
  /** Resolves when so much has been waited that nobody would wait longer. */
  patienceOver: Promise<void>
}

/** Five minutes: a hundred refusals, with the pauses between, come to less. */
const patienceMilliseconds = 300_000

export function trialWorld(begins: string, seed: number): TrialWorld {
  const chance = chanceOf(seed)
  let giveUp = () => undefined as void
  const patienceOver = new Promise<void>((resolve) => (giveUp = resolve))
  const again: { every: number; next: number; work(): void }[] = []
  let at = Date.parse(begins)
  let ahead = 0
  let waited = 0

  const goOn = (milliseconds: number) => {
    at += milliseconds
    for (const one of again.filter(({ next }) => next <= at)) {
      one.next = at + one.every
      one.work()
    }
  }
  return {
    now: () => {
      goOn(1000)
      return new Date(at + ahead)
    },
    random: (bytes) => Uint8Array.from({ length: bytes }, () => Math.floor(chance() * 256)),
    async pause(milliseconds) {
      waited += milliseconds
      if (waited > patienceMilliseconds) {
        giveUp()
        return new Promise<never>(() => undefined)
      }
      goOn(milliseconds)
      await breathe()
    },
    every(milliseconds, work) {
      const one = { every: milliseconds, next: at + milliseconds, work }
      again.push(one)
      return () => void again.splice(again.indexOf(one), 1)
    },
    userData: '/data',
    resources: 'resources',
    moveClock: (milliseconds) => (ahead += milliseconds),
    patienceOver,
  }
}
