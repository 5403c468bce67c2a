import { failed, ok, type Result } from '../../core/values/problem.ts'
import type { Id } from '../../core/values/ids.ts'
import type { Stamp } from '../../core/values/stamp.ts'
import { erasuresOf } from '../../core/workbook/erasing.ts'
import { foundingChanges } from '../../core/workbook/founding.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import type { FileSystem } from '../store/files.ts'
import { changesOf, type Entry } from '../store/lines.ts'
import { parcelsAside } from '../store/read.ts'
import { struckEntry } from '../store/strike.ts'
import { belongs, folded, lookAt, type Look } from './look.ts'

/** Everything that could be read of a workbook, wherever it stood. */
export interface Salvaged {
  id: Id
  /** Changes and parcels in the order of their stamps, each once; then which parcels are set aside. */
  entries: Entry[]
}

/**
 * All changes that can be read anywhere in a folder: every good line of every journal, those after bad ones too,
 * and from the snapshot what no journal tells. The state depends on which changes there are and on nothing else,
 * so taking them all is the best that can be done.
 */
export async function salvage(folder: string, files: FileSystem): Promise<Result<Salvaged>> {
  return salvaged(await lookAt(folder, files))
}

/** Several sources of one workbook as one; those of another are left out. */
export function joined(first: Salvaged, more: Salvaged[]): Salvaged {
  const others = more.filter(({ id }) => id === first.id)
  return { id: first.id, entries: ordered([first, ...others].flatMap(({ entries }) => entries)) }
}

/** The state that all of it comes to; null when nothing tells which workbook it is, or a newer program wrote it. */
export function stateOf(look: Look): Workbook | null {
  const found = salvaged(look)
  return found.ok ? folded(found.value.id, found.value.entries) : null
}

function salvaged(look: Look): Result<Salvaged> {
  const { id, snapshot, journals, newer } = look
  if (newer) return failed('workbook-newer')
  if (id === null) return failed('nothing-to-mend')
  const own = journals.filter((journal) => journal.header === null || belongs(journal, id))
  const counting = own.flatMap(({ counting }) => counting.map(({ entry }) => entry))
  const told = [...counting, ...unmerged(own.flatMap(({ stragglers }) => stragglers), counting)]
  const fromSnapshot = snapshot.kind === 'whole' && snapshot.workbook.id === id ? untold(snapshot.workbook, told) : []
  if (told.length === 0 && fromSnapshot.length === 0) return failed('nothing-to-mend')
  return ok({ id, entries: ordered([...fromSnapshot, ...told]) })
}

/** What was still written after a take-over and has not been merged yet; what has been, may have been set aside since. */
function unmerged(stragglers: Entry[], counting: Entry[]): Entry[] {
  const known = new Set(counting.flatMap(changesOf).map(({ stamp }) => stamp))
  return stragglers.filter((entry) => changesOf(entry).some(({ stamp }) => !known.has(stamp)))
}

/** What the snapshot knows and no journal does: it may be the only place left. */
function untold(workbook: Workbook, told: Entry[]): Entry[] {
  const known = new Set(told.flatMap(changesOf).map(({ stamp }) => stamp))
  return foundingChanges(workbook).filter(({ stamp }) => !known.has(stamp)).map((change) => ({ change }))
}

/** A stamp is later than all its writer had seen, so that the order of stamps is the order of writing. */
function ordered(entries: Entry[]): Entry[] {
  const aside = parcelsAside(entries)
  const byStamp = new Map<Stamp, Entry>()
  for (const entry of entries) {
    const stamp = stampOf(entry)
    if (stamp !== null && !byStamp.has(stamp)) byStamp.set(stamp, entry)
  }
  const inOrder = [...byStamp].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry)
  const known = inOrder.flatMap((entry) => ('parcel' in entry && aside.has(entry.parcel.id) ? [entry.parcel.id] : []))
  return withoutErased([...inOrder, ...known.map((setAside) => ({ setAside }))])
}

/** What has been erased does not come back because one source of several still had it. */
function withoutErased(entries: Entry[]): Entry[] {
  const erasures = erasuresOf(folded('', entries))
  return erasures.size === 0 ? entries : entries.map((entry) => struckEntry(entry, erasures))
}

function stampOf(entry: Entry): Stamp | null {
  if ('change' in entry) return entry.change.stamp
  return 'parcel' in entry ? entry.parcel.id : null
}
