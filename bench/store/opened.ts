import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { inWorker } from '../../src/main/background.ts'
import { realFiles } from '../../src/main/store/files.ts'
import { openStore, type Store } from '../../src/main/store/store.ts'
import { realWorld } from '../../src/main/world.ts'

const background = inWorker(join(import.meta.dirname, '../../src/main/worker.ts'))

/** A store as the real program opens it, folding in a worker. */
export async function openedForBench(folder: string): Promise<Store> {
  const world = { ...realWorld(folder, 'resources'), random: (bytes: number) => randomBytes(bytes) }
  const opened = await openStore({ folder, files: realFiles(), world, who: 'Muutosagentti', mode: 'write', fold: (at, through) => background('fold', at, through) })
  if (!opened.ok) throw new Error(opened.problem.key)
  return opened.value
}
