import type { Id } from '../../core/values/ids.ts'
import type { Change } from '../../core/workbook/change.ts'
import type { FileSystem } from './files.ts'
import { changesOf, entriesNaming, lastEntries, readLines, type Entry } from './lines.ts'
import { journalIn, journalNumber, journalsIn } from './places.ts'
import { parcelsAside } from './read.ts'

/**
 * The changes that count up to a place of the journals, in the order they were written: all of them, or those
 * that may have to do with some rows. Those of parcels are among them, unless their parcel has been set aside.
 * Older journals may be lost; when the one that is being written is not there, the drive is away, which is thrown
 * as the system's error. Null for the place takes whatever is there.
 */
export async function changesUpTo(folder: string, last: { journal: number; lines: number } | null, ids: Id[] | 'all', files: FileSystem): Promise<Change[]> {
  // Looking for each of very many ids costs more than parsing every line.
  const wanted = ids === 'all' || ids.length > 16 ? 'all' : [...ids, '"setAside":', '"takeIn":']
  const numbers = (await files.list(journalsIn(folder))).map(journalNumber).filter((number) => number !== null).filter((number) => number <= (last?.journal ?? number))
  if (last && numbers.at(-1) !== last.journal) throw Object.assign(new Error(`Journals of ${folder} are missing`), { code: 'ENOENT' })
  const entries: Entry[] = []
  for (const journal of numbers) {
    const count = journal === last?.journal && Number.isFinite(last.lines) ? last.lines : await sealOf(folder, journal, files)
    entries.push(...entriesNaming(await files.read(journalIn(folder, journal)), count, wanted))
  }
  const aside = parcelsAside(entries)
  return entries.filter((entry) => !('parcel' in entry) || !aside.has(entry.parcel.id)).flatMap(changesOf)
}

/** The entries up to a place of the journals in pieces, the last piece first; each piece in the order written. */
export async function* entriesBackwards(folder: string, last: { journal: number; lines: number }, files: FileSystem): AsyncGenerator<Entry[]> {
  let size = 64
  for (let { journal, lines } = last; journal > 0; journal -= 1, lines = Infinity) {
    const path = journalIn(folder, journal)
    if (lines === 0 || (await files.stat(path)) === null) continue
    const bytes = await files.read(path)
    for (let end = Number.isFinite(lines) ? lines : await sealOf(folder, journal, files); end > 0; size *= 2) {
      const piece = lastEntries(bytes, end, size)
      if (piece.entries.length > 0) yield piece.entries
      end = piece.before
    }
  }
}

/** How many lines of a journal count, as the next one says. */
export async function sealOf(folder: string, journal: number, files: FileSystem): Promise<number> {
  const next = journalIn(folder, journal + 1)
  return (await files.stat(next)) === null ? Infinity : (readLines(await files.read(next), 0).header?.after ?? Infinity)
}
