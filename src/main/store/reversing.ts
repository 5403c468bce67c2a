import { failed, ok, type Result } from '../../core/values/problem.ts'
import type { Stamp } from '../../core/values/stamp.ts'
import { canonical } from '../../core/workbook/canonical.ts'
import type { Change } from '../../core/workbook/change.ts'
import { emptyHistory, remember, undo } from '../../core/workbook/undo.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import type { FileSystem } from './files.ts'
import type { Entry } from './lines.ts'
import type { Deed } from './past.ts'
import { readFromBeginning } from './read.ts'

/** What an undo or redo writes: a change, before it has its stamp, and how much of it is left alone; or a line, and the state it comes to. */
export type Reversal = { change: Pick<Change, 'label' | 'put' | 'undoes' | 'restores'>; skipped: number } | { entry: Entry; state: Workbook }

/** What takes back a deed: a change that puts cells back, or a line that sets a parcel aside. */
export async function reversalOf(deed: Deed | (Deed & { of: Deed }), workbook: Workbook, changesOf: (ids: string[]) => Promise<Change[]>, folder: string, files: FileSystem): Promise<Result<Reversal>> {
  if (deed.kind === 'change') return ok(await undoing(deed.stamp, workbook, changesOf))
  // A parcel is set aside by folding everything but it, so the journals must tell everything, and the same as is shown.
  const entry: Entry = 'of' in deed ? { takeIn: deed.of.stamp } : { setAside: deed.stamp }
  const whole = await readFromBeginning(folder, files)
  const state = await readFromBeginning(folder, files, entry)
  if (whole === null || state === null || JSON.stringify(canonical(whole).tables) !== JSON.stringify(canonical(workbook).tables)) return failed('merge-not-undoable')
  return ok({ entry, state })
}

async function undoing(stamp: Stamp, workbook: Workbook, changesOf: (ids: string[]) => Promise<Change[]>): Promise<Reversal> {
  const change = (await changesOf([stamp])).find((other) => other.stamp === stamp)
  if (!change) throw new Error(`The change ${stamp} is in no journal`)
  const history = emptyHistory()
  for (const other of await changesOf(Object.values(change.put).flatMap((rows) => Object.keys(rows)))) remember(history, other)
  const { put, restores, skipped } = undo(workbook, history, change)
  return { change: { label: change.label, put, undoes: stamp, restores }, skipped: skipped.length }
}
