import { cellMarks } from './canonical.ts'
import { read, setCell, type Change } from './change.ts'
import type { Workbook } from './workbook.ts'

/**
 * The changes that make a workbook's state out of nothing, one for each stamp in use: the history of a
 * copy whose own was lost or left behind. Values since written over are not among them.
 */
export function foundingChanges(workbook: Workbook): Change[] {
  const byStamp = new Map<number, Change>()
  const changeOf = (index: number) => {
    const known = byStamp.get(index)
    if (known) return known
    const made: Change = { format: workbook.format, stamp: workbook.stamps[index]!, label: { key: 'workbookBegun' }, put: {}, over: {} }
    byStamp.set(index, made)
    return made
  }
  for (const [table, records] of Object.entries(workbook.tables))
    for (const [id, record] of Object.entries(records))
      for (const [cell, index] of cellMarks(record)) setCell(changeOf(index).put, table, id, cell, read(record, cell) ?? null)
  return [...byStamp.values()].sort((a, b) => (a.stamp < b.stamp ? -1 : 1))
}
