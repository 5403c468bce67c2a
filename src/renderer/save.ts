import type { Edit, Label } from '../core/workbook/change.ts'
import { altersAnything } from '../core/workbook/edits.ts'
import { ask } from './ask.ts'
import { commit } from './commit.ts'
import { useSay } from './preferences.ts'
import { useTables } from './tables.ts'
import { toast } from './ui/Toast.tsx'
import { useUiWords } from './ui/words.ts'

/**
 * Saves an edit that no form made, and says what was done with a way back. What goes wrong is said, never
 * thrown; the answer tells whether it was taken: saved, or kept by main until the disk takes it.
 */
export function useSave(): (edit: Edit | null, done?: string) => Promise<boolean> {
  const { describeProblem } = useUiWords()
  const undo = useUndoOf()
  return async (edit, done) => {
    try {
      const isSaved = await commit(edit)
      if (isSaved && altersAnything(edit) && done) toast(done, { undo: () => void undo(edit.label) })
      return true
    } catch (problem) {
      toast(describeProblem(problem))
      return false
    }
  }
}

/** Takes back the change of a label, as long as it is the last one. */
export function useUndoOf(): (label: Label) => Promise<void> {
  const { describeProblem } = useUiWords()
  const say = useSay()
  return async (label) => {
    if (!isLast(label)) return toast(say('common.undoOthersFirst'))
    await ask('workbook.undo', null).catch((problem: unknown) => toast(describeProblem(problem)))
  }
}

/** Whether undo would take back the edit of this label: the offer to undo may stand longer than that holds. */
function isLast(label: Label): boolean {
  return JSON.stringify(useTables.getState().state?.undo) === JSON.stringify(label)
}
