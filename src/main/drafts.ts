import type { Outcome } from '../contract/requests.ts'
import type { Json } from '../core/values/json.ts'
import { ok, type Result } from '../core/values/problem.ts'
import { readDraft, writeDraft } from './store/drafts.ts'
import { realFiles } from './store/files.ts'
import { patient } from './store/patient.ts'
import type { OpenWorkbook } from './workbooks/workbooks.ts'
import type { World } from './world.ts'

export async function draftOf({ folder }: OpenWorkbook, key: string): Promise<Result<Outcome<'drafts.read'>>> {
  return ok(await readDraft(folder, key, patient(realFiles())))
}

/** Null lets it go. A workbook that is opened for reading is another's, and its folder is left as it is. */
export async function keepDraft({ folder, store }: OpenWorkbook, key: string, value: Json, world: World): Promise<Result<null>> {
  if (!store.readOnly) await writeDraft(folder, key, value === null ? null : { value, at: world.now().toISOString() }, patient(realFiles()))
  return ok(null)
}
