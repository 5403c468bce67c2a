import { newId, type Id } from '../core/values/ids.ts'
import type { Edit } from '../core/workbook/change.ts'
import { altersAnything } from '../core/workbook/edits.ts'
import { labelWords } from '../words/label-words.ts'
import { wordsIn } from '../words/words.ts'
import { ask } from './ask.ts'
import { usePreferences } from './preferences.ts'
import { toast } from './ui/Toast.tsx'

/**
 * Saves an edit; one that alters nothing is left alone. `done` is said when it is on the disk. While the disk refuses,
 * main keeps the edit and tries again; that is said instead, and the answer is false.
 */
export async function commit(edit: Edit | null, done?: string): Promise<boolean> {
  const isWaiting = altersAnything(edit) && (await ask('workbook.commit', edit)) === 'waiting'
  if (isWaiting) {
    const say = wordsIn(usePreferences.getState().language)
    toast(say('keeping.commitWaits', { what: labelWords(edit.label, say) }))
  } else if (done) toast(done)
  return !isWaiting
}

export function freshId(prefix: string): Id {
  return newId(prefix, (bytes) => crypto.getRandomValues(new Uint8Array(bytes)))
}
