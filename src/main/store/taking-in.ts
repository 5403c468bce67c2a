import { erasures as erasureRows } from '../../core/settings/erasures.ts'
import { Stamp } from '../../core/values/stamp.ts'
import { applyChange, type Change } from '../../core/workbook/change.ts'
import { erasuresOf, struck } from '../../core/workbook/erasing.ts'
import { emptyWorkbook, type Workbook } from '../../core/workbook/workbook.ts'
import type { Told } from './strike.ts'

/** What another copy brings to this one. */
export interface Arriving {
  /** The changes that are not known here, oldest first, without what was erased here or there. */
  changes: Change[]
  /** What was erased there and may still stand here. */
  told: Told[]
}

export function arriving(changes: Change[], known: Change[], workbook: Workbook): Arriving {
  const stamps = new Set(known.map(({ stamp }) => stamp))
  // One of a day that no clock here will ever see would hide all work after it.
  const fresh = new Map(changes.filter(({ stamp }) => !stamps.has(stamp) && Stamp.safeParse(stamp).success).map((change) => [change.stamp, change]))
  const told = [...fresh.values()].map(({ put }) => put[erasureRows.name] ?? {}).flatMap((rows) => Object.values(rows))
  const erasures = erasuresOf(withErasures(workbook, [...fresh.values()]))
  return {
    changes: [...fresh.values()].map((change) => struck(change, erasures)).sort((a, b) => (a.stamp < b.stamp ? -1 : 1)),
    told,
  }
}

/** The workbook's erasings with those that the changes bring; the rest of it is left out. */
function withErasures(workbook: Workbook, changes: Change[]): Workbook {
  const own = { ...emptyWorkbook(workbook.id), stamps: [...workbook.stamps], tables: { [erasureRows.name]: { ...workbook.tables[erasureRows.name] } } }
  for (const change of changes) {
    const rows = change.put[erasureRows.name]
    if (rows) applyChange(own, { ...change, put: { [erasureRows.name]: rows } })
  }
  return own
}
