import { newId, type Id } from '../core/values/ids.ts'
import type { Edit } from '../core/workbook/change.ts'
import { altersAnything } from '../core/workbook/edits.ts'
import { ask } from './ask.ts'

/** Saves an edit; one that alters nothing is left alone. */
export async function commit(edit: Edit | null): Promise<void> {
  if (altersAnything(edit)) await ask('workbook.commit', edit)
}

export function freshId(prefix: string): Id {
  return newId(prefix, (bytes) => crypto.getRandomValues(new Uint8Array(bytes)))
}
