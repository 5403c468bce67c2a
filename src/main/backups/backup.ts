import { basename, join } from 'node:path'
import { z } from 'zod'
import { Instant } from '../../core/values/day.ts'

export const dayMilliseconds = 24 * 60 * 60 * 1000

/** What a backup was made for; part of its name. */
export const Why = z.enum(['quit', 'hourly', 'import', 'merge', 'migration', 'bulk-delete', 'restore', 'erase', 'mend', 'asked'])
export type Why = z.infer<typeof Why>

/** Up to where the journals counted when a backup was made. */
export interface Through {
  journal: number
  lines: number
}

/** What a backup says of itself in its first part, `muutos.json`. */
export interface BackupTitle {
  why: Why
  madeAt: Instant
  through: Through
}

/** A backup as its folder lists it; `name` is that of its file. */
export interface Backup {
  name: string
  why: Why
  /** To the second. */
  madeAt: Instant
  bytes: number
}

/** The backups of the workbook in a folder: under the user's data, never inside the workbook's own folder. */
export function backupsOf(userData: string, workbookFolder: string): string {
  return join(userData, 'backups', basename(workbookFolder))
}

/** Whether the clock that dated a backup was ahead by a day or more, so that nothing tells when it was made. */
export function isAhead({ madeAt }: Pick<Backup, 'madeAt'>, now: Date): boolean {
  return Date.parse(madeAt) - now.getTime() >= dayMilliseconds
}

/** The newest first; those from a clock that was ahead come last. */
export function newestFirst<B extends Pick<Backup, 'madeAt'>>(backups: readonly B[], now: Date): B[] {
  const sorted = [...backups].sort((a, b) => (a.madeAt < b.madeAt ? 1 : -1))
  return [...sorted.filter((backup) => !isAhead(backup, now)), ...sorted.filter((backup) => isAhead(backup, now))]
}

/** `2026-11-22T08-14-02Z-quit.muutos`: Windows allows no colon, and names sort by time. */
export function backupName(madeAt: Instant, why: Why): string {
  return `${madeAt.slice(0, 19).replaceAll(':', '-')}Z-${why}.muutos`
}

/** What a file's name says; null when it is no backup's. */
export function readName(name: string): Omit<Backup, 'bytes'> | null {
  const [, day, hours, minutes, seconds, why] = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-([a-z-]+)\.muutos$/.exec(name) ?? []
  const madeAt = Instant.safeParse(`${day}T${hours}:${minutes}:${seconds}Z`)
  const known = Why.safeParse(why)
  return madeAt.success && known.success ? { name, why: known.data, madeAt: madeAt.data } : null
}
