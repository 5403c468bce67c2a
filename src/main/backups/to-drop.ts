import { dayMilliseconds, newestFirst, type Backup } from './backup.ts'

/** Room that the backups of one workbook may take, 2 GB. */
export const capOfBackups = 2 * 1024 ** 3

/** The last backup of so many days, weeks (from Monday) and months stays. All are those of UTC. */
const generations: { of: (madeAt: number) => string | number; count: number }[] = [
  { of: (madeAt) => Math.floor(madeAt / dayMilliseconds), count: 14 },
  // The first of January 1970 was a Thursday.
  { of: (madeAt) => Math.floor((madeAt / dayMilliseconds + 3) / 7), count: 8 },
  { of: (madeAt) => new Date(madeAt).toISOString().slice(0, 7), count: 12 },
]

/**
 * The backups that may go: all of the last 24 hours stay, then the last of each of the fourteen last days, eight
 * last weeks and twelve last months that have one. They are counted and not measured from now, since a clock that is
 * wrong for an hour would else drop all but one. What is then over the cap goes from the oldest on; the newest
 * always stays.
 */
export function toDrop<B extends Pick<Backup, 'madeAt' | 'bytes'>>(backups: readonly B[], now: Date, capBytes: number): B[] {
  const inOrder = newestFirst(backups, now)
  const ofToday = inOrder.filter(({ madeAt }) => Math.abs(now.getTime() - Date.parse(madeAt)) < dayMilliseconds)
  const kept = new Set([...ofToday, ...generations.flatMap(({ of, count }) => lastOfEach(inOrder, of).slice(0, count))])
  let bytes = 0
  return inOrder.filter((backup, index) => !kept.has(backup) || ((bytes += backup.bytes) > capBytes && index > 0))
}

function lastOfEach<B extends Pick<Backup, 'madeAt'>>(inOrder: readonly B[], of: (madeAt: number) => string | number): B[] {
  const last = new Map<string | number, B>()
  for (const backup of inOrder) {
    const unit = of(Date.parse(backup.madeAt))
    if (!last.has(unit)) last.set(unit, backup)
  }
  return [...last.values()]
}
