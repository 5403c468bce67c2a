import type { Backup } from './backup.ts'

/** Room that the backups of one workbook may take, 2 GB. */
export const capOfBackups = 2 * 1024 ** 3

const dayMilliseconds = 24 * 60 * 60 * 1000

/** The last backup of each day, week and month stays for so many days. Days, weeks (from Monday) and months are those of UTC. */
const generations: { of: (madeAt: number) => string | number; days: number }[] = [
  { of: (madeAt) => madeAt, days: 1 },
  { of: (madeAt) => Math.floor(madeAt / dayMilliseconds), days: 14 },
  // The first of January 1970 was a Thursday.
  { of: (madeAt) => Math.floor((madeAt / dayMilliseconds + 3) / 7), days: 8 * 7 },
  { of: (madeAt) => new Date(madeAt).toISOString().slice(0, 7), days: 366 },
]

/**
 * The backups that may go: all of a day stay, then the last of each day for two weeks, of each week for eight,
 * of each month for twelve. What is then over the cap goes from the oldest on; the newest always stays.
 */
export function toDrop<B extends Pick<Backup, 'madeAt' | 'bytes'>>(backups: readonly B[], now: Date, capBytes: number): B[] {
  const newestFirst = [...backups].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
  const kept = new Set(newestFirst.slice(0, 1))
  for (const { of, days } of generations) {
    const seen = new Set<string | number>()
    for (const backup of newestFirst) {
      const madeAt = Date.parse(backup.madeAt)
      if (now.getTime() - madeAt >= days * dayMilliseconds) break
      if (!seen.has(of(madeAt))) kept.add(backup)
      seen.add(of(madeAt))
    }
  }
  let bytes = 0
  return newestFirst.filter((backup, index) => !kept.has(backup) || ((bytes += backup.bytes) > capBytes && index > 0))
}
