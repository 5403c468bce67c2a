import type { Label } from '../../core/workbook/change.ts'
import type { Say, WordKey } from '../../words/words.ts'
import { ask } from '../ask.ts'
import { describeTrouble } from '../problem-words.ts'
import { useTables } from '../tables.ts'
import { toast } from '../ui/Toast.tsx'

/** What was done, as the reader calls it. */
export function labelWords(label: Label, say: Say): string {
  return say(`edits.${label.key}` as WordKey, label.values)
}

export async function undoLast(say: Say): Promise<void> {
  if (!useTables.getState().state?.undo) return toast(say('frame.nothingToUndo'))
  try {
    const { label, skipped } = await ask('workbook.undo', null)
    toast([say('frame.undone', { what: labelWords(label, say) }), skipped > 0 && say('frame.skipped', { count: skipped })].filter(Boolean).join('. '))
  } catch (trouble) {
    toast(describeTrouble(trouble, say))
  }
}

export async function redoLast(say: Say): Promise<void> {
  if (!useTables.getState().state?.redo) return toast(say('frame.nothingToRedo'))
  try {
    const { label, skipped } = await ask('workbook.redo', null)
    toast([say('frame.redone', { what: labelWords(label, say) }), skipped > 0 && say('frame.skipped', { count: skipped })].filter(Boolean).join('. '))
  } catch (trouble) {
    toast(describeTrouble(trouble, say))
  }
}
