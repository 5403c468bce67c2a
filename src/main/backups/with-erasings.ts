import { erasures } from '../../core/settings/erasures.ts'
import { sessions } from '../../core/settings/settings.ts'
import { sessionOf } from '../../core/values/stamp.ts'
import type { Change } from '../../core/workbook/change.ts'
import { isEntry } from '../store/entry-shape.ts'
import type { FileSystem } from '../store/files.ts'
import { changesOf, entriesNaming, writeLine } from '../store/lines.ts'
import { journalIn, journalNumber, journalsIn } from '../store/places.ts'
import { wholeIn } from './read-backup.ts'

/**
 * A whole backup's parts with the erasings of other journals that it does not know of, and who made them: another
 * copy of the workbook could else bring back what this one had forgotten to be erased. The parts themselves when it
 * knows of all. What the journals tell is taken line by line, so they may be damaged.
 */
export async function withErasings(parts: ReadonlyMap<string, Buffer>, journals: Buffer[]): Promise<ReadonlyMap<string, Buffer>> {
  const known = new Set(erasingsIn(journalsAmong(parts)).map(({ stamp }) => stamp))
  const missing = [...new Map(erasingsIn(journals).map((change) => [change.stamp, change])).values()].filter(({ stamp }) => !known.has(stamp))
  if (missing.length === 0) return parts
  const { journal, lines, bytes } = (await wholeIn(parts))!.place!
  const last = `journals/${String(journal).padStart(6, '0')}.jsonl`
  const added = missing.sort((a, b) => (a.stamp < b.stamp ? -1 : 1)).map((change, index) => writeLine({ n: lines + index + 1, change }))
  return new Map([...parts, [last, Buffer.concat([parts.get(last)!.subarray(0, bytes), ...added])]])
}

export function journalsAmong(parts: ReadonlyMap<string, Buffer>): Buffer[] {
  return [...parts].filter(([name]) => name.startsWith('journals/')).map(([, bytes]) => bytes)
}

export async function journalsInFolder(folder: string, files: FileSystem): Promise<Buffer[]> {
  const numbers = (await files.list(journalsIn(folder))).map(journalNumber).filter((number) => number !== null)
  return Promise.all(numbers.map((number) => files.read(journalIn(folder, number))))
}

/** The changes that tell of erasings, and the beginnings of the sessions in which they were made. */
function erasingsIn(journals: Buffer[]): Change[] {
  const found = changesNaming(journals, erasures.name)
  const erasers = new Set(found.map(({ stamp }) => sessionOf(stamp)))
  if (found.length === 0) return []
  return [...found, ...changesNaming(journals, sessions.name).filter(({ put }) => Object.keys(put[sessions.name]!).some((session) => erasers.has(session)))]
}

function changesNaming(journals: Buffer[], table: string): Change[] {
  const entries = journals.flatMap((bytes) => [...entriesNaming(bytes, Infinity, [`"${table}":`])])
  return entries.filter(isEntry).flatMap(changesOf).filter(({ put }) => table in put)
}
