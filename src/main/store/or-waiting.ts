import type { Store } from './store.ts'

/** Milliseconds that somebody waits for the disk before he hears that what he asked for waits. */
const patience = 2_000

/** The outcome of a write, or `waiting` while the disk refuses it; it goes on waiting then. */
export async function orWaiting<T>(store: Pick<Store, 'waiting'>, written: Promise<T>, pause: (milliseconds: number) => Promise<void>): Promise<T | 'waiting'> {
  for (;;) {
    const first = await Promise.race([written, pause(patience).then(() => 'waiting' as const)])
    if (first !== 'waiting' || store.waiting().problem !== null) return first
  }
}
