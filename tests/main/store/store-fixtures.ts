import { mkdtempSync } from 'node:fs'
import { setTimeout as soon } from 'node:timers/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { focusAreas } from '../../../src/core/programme/programme.ts'
import { addRow } from '../../../src/core/workbook/edits.ts'
import type { Edit } from '../../../src/core/workbook/change.ts'
import { row } from '../../../src/core/workbook/rows.ts'
import type { Result } from '../../../src/core/values/problem.ts'
import { realFiles } from '../../../src/main/store/files.ts'
import { openStore, type Store, type StoreWish } from '../../../src/main/store/store.ts'
import type { World } from '../../../src/main/world.ts'

/** A folder of the test's own, gone when it ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'työkirja '))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A clock that starts on a November morning and goes on a second at each look. */
export function worldIn(folder: string): World {
  let at = Date.parse('2026-11-21T08:00:00Z')
  return { now: () => new Date((at += 1000)), random: (bytes) => randomBytes(bytes), pause: () => soon(1), every: () => () => undefined, userData: folder, resources: 'resources' }
}

export async function opened(folder: string, more: Partial<StoreWish> = {}): Promise<Store> {
  const result = await openStore({ folder, files: realFiles(), world: worldIn(folder), who: 'Muutosagentti', mode: 'write', ...more })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

export function newWorkbookIn(folder: string): Promise<Store> {
  return opened(join(folder, 'one'), { mode: { new: 'wbk_test' } })
}

export function focusAreaEdit(id: string, name: string): Edit {
  return addRow({ key: 'focusAreaSaved', values: { name } }, focusAreas, { id, code: id, name: { fi: name }, order: 'a0' } as { id: string })
}

export function renameEdit(id: string, name: string): Edit {
  return { label: { key: 'focusAreaSaved', values: { name } }, put: { focusAreas: { [id]: { 'name.fi': name } } } }
}

export function nameOf(store: Store, id: string): string | undefined {
  return row(store.workbook, focusAreas, id)?.name.fi
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

export function problemKey(result: Result<unknown>): string | null {
  return result.ok ? null : result.problem.key
}
