import { failed, ok, type Problem, type Result } from '../../core/values/problem.ts'
import { applyChange } from '../../core/workbook/change.ts'
import { currentFormat, emptyWorkbook, type Workbook } from '../../core/workbook/workbook.ts'
import type { FileSystem } from './files.ts'
import type { Place } from './journal.ts'
import { changesOf, readLines, type Entry, type Header, type Lines, type ParcelId } from './lines.ts'
import { journalIn, journalNumber, journalsIn } from './places.ts'
import { readSnapshot } from './snapshot.ts'

/** What could be read of a workbook's folder. Nothing is written by reading. */
export interface Reading {
  workbook: Workbook
  /** The entries since the snapshot, with the journal each is in; since the beginning, when that had to be read. */
  recent: Found[]
  /** The first journal that `recent` tells of. */
  from: number
  /** Where writing may go on; null when something is damaged or newer, which is then left as it is. */
  place: Place | null
  /** A line cut short by a crash at the very end: its change was never acknowledged. */
  cutShort: boolean
  /** The snapshot or the last journal is of an older format. */
  older: boolean
  /** What is damaged or newer than this program, so that the last good state is all there is. */
  trouble: Problem[]
}

export interface Found {
  entry: Entry
  journal: number
}

/** The snapshot, then the journals after it, up to the last or to the one named; checksums only, since what is written has been checked before. */
export async function readWorkbook(folder: string, files: FileSystem, upTo = Infinity): Promise<Result<Reading>> {
  const snapshot = await readSnapshot(folder, files)
  const numbers = (await files.list(journalsIn(folder))).map(journalNumber).filter((number) => number !== null)
  if (snapshot.kind === 'newer') return failed('workbook-newer')
  if (snapshot.kind === 'missing' && numbers.length === 0) return failed('workbook-missing')

  const trouble: Problem[] = []
  if (snapshot.kind === 'whole') {
    const { workbook } = snapshot
    if (workbook.format > currentFormat) trouble.push(problem('opened-newer'))
    const read = await readJournals(folder, workbook.id, workbook.through + 1, numbers, files, upTo)
    if (!reachesBack(read.recent)) {
      fold(workbook, read.recent)
      return ok(readingOf(workbook, read, workbook.through + 1, snapshot.older, trouble))
    }
  }
  // The journals are the whole history: with all of them the state can be had without its snapshot.
  const first = numbers[0] === 1 ? readLines(await files.read(journalIn(folder, 1)), 0).header : null
  if (!first) return failed('workbook-damaged')
  if (snapshot.kind !== 'whole') trouble.push(problem('opened-last-good-state', { file: 'workbook.json' }))
  const workbook = emptyWorkbook(first.workbook)
  const read = await readJournals(folder, first.workbook, 1, numbers, files, upTo)
  fold(workbook, read.recent)
  if (snapshot.kind === 'whole') workbook.through = snapshot.workbook.through
  return ok(readingOf(workbook, read, 1, false, trouble))
}

/** The state as the journals alone tell it, with one more entry if there is one; null when they do not tell everything from the beginning. */
export async function readFromBeginning(folder: string, files: FileSystem, more?: Entry): Promise<Workbook | null> {
  const numbers = (await files.list(journalsIn(folder))).map(journalNumber).filter((number) => number !== null)
  const first = numbers[0] === 1 ? readLines(await files.read(journalIn(folder, 1)), 0).header : null
  if (!first) return null
  const read = await readJournals(folder, first.workbook, 1, numbers, files, Infinity)
  const workbook = emptyWorkbook(first.workbook)
  fold(workbook, more ? [...read.recent, { entry: more, journal: 0 }] : read.recent)
  return read.trouble.length === 0 ? workbook : null
}

/** The parcels that do not count, as the last word on each has it. */
export function parcelsAside(entries: Iterable<Entry>): Set<ParcelId> {
  const aside = new Set<ParcelId>()
  for (const entry of entries) {
    if ('setAside' in entry) aside.add(entry.setAside)
    if ('takeIn' in entry) aside.delete(entry.takeIn)
  }
  return aside
}

