import { inForce } from '../../core/settings/defaults.ts'
import { settings, settingsId, type Settings } from '../../core/settings/settings.ts'
import { failed, type Result } from '../../core/values/problem.ts'
import type { Edit } from '../../core/workbook/change.ts'
import { rowAfter } from '../../core/workbook/edits.ts'
import { row } from '../../core/workbook/rows.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import type { Say } from '../../words/words.ts'
import type { Desk } from '../desk.ts'
import type { Store, Undone } from '../store/store.ts'

/** A lower limit for publishing is asked about once more, by main itself. */
export function mayLoosen(edit: Edit, workbook: Workbook, desk: Desk, words: () => Promise<Say>): Promise<boolean> {
  return mayBecome(limitOf(workbook), minimumAfter(edit, workbook), desk, words)
}

/** A step may lower the limit for publishing, too; when the person says no to that, it is taken back at once. */
export async function step(which: 'undo' | 'redo', store: Store, desk: Desk, words: () => Promise<Say>): Promise<Result<Undone>> {
  const before = limitOf(store.workbook)
  const stepped = await store[which]()
  if (!stepped.ok || (await mayBecome(before, limitOf(store.workbook), desk, words))) return stepped
  const back = await store[which === 'undo' ? 'redo' : 'undo']()
  return back.ok ? failed('loosening-not-confirmed') : back
}

/** `before` and `wished` are the smallest counts of answers that are shown. */
export async function mayBecome(before: number, wished: number, desk: Desk, words: () => Promise<Say>): Promise<boolean> {
  if (wished >= before) return true
  const say = await words()
  return desk.confirm({
    message: say('dialogs.loosen'),
    detail: say('dialogs.loosenWhy', { before, after: wished }),
    confirm: say('dialogs.loosenYes'),
    cancel: say('dialogs.cancel'),
  })
}

/** The usual limit is in force where the settings set none, or are taken away; whatever else is written to them brings them back (law 5). */
function minimumAfter(edit: Edit, workbook: Workbook): number {
  const cells = edit.put[settings.name]?.[settingsId]
  if (!cells) return limitOf(workbook)
  return inForce(cells['removed'] === true ? undefined : (rowAfter(workbook, edit, settings.name, settingsId) as Settings)).minimumCell
}

export function limitOf(workbook: Workbook): number {
  return inForce(row(workbook, settings, settingsId)).minimumCell
}
