import type { Edit } from '../core/workbook/change.ts'
import { ask } from './ask.ts'
import { commit } from './commit.ts'
import { toast } from './ui/Toast.tsx'
import { useUiWords } from './ui/words.ts'

/**
 * Saves an edit that no form made, and says what was done with a way back. What goes wrong is said, never
 * thrown; the answer tells whether it was saved.
 */
export function useSave(): (edit: Edit | null, done?: string) => Promise<boolean> {
  const { describeProblem } = useUiWords()
  return async (edit, done) => {
    try {
      await commit(edit)
      if (edit && done) toast(done, { undo: () => void ask('workbook.undo', null).catch((problem: unknown) => toast(describeProblem(problem))) })
      return true
    } catch (problem) {
      toast(describeProblem(problem))
      return false
    }
  }
}
