import { z } from 'zod'
import type { Change } from '../../core/workbook/change.ts'
import type { FileSystem } from './files.ts'
import { changesOf, readLines } from './lines.ts'
import { journalIn, takenIn } from './places.ts'
import { sealOf } from './changes.ts'
import { writeWhole } from './whole-file.ts'

/** The journals that were being written when the workbook was taken over, and how many of their lines are here since. */
const Taken = z.record(z.string().regex(/^\d+$/), z.int().min(0))
type Taken = z.infer<typeof Taken>

/** Notes, before the workbook is taken over, the journal that its owner may still write to. */
export async function noteTaken(folder: string, journal: number, lines: number, files: FileSystem): Promise<void> {
  const taken = await readTaken(folder, files)
  await writeWhole(takenIn(folder), Buffer.from(JSON.stringify({ [journal]: lines, ...taken })), files)
}

/** What those it was taken from have written since, and what notes that it is here now. */
export async function stragglersIn(folder: string, files: FileSystem): Promise<{ changes: Change[]; noteHere(): Promise<void> }> {
  const taken = await readTaken(folder, files)
  const changes: Change[] = []
  for (const [journal, here] of Object.entries(taken)) {
    const path = journalIn(folder, Number(journal))
    if ((await files.stat(path)) === null) continue
    const known = Math.max(here, await sealOf(folder, Number(journal), files))
    const late = readLines(await files.read(path)).entries.slice(known)
    changes.push(...late.flatMap(changesOf))
    taken[journal] = known + late.length
  }
  return { changes, noteHere: () => writeWhole(takenIn(folder), Buffer.from(JSON.stringify(taken)), files) }
}

async function readTaken(folder: string, files: FileSystem): Promise<Taken> {
  if ((await files.stat(takenIn(folder))) === null) return {}
  const taken = Taken.safeParse(JSON.parse((await files.read(takenIn(folder))).toString()))
  return taken.success ? taken.data : {}
}
