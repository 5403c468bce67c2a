import type { Edit } from '../../src/core/workbook/change.ts'
import { addRow } from '../../src/core/workbook/edits.ts'
import { focusAreas, people } from '../../src/core/programme/programme.ts'
import type { FileSystem } from '../../src/main/store/files.ts'
import { openStore, type Store, type StoreWish } from '../../src/main/store/store.ts'
import type { World } from '../../src/main/world.ts'
import { stands, type Witness } from './witness.ts'

/** Where a scenario works: one workbook's folder, on a disk that may fail. */
export interface Desk {
  files: FileSystem
  folder: string
  /** Where backups of the workbook are. */
  backups: string
  world: World
  witness: Witness
}

/** What a trial does with a store. */
export interface Scenario {
  name: string
  /** How the workbook is opened again afterwards. */
  mode: 'write' | 'takeOver'
  /** Before the trial, on a disk that works. */
  prepare(desk: Desk): Promise<void>
  run(desk: Desk): Promise<void>
}

/** The code of the error that ends a scenario whose workbook did not open, which was told. */
export const notOpened = 'NOT-OPENED'

/** Opens the workbook; each change that the store tells of from then on is one that must stay. */
export async function opened({ folder, files, world, witness }: Desk, more: Partial<StoreWish> = {}): Promise<Store> {
  const result = await openStore({ folder, files, world, who: 'Muutosagentti', mode: 'write', ...more })
  if (!result.ok) throw Object.assign(new Error(`it does not open: ${JSON.stringify(result.problem)}`), { code: notOpened })
  result.value.listen((news) => news.kind === 'change' && stands(witness, news.change))
  return result.value
}

export function newWorkbook(desk: Desk): Promise<Store> {
  return opened(desk, { mode: { new: 'wbk_trial' } })
}

export function focusAreaEdit(id: string, name: string): Edit {
  return addRow({ key: 'focusAreaSaved', values: { name } }, focusAreas, { id, code: id, name: { fi: name }, order: 'a0' } as { id: string })
}

export function renameEdit(id: string, name: string): Edit {
  return { label: { key: 'focusAreaSaved', values: { name } }, put: { focusAreas: { [id]: { 'name.fi': name } } } }
}

export function personEdit(id: string, name: string): Edit {
  return addRow({ key: 'personSaved', values: { name } }, people, { id, role: { fi: 'Projektipäällikkö' }, name } as { id: string })
}
