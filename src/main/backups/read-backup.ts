import { join } from 'node:path'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import { isSound } from '../exchange/sound.ts'
import { partsIn } from '../exchange/unpack.ts'
import { codeOf, type FileSystem } from '../store/files.ts'
import { readWorkbook, type Reading } from '../store/read.ts'
import { newestFirst, readName, type Backup } from './backup.ts'
import { shelfOf } from './shelf.ts'

export interface ReadBackup {
  parts: Map<string, Buffer>
  /** The state it comes to. */
  workbook: Workbook
}

/** The backups in a folder, the newest first; what else lies there is passed over. */
export async function listBackups(home: string, files: FileSystem): Promise<Backup[]> {
  const backups: Backup[] = []
  for (const name of await files.list(home)) {
    const known = readName(name)
    const found = known && (await files.stat(join(home, name)))
    if (found) backups.push({ ...known, bytes: found.bytes })
  }
  return backups.sort((a, b) => (a.name < b.name ? 1 : -1))
}

/** A backup, when all of it is as it was written; nothing is taken of one that is not. */
export async function readBackup(home: string, name: string, files: FileSystem): Promise<Result<ReadBackup>> {
  if (readName(name) === null) return failed('backup-missing', { file: name })
  try {
    const parts = await partsIn(await files.read(join(home, name)), name)
    if (!parts.ok || [...parts.value].some(([part, bytes]) => !isSound(part, bytes))) return failed('backup-damaged', { file: name })
    const reading = await wholeIn(parts.value)
    return reading === null ? failed('backup-damaged', { file: name }) : ok({ parts: parts.value, workbook: reading.workbook })
  } catch (error) {
    if (codeOf(error) === '') throw error
    return failed(codeOf(error) === 'ENOENT' ? 'backup-missing' : 'file-not-read', { file: name })
  }
}

/** The newest backup that can be read; null when none can. */
export async function newestWhole(home: string, now: Date, files: FileSystem): Promise<ReadBackup | null> {
  return firstWhole(home, newestFirst(await listBackups(home, files), now), files)
}

/** The first of some backups that can be read; null when none can. */
export async function firstWhole(home: string, backups: Backup[], files: FileSystem): Promise<ReadBackup | null> {
  for (const { name } of backups) {
    const backup = await readBackup(home, name, files)
    if (backup.ok) return backup.value
  }
  return null
}

/** The state that a backup comes to. */
export async function stateInBackup(home: string, name: string, files: FileSystem): Promise<Result<Workbook>> {
  const backup = await readBackup(home, name, files)
  return backup.ok ? ok(backup.value.workbook) : backup
}

/** What the parts come to; null when they are not a whole workbook. */
export async function wholeIn(parts: ReadonlyMap<string, Buffer>): Promise<Reading | null> {
  const reading = await readWorkbook('', shelfOf(parts))
  return reading.ok && reading.value.trouble.length === 0 && reading.value.place !== null ? reading.value : null
}
