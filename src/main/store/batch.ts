import type { Edit } from '../../core/workbook/change.ts'

/**
 * Parts waiting edits, in their order, into groups that touch different rows. What an edit is checked
 * and stamped against are its own rows, so a group can share one flush.
 */
export function parted<T extends { edit: Edit }>(waiting: T[]): T[][] {
  const groups: T[][] = []
  let taken = new Set<string>()
  for (const one of waiting) {
    const rows = rowsOf(one.edit)
    if (groups.length === 0 || rows.some((row) => taken.has(row))) {
      groups.push([])
      taken = new Set()
    }
    groups.at(-1)!.push(one)
    for (const row of rows) taken.add(row)
  }
  return groups
}

function rowsOf(edit: Edit): string[] {
  return Object.entries(edit.put).flatMap(([table, rows]) => Object.keys(rows).map((id) => `${table}/${id}`))
}
