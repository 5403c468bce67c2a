import { z } from 'zod'
import { Id } from '../../core/values/ids.ts'
import { Stamp } from '../../core/values/stamp.ts'
import { currentFormat } from '../../core/workbook/workbook.ts'
import { hasOwnNames, isEntry } from '../store/entry-shape.ts'
import { checkedLines, isHeader, readLines } from '../store/lines.ts'
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
  const { header } = readLines(bytes, 0)
  const isNewer = (header?.format ?? 0) > currentFormat
  for (const content of checkedLines(bytes)) if (!hasOwnNames(content) || (!isNewer && !isHeader(content) && !isEntry(content))) return false
  return true
}

function isSoundSnapshot(bytes: Buffer): boolean {
  const snapshot = readSnapshotBytes(bytes)
  return snapshot.kind === 'newer' || (snapshot.kind === 'whole' && hasOwnNames(snapshot.workbook) && Shape.safeParse(snapshot.workbook).success)
}

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
