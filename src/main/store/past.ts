import type { Stamp } from '../../core/values/stamp.ts'
import type { Change, Label } from '../../core/workbook/change.ts'
import { emptyHistory, isUndoable, remember, type History } from '../../core/workbook/undo.ts'
import type { FileSystem } from './files.ts'
import { changesNaming, readLines } from './lines.ts'
import { journalIn } from './places.ts'

/** What is kept in memory of a change: enough to offer its undoing by name and to find it again. */
export interface Deed {
  stamp: Stamp
  label: Label
  journal: number
}

/** What can be undone and redone, newest last. It follows from the changes alone, so it outlives the session. */
export interface Past {
  toUndo: Deed[]
  toRedo: (Deed & { of: Deed })[]
  /** The first journal it has been worked out from. */
  from: number
}

/**
 * The past from the changes of the journals read so far. Earlier journals are read only while there is
 * nothing to undo in these, or a change that undoes one not among them.
 */
export async function pastOf(folder: string, recent: { change: Change; journal: number }[], from: number, files: FileSystem): Promise<Past> {
  let known = recent
  for (let first = from; ; first -= 1) {
    const past: Past = { toUndo: [], toRedo: [], from: first }
    const settled = known.map(({ change, journal }) => take(past, change, journal)).every(Boolean)
    if ((settled && past.toUndo.length > 0) || first <= 1) return past
    const earlier = await changesIn(folder, first - 1, files)
    known = [...earlier.map((change) => ({ change, journal: first - 1 })), ...known]
  }
}

/** Takes note of one more change; false when it undoes something that is not known here. */
export function take(past: Past, change: Change, journal: number): boolean {
  const deed: Deed = { stamp: change.stamp, label: change.label, journal }
  if (change.undoes === undefined) {
    if (!isUndoable(change)) return true
    past.toUndo.push(deed)
    past.toRedo = []
    return true
  }
  const redone = past.toRedo.findLast(({ stamp }) => stamp === change.undoes)
  if (redone) {
    past.toRedo = past.toRedo.filter((other) => other !== redone)
    past.toUndo.push(redone.of)
    return true
  }
  const undone = past.toUndo.findLast(({ stamp }) => stamp === change.undoes)
  past.toUndo = past.toUndo.filter((other) => other !== undone)
  if (undone) past.toRedo.push({ ...deed, of: undone })
  return undone !== undefined
}

/** All known changes of the rows that a change wrote, and the change itself: what undoing it rests on. */
export async function historyOf(folder: string, deed: Deed, last: { journal: number; lines: number }, files: FileSystem): Promise<{ change: Change; history: History }> {
  const change = (await changesIn(folder, deed.journal, files, deed.journal === last.journal ? last.lines : undefined)).find(({ stamp }) => stamp === deed.stamp)
  if (!change) throw new Error(`The change ${deed.stamp} is no longer in journal ${deed.journal}`)
  const ids = Object.values(change.put).flatMap((rows) => Object.keys(rows))
  const history = emptyHistory()
  for (let journal = 1; journal <= last.journal; journal += 1) {
    const path = journalIn(folder, journal)
    if ((await files.stat(path)) === null) continue
    const count = journal === last.journal ? last.lines : await sealOf(folder, journal, files)
    // Looking for each of very many ids costs more than parsing every line.
    for (const other of changesNaming(await files.read(path), count, ids.length > 16 ? 'all' : ids)) remember(history, other)
  }
  remember(history, change)
  return { change, history }
}

async function changesIn(folder: string, journal: number, files: FileSystem, count?: number): Promise<Change[]> {
  const path = journalIn(folder, journal)
  if ((await files.stat(path)) === null) return []
  return readLines(await files.read(path), count ?? (await sealOf(folder, journal, files))).changes
}

/** How many lines of a journal count, as the next one says. */
async function sealOf(folder: string, journal: number, files: FileSystem): Promise<number> {
  const next = journalIn(folder, journal + 1)
  return (await files.stat(next)) === null ? Infinity : (readLines(await files.read(next), 0).header?.after ?? Infinity)
}
