import { z } from 'zod'
import { Stamp } from '../../core/values/stamp.ts'
import { Change, isOwnName, Label } from '../../core/workbook/change.ts'
import { currentFormat } from '../../core/workbook/workbook.ts'
import type { Entry } from './lines.ts'

/** Whether a line's content has the shape of an entry in a format that this program knows: what is written has it, and what comes from other hands must. */
export function isEntry(content: unknown): content is Entry {
  return hasOwnNames(content) && EntryShape.safeParse(content).success
}

/** A key such as `__proto__` would reach what every object inherits. JSON.parse gives it as any other, and zod passes over it without a word. */
export function hasOwnNames(json: unknown): boolean {
  if (typeof json !== 'object' || json === null) return true
  if (Array.isArray(json)) return json.every(hasOwnNames)
  return Object.entries(json).every(([name, value]) => isOwnName(name) && hasOwnNames(value))
}

const OurChange = Change.refine(({ format }) => format <= currentFormat)
const EntryShape = z.union([
  z.object({ change: OurChange }),
  z.object({ parcel: z.object({ id: Stamp, label: Label, changes: z.array(OurChange) }) }),
  z.object({ setAside: Stamp }),
  z.object({ takeIn: Stamp }),
])
