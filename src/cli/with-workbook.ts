import { resolve } from 'node:path'
import { realFiles } from '../main/store/files.ts'
import { openStore, type Store } from '../main/store/store.ts'
import type { Asked, Ended } from './muutos.ts'

/** Opens the workbook in a folder for one piece of work and closes it whatever comes of it. */
export async function withWorkbook(folder: string, world: Asked['world'], mode: 'read' | 'write', work: (store: Store) => Promise<Ended>): Promise<Ended> {
  const opened = await openStore({ folder: resolve(folder), files: realFiles(), world, who: '', mode, waits: false })
  if (!opened.ok) return opened.problem
  try {
    return await work(opened.value)
  } finally {
    await opened.value.close()
  }
}
