import type { Id } from '../values/ids.ts'
import type { Json } from '../values/json.ts'
import type { Stamp } from '../values/stamp.ts'

/**
 * What this program writes. New tables and optional fields leave it as it is; a newer one opens for reading
 * only, an older one is migrated (migration.ts). 2: journals may hold merges and their undoing.
 */
export const currentFormat = 2

/**
 * A row as it is kept. `~` says which stamp wrote its cells, by index into the workbook's stamps: one
 * number when all cells share one, else `*` for the rest and each exception, emptied cells included.
 */
export interface Record_ {
  [field: string]: Json | undefined
  '~': number | Record<string, number>
}

/** One project's data: the same shape in memory, in lowdb's `db.data` and in `workbook.json`. */
export interface Workbook {
  format: number
  id: Id
  /** The last journal that has been folded into the snapshot. */
  through: number
  stamps: Stamp[]
  tables: Record<string, Record<Id, Record_>>
}

export function emptyWorkbook(id: Id): Workbook {
  return { format: currentFormat, id, through: 0, stamps: [], tables: {} }
}
