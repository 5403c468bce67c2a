import type { Id } from '../values/ids.ts'
import type { Json } from '../values/json.ts'
import { sessionOf, type Stamp } from '../values/stamp.ts'
import { setCell, type Change } from './change.ts'
import type { PutBack } from './history.ts'
import { isShown } from './rows.ts'
import type { Workbook } from './workbook.ts'

/** One write of a cell. */
export interface Write {
  stamp: Stamp
  value: Json
}

/** A cell into which people wrote different things without having seen each other's (law 7). */
export interface Conflict {
  table: string
  id: Id
  cell: string
  stands: Write
  /** What was written apart from it and does not stand, newest first. */
  others: Write[]
}

/**
 * The conflicts nobody has settled, newest first, in rows on show. They follow from the changes alone, so that
 * everybody who has them sees the same.
 */
export function conflictsIn(workbook: Workbook, changes: readonly Change[]): Conflict[] {
  const undone = undoneIn(changes)
  const conflicts = rowsOfMany(changes).flatMap(({ table, id, by }) => (isShown(workbook, table, id) ? conflictsOf(table, id, by, undone) : []))
  return conflicts.sort((a, b) => (a.stands.stamp < b.stands.stamp ? 1 : -1))
}

function conflictsOf(table: string, id: Id, by: Change[], undone: Set<Stamp>): Conflict[] {
  const newestFirst = by.sort((a, b) => (a.stamp < b.stamp ? 1 : -1))
  const cells = new Set(newestFirst.flatMap((change) => Object.keys(change.put[table]![id]!)))
  return [...cells].flatMap((cell): Conflict[] => {
    const writes = newestFirst.filter((change) => change.put[table]![id]![cell] !== undefined)
    const isChain = writes.every((change, index) => index === writes.length - 1 || change.over[table]?.[id]?.[cell] === writes[index + 1]!.stamp)
    if (isChain) return []
    const [stands, ...others] = unseen(writes, table, id, cell, undone).map((change): Write => ({ stamp: change.stamp, value: change.put[table]![id]![cell]! }))
    const differing = others.filter(({ value }) => JSON.stringify(value) !== JSON.stringify(stands!.value))
    return differing.length > 0 ? [{ table, id, cell, stands: stands!, others: differing }] : []
  })
}

/** Settles a conflict for one of its writes: it is written again by somebody who has seen them all. */
export function settleEdit(changes: readonly Change[], { table, id, cell, stands, others }: Conflict, stamp: Stamp): PutBack | null {
  const chosen = [stands, ...others].find((write) => write.stamp === stamp)
  const change = chosen && changes.find((one) => one.stamp === stamp)
  if (!change) return null
  const edit: PutBack = { label: { key: 'conflictSettled' }, put: {}, restores: {}, saw: {} }
  setCell(edit.put, table, id, cell, chosen.value)
  setCell(edit.restores, table, id, cell, change.restores?.[table]?.[id]?.[cell] ?? stamp)
  setCell(edit.saw, table, id, cell, others.map((other) => other.stamp))
  return edit
}

/**
 * The writes of a cell, newest first, that no other write has seen. A write has seen the one it was written over,
 * what it put back or named in `saw`, and all that its own session wrote before. What was written over something
 * no longer known may have seen everything older than that.
 */
function unseen(newestFirst: Change[], table: string, id: Id, cell: string, undone: Set<Stamp>): Change[] {
  const known = new Set(newestFirst.map(({ stamp }) => stamp))
  const seen = new Set<Stamp>()
  const sessions = new Set<string>()
  let seenTo = ''
  return newestFirst.filter((change) => {
    const over = change.over[table]?.[id]?.[cell]
    if (over !== undefined && !known.has(over) && over > seenTo) seenTo = over
    const isSeen = seen.has(change.stamp) || sessions.has(sessionOf(change.stamp)) || change.stamp < seenTo
    if (over !== undefined) seen.add(over)
    // What was undone has settled nothing, and undoing it settles nothing either.
    if (undone.has(change.stamp)) return !isSeen
    if (change.undoes === undefined) sessions.add(sessionOf(change.stamp))
    seen.add(change.restores?.[table]?.[id]?.[cell] ?? '')
    for (const stamp of change.saw?.[table]?.[id]?.[cell] ?? []) seen.add(stamp)
    return !isSeen
  })
}

/** The rows that more than one session wrote to, with the changes that did: only there can writes be apart. */
function rowsOfMany(changes: readonly Change[]): { table: string; id: Id; by: Change[] }[] {
  const rows = new Map<string, { table: string; id: Id; by: Change[] }>()
  for (const change of changes)
    for (const table in change.put)
      for (const id in change.put[table]) {
        const known = rows.get(`${table}/${id}`)
        if (known) known.by.push(change)
        else rows.set(`${table}/${id}`, { table, id, by: [change] })
      }
  return [...rows.values()].filter(({ by }) => by.some(({ stamp }) => sessionOf(stamp) !== sessionOf(by[0]!.stamp)))
}

/** The changes that have been undone, and not redone by undoing that. */
function undoneIn(changes: readonly Change[]): Set<Stamp> {
  const undone = new Set<Stamp>()
  const newestFirst = changes.filter((change) => change.undoes !== undefined).sort((a, b) => (a.stamp < b.stamp ? 1 : -1))
  for (const { stamp, undoes } of newestFirst) if (!undone.has(stamp)) undone.add(undoes!)
  return undone
}
