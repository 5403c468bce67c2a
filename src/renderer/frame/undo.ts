import { labelWords } from '../../words/label-words.ts'
import type { Say } from '../../words/words.ts'
import { ask } from '../ask.ts'
import { describeTrouble } from '../problem-words.ts'
import { useTables } from '../tables.ts'
import { toast } from '../ui/Toast.tsx'
import { saveUnsaved } from '../unsaved.ts'

export async function undoLast(say: Say): Promise<void> {
  await saveUnsaved()
  if (!useTables.getState().state?.undo) return toast(say('frame.nothingToUndo'))
  try {
    const { label, skipped } = await ask('workbook.undo', null)
    toast([say('frame.undone', { what: labelWords(label, say) }), skipped > 0 && say('frame.skipped', { count: skipped })].filter(Boolean).join('. '))
  } catch (trouble) {
    toast(describeTrouble(trouble, say))
  }
}

export async function redoLast(say: Say): Promise<void> {
  await saveUnsaved()
  if (!useTables.getState().state?.redo) return toast(say('frame.nothingToRedo'))
  try {
    const { label, skipped } = await ask('workbook.redo', null)
    toast([say('frame.redone', { what: labelWords(label, say) }), skipped > 0 && say('frame.skipped', { count: skipped })].filter(Boolean).join('. '))
  } catch (trouble) {
    toast(describeTrouble(trouble, say))
  }
}
