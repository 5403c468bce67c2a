import { failed, type Result } from '../../core/values/problem.ts'
import type { Edit } from '../../core/workbook/change.ts'
import { isMassRemoval, rowsRemovedBy, type Removal } from '../../core/workbook/removals.ts'
import { isShown } from '../../core/workbook/rows.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import { recordWords } from '../../words/field-words.ts'
import type { Say, WordKey } from '../../words/words.ts'
import type { Desk } from '../desk.ts'
import type { Store, Undone } from '../store/store.ts'

/** A removal of much at once is asked about by main itself; `backUp` then keeps what there was, where backups are made. */
export async function mayRemove(edit: Edit, workbook: Workbook, desk: Desk, words: () => Promise<Say>, backUp: (() => Promise<void>) | null): Promise<boolean> {
  const removals = rowsRemovedBy(workbook, edit.put)
  if (!isMassRemoval(removals)) return true
  if (!(await isWished(removals, backUp ? 'keeping.removeManyBack' : 'keeping.removeManyUndo', desk, words))) return false
  await backUp?.()
  return true
}

/**
 * A step back or forward may remove much at once, too, such as the undoing of an import. What it removes shows only
 * when it is done, so it is done as `take` does it, and taken back when the person says no.
 */
export async function stepRemoving(which: 'undo' | 'redo', store: Store, desk: Desk, words: () => Promise<Say>, take: () => Promise<Result<Undone>>): Promise<Result<Undone>> {
  const before = asItStands(store.workbook)
  const stepped = await take()
  if (!stepped.ok) return stepped
  if (await mayHide(before, store.workbook, 'keeping.removeManyStep', desk, words)) return stepped
  const back = await store[which === 'undo' ? 'redo' : 'undo']()
  return back.ok ? failed('removal-not-confirmed') : back
}

/** What was on show before and is no longer after is asked about when it is much; `wayBack` says how to have it again. */
export async function mayHide(before: Workbook, after: Workbook, wayBack: WordKey, desk: Desk, words: () => Promise<Say>): Promise<boolean> {
  const removals = rowsRemovedBy(before, hiddenSince(before, after))
  return !isMassRemoval(removals) || isWished(removals, wayBack, desk, words)
}

async function isWished(removals: readonly Removal[], wayBack: WordKey, desk: Desk, words: () => Promise<Say>): Promise<boolean> {
  const say = await words()
  const lines = removals.map(({ table, removed, of }) => say('keeping.removeManyWhat', { what: recordWords(table, say), removed, of }))
  return desk.confirm({
    message: say('keeping.removeMany', { count: removals.reduce((sum, { removed }) => sum + removed, 0) }),
    detail: [say('keeping.removeManyWhy'), ...lines, '', say(wayBack)].join('\n'),
    confirm: say('keeping.removeManyYes'),
    cancel: say('dialogs.cancel'),
  })
}

/** The rows that were on show and are no longer, as the cells that would remove them. */
function hiddenSince(before: Workbook, after: Workbook): Edit['put'] {
  const put: Edit['put'] = {}
  for (const [table, records] of Object.entries(before.tables)) {
    const altered = Object.keys(records).filter((id) => records[id] !== after.tables[table]?.[id])
    const hidden = altered.filter((id) => isShown(before, table, id) && !isShown(after, table, id))
    if (hidden.length > 0) put[table] = Object.fromEntries(hidden.map((id) => [id, { removed: true }]))
  }
  return put
}

/** Records are replaced, never mutated, so the lists of them are all that must be copied. */
export function asItStands(workbook: Workbook): Workbook {
  return { ...workbook, tables: Object.fromEntries(Object.entries(workbook.tables).map(([name, records]) => [name, { ...records }])) }
}
