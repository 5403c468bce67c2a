import { z } from 'zod'
import { Id } from '../../core/values/ids.ts'
import { Stamp } from '../../core/values/stamp.ts'
import { Change, isOwnName, Label } from '../../core/workbook/change.ts'
import { currentFormat } from '../../core/workbook/workbook.ts'
import { entriesNaming, readLines, type Entry } from '../store/lines.ts'
import { readSnapshotBytes } from '../store/snapshot.ts'

/**
 * Whether a part that comes from other hands has the shape in which the store trusts its own files to be, which
 * it reads by their checksums alone. What is damaged, or made by a newer program, is left for the store to tell.
 */
export function isSound(name: string, bytes: Buffer): boolean {
  if (name.startsWith('journals/')) return isSoundJournal(bytes)
  return name !== 'workbook.json' || isSoundSnapshot(bytes)
}

function isSoundJournal(bytes: Buffer): boolean {
  const isNewer = (readLines(bytes, 0).header?.format ?? 0) > currentFormat
  for (const entry of entriesNaming(bytes, Infinity, 'all')) if (!hasOwnNames(entry) || (!isNewer && !isEntry(entry))) return false
  return true
}

/** Whether a line's content has the shape of an entry in a format that this program knows. */
export function isEntry(content: unknown): content is Entry {
  return EntryShape.safeParse(content).success
}

function isSoundSnapshot(bytes: Buffer): boolean {
  const snapshot = readSnapshotBytes(bytes)
  if (snapshot.kind !== 'whole') return true
  return hasOwnNames(snapshot.workbook) && Shape.safeParse(snapshot.workbook).success
}

const OurChange = Change.refine(({ format }) => format <= currentFormat)
const EntryShape = z.union([
  z.object({ change: OurChange }),
  z.object({ parcel: z.object({ id: Stamp, label: Label, changes: z.array(OurChange) }) }),
  z.object({ setAside: Stamp }),
  z.object({ takeIn: Stamp }),
])

const Mark = z.int().min(0)
const Shape = z
  .object({
    format: z.int(),
    id: Id,
    through: z.int().min(0),
    stamps: z.array(Stamp),
    tables: z.record(z.string(), z.record(z.string(), z.looseObject({ '~': z.union([Mark, z.record(z.string(), Mark)]) }))),
  })
  .refine(({ stamps, tables }) => Object.values(tables).every((records) => Object.values(records).every((record) => marksOf(record['~']).every((mark) => mark < stamps.length))))

function marksOf(marks: number | Record<string, number>): number[] {
  return typeof marks === 'number' ? [marks] : Object.values(marks)
}

/** A key such as `__proto__` would reach what every object inherits. JSON.parse gives it as any other, and zod passes over it without a word. */
export function hasOwnNames(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return true
  if (Array.isArray(json)) return json.every(hasOwnNames)
  return Object.entries(json).every(([name, value]) => isOwnName(name) && hasOwnNames(value))
}
