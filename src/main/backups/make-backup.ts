import { dirname, join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Instant } from '../../core/values/day.ts'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import { titlePart } from '../exchange/muutos.ts'
import { packParts } from '../exchange/pack.ts'
import { partsIn } from '../exchange/unpack.ts'
import { codeOf, type FileSystem } from '../store/files.ts'
import { keepFile, readKeptFile } from '../store/kept-files.ts'
import { partOf } from '../store/parts.ts'
import { answersIn, filesIn, journalIn, journalNumber, journalsIn, snapshotIn, unfinished } from '../store/places.ts'
import { writeWhole } from '../store/whole-file.ts'
import { backupName, newestFirst, type Backup, type Through, type Why } from './backup.ts'
import { listBackups, wholeIn } from './read-backup.ts'
import { capOfBackups, toDrop } from './to-drop.ts'

export interface BackupWish {
  /** The workbook's folder. */
  folder: string
  /** Where its backups are (`backupsOf`). */
  home: string
  why: Why
  madeAt: Instant
  capBytes?: number
}

/**
 * Makes a backup of a workbook's folder, reads it back, and lets go of those that are no longer kept. Null when
 * nothing has changed since the last one, unless somebody asked for one. It takes the folder as it finds it and
 * writes nothing there, so work may go on meanwhile: what is whole on the disk by now is in it.
 */
export async function makeBackup({ folder, home, why, madeAt, capBytes = capOfBackups }: BackupWish, files: FileSystem): Promise<Result<Backup | null>> {
  try {
    await files.makeFolder(home)
    await removeUnfinished(home, files)
    await copyKeptFiles(folder, home, files)
    await copyAnswers(folder, home, files)
    for (const place of [home, dirname(home), dirname(dirname(home))]) await files.flushFolder(place)
    if (why !== 'asked' && (await isUpToDate(folder, home, new Date(madeAt), files))) return ok(null)
    const name = await freeName(home, madeAt, why, files)
    const made = await writeBackup(folder, join(home, name), { why, madeAt }, files)
    if (!made.ok) return made
    await files.flushFolder(home)
    const backups = await listBackups(home, files)
    // After the clock has gone back, the one just made is not the newest by its name.
    const dropped = toDrop(backups, new Date(madeAt), capBytes).filter((backup) => backup.name !== name)
    for (const { name } of dropped) await files.remove(join(home, name))
    return ok(backups.find((backup) => backup.name === name)!)
  } catch (error) {
    return notMade(error)
  }
}

/** A workbook that is damaged gives no backup: what is good of it is in the backups before. */
async function writeBackup(folder: string, target: string, title: { why: Why; madeAt: Instant }, files: FileSystem): Promise<Result<null>> {
  const found = await partsFound(folder, files)
  const reading = await wholeIn(found)
  if (reading === null) return failed('backup-of-damaged')
  const { journal, lines, bytes } = reading.place!
  const parts = new Map([...found].filter(([name]) => (journalOf(name) ?? 0) <= journal))
  const last = partName(journal)
  parts.set(last, parts.get(last)!.subarray(0, bytes))
  const through: Through = { journal, lines }
  const packed = await packParts([titlePart({ backup: { ...title, through } }), ...[...parts].map(([name, part]) => partOf(name, part))], target, files, (zip) => isSame(zip, parts, reading.workbook))
  return packed.ok ? packed : failed(packed.problem.key === 'disk-full' ? 'backup-disk-full' : 'backup-not-made')
}

/** The snapshot is read before the journals: they are begun before they are folded into it, and never go. */
async function partsFound(folder: string, files: FileSystem): Promise<Map<string, Buffer>> {
  const parts = new Map<string, Buffer>()
  if ((await files.stat(snapshotIn(folder))) !== null) parts.set('workbook.json', await files.read(snapshotIn(folder)))
  for (const name of await files.list(journalsIn(folder))) if (journalNumber(name) !== null) parts.set(`journals/${name}`, await files.read(join(journalsIn(folder), name)))
  return parts
}

/** Whether the zip holds what it was made of, byte for byte, and comes to the same state. */
async function isSame(zip: Buffer, parts: ReadonlyMap<string, Buffer>, workbook: Workbook): Promise<boolean> {
  const read = await partsIn(zip, '')
  if (!read.ok || read.value.size !== parts.size + 1) return false
  for (const [name, bytes] of parts) if (!read.value.get(name)?.equals(bytes)) return false
  return isDeepStrictEqual((await wholeIn(read.value))?.workbook, workbook)
}

/** Whether the last backup, sound still, ends in the same journal as the folder, and with the same line. */
async function isUpToDate(folder: string, home: string, now: Date, files: FileSystem): Promise<boolean> {
  const [newest] = newestFirst(await listBackups(home, files), now)
  const parts = newest && (await partsIn(await files.read(join(home, newest.name)), newest.name))
  if (!parts?.ok) return false
  const last = Math.max(...(await files.list(journalsIn(folder))).map((name) => journalNumber(name) ?? 0))
  return (await files.read(journalIn(folder, last))).equals(parts.value.get(partName(last)) ?? Buffer.alloc(0))
}

async function copyKeptFiles(folder: string, home: string, files: FileSystem): Promise<void> {
  for (const sha256 of await files.list(filesIn(folder))) {
    if ((await files.stat(join(filesIn(home), sha256))) !== null) continue
    const content = await readKeptFile(folder, sha256, files)
    if (content !== null) await keepFile(home, content, files)
  }
}

/** Raw answers have one copy, beside the backups and never in them, so that it goes when they go. */
async function copyAnswers(folder: string, home: string, files: FileSystem): Promise<void> {
  for (const name of await files.list(answersIn(folder))) {
    if (!name.endsWith('.json')) continue
    const [from, to] = [join(answersIn(folder), name), join(answersIn(home), name)]
    const content = await files.read(from)
    if ((await files.stat(to)) === null || !(await files.read(to)).equals(content)) await writeWhole(to, content, files)
  }
}

/** What a crash left half written. */
async function removeUnfinished(home: string, files: FileSystem): Promise<void> {
  for (const folder of [home, filesIn(home), answersIn(home)]) {
    for (const name of await files.list(folder)) if (name.endsWith(unfinished(''))) await files.remove(join(folder, name))
  }
}

/** Names tell seconds, so of two backups of a second the later is named by the next. */
async function freeName(home: string, madeAt: Instant, why: Why, files: FileSystem): Promise<string> {
  const taken = new Set((await listBackups(home, files)).map((backup) => backup.madeAt))
  let at = Date.parse(madeAt)
  while (taken.has(`${new Date(at).toISOString().slice(0, 19)}Z`)) at += 1000
  return backupName(new Date(at).toISOString(), why)
}

function partName(journal: number): string {
  return `journals/${String(journal).padStart(6, '0')}.jsonl`
}

function journalOf(part: string): number | null {
  return journalNumber(part.replace('journals/', ''))
}

function notMade(error: unknown): Result<never> {
  const code = codeOf(error)
  if (code === '') throw error
  return failed(code === 'ENOSPC' || code === 'EDQUOT' ? 'backup-disk-full' : 'backup-not-made')
}
