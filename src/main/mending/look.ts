import { Id } from '../../core/values/ids.ts'
import { parcelsAside } from '../store/read.ts'
import { currentFormat, emptyWorkbook, type Workbook } from '../../core/workbook/workbook.ts'
import { applyChange, type Change } from '../../core/workbook/change.ts'
import { isSound } from '../exchange/sound.ts'
import type { FileSystem } from '../store/files.ts'
import { changesOf, type Entry } from '../store/lines.ts'
import { journalIn, journalNumber, journalsIn, snapshotIn } from '../store/places.ts'
import { readSnapshotBytes, type Snapshot } from '../store/snapshot.ts'
import { scanJournal, type Numbered, type Scan } from './scan.ts'

/** A workbook's folder as far as it can be read. Nothing is written by looking. */
export interface Look {
  folder: string
  /** Which workbook it is; null when no file tells. */
  id: Id | null
  snapshot: Snapshot
  /** The journals of this workbook, in their order. */
  journals: Journal[]
  /** Something in the folder was written by a newer program: what it means is not known here. */
  newer: boolean
}

export interface Journal extends Scan {
  number: number
  /** How many of its lines count, as the next one says; null when no next one does. */
  seal: number | null
  /** The lines that count. */
  counting: Numbered[]
  /** What another computer still wrote after the workbook had been taken over from it; it counts when it has been merged. */
  stragglers: Entry[]
}

export async function lookAt(folder: string, files: FileSystem): Promise<Look> {
  const snapshot = await readSnapshotFile(snapshotIn(folder), files)
  const scans: { number: number; scan: Scan }[] = []
  for (const name of await files.list(journalsIn(folder))) {
    const number = journalNumber(name)
    if (number !== null) scans.push({ number, scan: scanJournal(await files.read(journalIn(folder, number))) })
  }
  const headers = scans.flatMap(({ scan }) => scan.header ?? [])
  const id = mostNamed([...headers.map(({ workbook }) => workbook), ...(snapshot.kind === 'whole' ? [snapshot.workbook.id] : [])])
  const newer = snapshot.kind === 'newer' || (snapshot.kind === 'whole' && snapshot.workbook.format > currentFormat) || headers.some(isNewer)
  return { folder, id, snapshot, journals: scans.map(({ number, scan }) => journalOf(number, scan, scans.find((next) => next.number === number + 1)?.scan)), newer }
}

/** The state that entries come to, in whatever order; parcels set aside do not count. */
export function folded(id: Id, entries: Entry[]): Workbook {
  const workbook = emptyWorkbook(id)
  for (const change of countingChanges(entries)) applyChange(workbook, change)
  return workbook
}

export function countingChanges(entries: Entry[]): Change[] {
  const aside = parcelsAside(entries)
  return entries.filter((entry) => !('parcel' in entry) || !aside.has(entry.parcel.id)).flatMap(changesOf)
}

/** Whether a journal says that it is this one of this workbook. */
export function belongs({ header, number }: Journal, id: Id | null): boolean {
  return header !== null && header.workbook === id && header.journal === number
}

/** A snapshot whose checksum is right may still not be one. */
export async function readSnapshotFile(path: string, files: FileSystem): Promise<Snapshot> {
  if ((await files.stat(path)) === null) return { kind: 'missing' }
  const bytes = await files.read(path)
  try {
    return isSound('workbook.json', bytes) ? readSnapshotBytes(bytes) : { kind: 'damaged' }
  } catch (error) {
    if (error instanceof SyntaxError) return { kind: 'damaged' }
    throw error
  }
}

function journalOf(number: number, scan: Scan, next: Scan | undefined): Journal {
  const follower = next?.header?.journal === number + 1 ? next.header : null
  const seal = follower?.after ?? null
  // What was written past the seal was never acknowledged, unless by another computer that did not know of the seal.
  const counting = seal === null ? scan.lines : scan.lines.filter(({ n }) => n <= seal)
  const stragglers = seal !== null && follower?.taken ? scan.lines.filter(({ n }) => n > seal).map(({ entry }) => entry) : []
  return { ...scan, number, seal, counting, stragglers }
}

export function isNewer({ format, encoding }: { format: number; encoding: string }): boolean {
  return format > currentFormat || encoding !== 'plain'
}

function mostNamed(ids: Id[]): Id | null {
  const counts = new Map<Id, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
