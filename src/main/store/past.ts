import type { Stamp } from '../../core/values/stamp.ts'
import type { Label } from '../../core/workbook/change.ts'
import { isUndoable } from '../../core/workbook/undo.ts'
import { entriesBackwards } from './changes.ts'
import type { FileSystem } from './files.ts'
import type { Entry } from './lines.ts'

/** What is kept in memory of a change, or of a parcel taken in: enough to offer its undoing by name and to find it again. */
export interface Deed {
  kind: 'change' | 'parcel'
  /** Of the change; a parcel's id. */
  stamp: Stamp
  label: Label
}

/** What can be undone and redone, newest last. It follows from the entries alone, so it outlives the session. */
export interface Past {
  toUndo: Deed[]
  toRedo: (Deed & { of: Deed })[]
  /** It has been worked out from all entries there are. */
  isWhole: boolean
}

/**
 * The past from the entries known already, and from those up to a place before them, read only while there is
 * nothing to undo in these, or an entry that undoes one not among them.
 */
export async function pastOf(folder: string, recent: Entry[], before: { journal: number; lines: number }, files: FileSystem): Promise<Past> {
  let known = recent
  const earlier = entriesBackwards(folder, before, files)
  for (;;) {
    const past: Past = { toUndo: [], toRedo: [], isWhole: false }
    const settled = known.map((entry) => take(past, entry)).every(Boolean)
    if (settled && past.toUndo.length > 0) return past
    const more = await earlier.next()
    if (more.done) return { ...past, isWhole: true }
    known = [...more.value, ...known]
  }
}

/** Takes note of one more entry; false when it undoes something that is not known here. */
export function take(past: Past, entry: Entry): boolean {
  // What a parcel erased does not come back by setting it aside.
  if ('parcel' in entry) return entry.parcel.changes.some(({ erase }) => erase) || done(past, { kind: 'parcel', stamp: entry.parcel.id, label: entry.parcel.label })
  if ('setAside' in entry) return undone(past, entry.setAside, entry.setAside)
  if ('takeIn' in entry) return redone(past, entry.takeIn)
  const { change } = entry
  if (change.undoes !== undefined) return redone(past, change.undoes) || undone(past, change.undoes, change.stamp)
  return !isUndoable(change) || done(past, { kind: 'change', stamp: change.stamp, label: change.label })
}

function done(past: Past, deed: Deed): true {
  past.toUndo.push(deed)
  past.toRedo = []
  return true
}

function redone(past: Past, stamp: Stamp): boolean {
  const redo = past.toRedo.findLast((other) => other.stamp === stamp)
  if (!redo) return false
  past.toRedo = past.toRedo.filter((other) => other !== redo)
  past.toUndo.push(redo.of)
  return true
}

function undone(past: Past, stamp: Stamp, by: Stamp): boolean {
  const deed = past.toUndo.findLast((other) => other.stamp === stamp)
  if (!deed) return false
  past.toUndo = past.toUndo.filter((other) => other !== deed)
  past.toRedo.push({ ...deed, stamp: by, of: deed })
  return true
}
