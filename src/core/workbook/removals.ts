import type { Id } from '../values/ids.ts'
import type { Json } from '../values/json.ts'
import type { Cells } from './change.ts'
import { isShown } from './rows.ts'
import { tables } from './schema.ts'
import type { Workbook } from './workbook.ts'

/** How many of a table's rows on show are taken away. */
export interface Removal {
  table: string
  removed: number
  /** Rows on show before. */
  of: number
}

/** From here on a removal asks first: so many rows in all, or a fifth of a table of so many. */
const many = 25

export function isMassRemoval(removals: readonly Removal[]): boolean {
  const all = removals.reduce((count, { removed }) => count + removed, 0)
  return all >= many || removals.some(({ removed, of }) => of >= many && removed * 5 >= of)
}

/** The rows that were on show and are not once the cells are written, those that hide with their owner included. Other tables are not looked at. */
export function rowsRemovedBy(workbook: Workbook, put: Cells<Json>): Removal[] {
  const hidden = new Map<string, Set<Id>>()
  for (const [table, rows] of Object.entries(put)) {
    const gone = Object.keys(rows).filter((id) => rows[id]!['removed'] === true && isShown(workbook, table, id))
    if (gone.length > 0) hidden.set(table, new Set(gone))
  }
  for (const table of hidden.keys()) hideOwned(workbook, put, table, hidden)
  return [...hidden].map(([table, gone]) => ({ table, removed: gone.size, of: shownIn(workbook, table) }))
}

/** Adds the owned rows of a table's hidden ones; their tables are met after it, so that what they own follows. */
function hideOwned(workbook: Workbook, put: Cells<Json>, owner: string, hidden: Map<string, Set<Id>>): void {
  const gone = hidden.get(owner)!
  for (const { name, ownedBy } of tables) {
    if (ownedBy?.table !== owner) continue
    const own = hidden.get(name) ?? new Set<Id>()
    const known = own.size
    for (const [id, record] of Object.entries(workbook.tables[name] ?? {})) {
      const ownerId = put[name]?.[id]?.[ownedBy.field] ?? record[ownedBy.field]
      if (typeof ownerId === 'string' && gone.has(ownerId) && isShown(workbook, name, id)) own.add(id)
    }
    if (own.size === known) continue
    // Set anew at the end, so that what these own is looked at after all of them are known.
    hidden.delete(name)
    hidden.set(name, own)
  }
}

function shownIn(workbook: Workbook, table: string): number {
  return Object.keys(workbook.tables[table] ?? {}).filter((id) => isShown(workbook, table, id)).length
}