function readingOf(workbook: Workbook, read: JournalReading, from: number, snapshotIsOlder: boolean, before: Problem[]): Reading {
  const trouble = [...before, ...read.trouble.filter(({ key }) => !before.some((known) => known.key === key && key === 'opened-newer'))]
  return { ...read, workbook, from, trouble, place: trouble.length === 0 ? read.place : null, older: read.older || snapshotIsOlder }
}

/** Whether a parcel that is in the snapshot already has been set aside, or taken in again, since: then the state can only be folded from the beginning. */
function reachesBack(found: Found[]): boolean {
  const known = new Set(found.flatMap(({ entry }) => ('parcel' in entry ? [entry.parcel.id] : [])))
  return found.some(({ entry }) => ('setAside' in entry && !known.has(entry.setAside)) || ('takeIn' in entry && !known.has(entry.takeIn)))
}

function fold(workbook: Workbook, found: Found[]): void {
  const aside = parcelsAside(found.map(({ entry }) => entry))
  for (const { entry } of found) if (!('parcel' in entry) || !aside.has(entry.parcel.id)) for (const change of changesOf(entry)) applyChange(workbook, change)
}

interface JournalReading {
  recent: Found[]
  place: Place | null
  cutShort: boolean
  older: boolean
  trouble: Problem[]
}

async function readJournals(folder: string, workbook: string, first: number, numbers: number[], files: FileSystem, upTo: number): Promise<JournalReading> {
  const read: JournalReading = { recent: [], place: null, cutShort: false, older: false, trouble: [] }
  const stopped = (key: string, journal: number) => {
    read.trouble.push(problem(key, { file: journalName(journal) }))
    return read
  }
  const last = numbers.at(-1) ?? 0
  if (last < first) return stopped('opened-last-good-state', first)

  let bytes = numbers.includes(first) ? await files.read(journalIn(folder, first)) : null
  for (let journal = first; ; journal += 1) {
    if (bytes === null) return stopped('opened-last-good-state', journal)
    const next: Buffer | null = numbers.includes(journal + 1) ? await files.read(journalIn(folder, journal + 1)) : null
    const follower = next && readLines(next, 0)
    const neverBegun = follower !== null && follower.header === null && follower.rest !== 'bad' && journal + 1 === last
    const seal = follower?.header?.after

    const lines = readLines(bytes, seal ?? Infinity)
    if (seal !== 0 || lines.header) {
      const misfit = misfitOf(lines, workbook, journal)
      if (misfit) return stopped(misfit, journal)
    }
    for (const entry of lines.entries) read.recent.push({ entry, journal })
    if (journal === upTo && seal === lines.entries.length) return read
    if (journal === last || neverBegun) {
      if (lines.rest === 'bad') return stopped('opened-last-good-state', journal)
      read.older = lines.header!.format < currentFormat
      read.place = { journal, lines: lines.entries.length, bytes: lines.goodBytes, full: neverBegun || read.older }
      read.cutShort = lines.rest === 'incomplete'
      return read
    }
    if (seal === undefined || lines.entries.length < seal) return stopped('opened-last-good-state', seal === undefined ? journal + 1 : journal)
    bytes = next
  }
}

/** Why a journal is not to be read as one of this workbook by this program. */
function misfitOf({ header }: Lines, workbook: string, journal: number): string | null {
  if (header === null) return 'opened-last-good-state'
  if (header.format > currentFormat || header.encoding !== 'plain') return 'opened-newer'
  return belongs(header, workbook, journal) ? null : 'opened-last-good-state'
}

function belongs(header: Header, workbook: string, journal: number): boolean {
  return header.workbook === workbook && header.journal === journal
}

function problem(key: string, values: Problem['values'] = {}): Problem {
  return { key, values }
}

function journalName(journal: number): string {
  return `journals/${String(journal).padStart(6, '0')}.jsonl`
}
