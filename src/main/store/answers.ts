import { join } from 'node:path'
import { Id } from '../../core/values/ids.ts'
import type { FileSystem } from './files.ts'
import { answersIn, unfinished } from './places.ts'
import { writeWhole } from './whole-file.ts'

/** Raw survey answers are personal data: a file for each wave, the owner's alone, which never leaves main. */
export async function writeAnswersFile(folder: string, waveId: Id, json: string, files: FileSystem): Promise<void> {
  await writeWhole(answersFile(folder, waveId), Buffer.from(json), files)
}

export async function readAnswersFile(folder: string, waveId: Id, files: FileSystem): Promise<string | null> {
  const path = answersFile(folder, waveId)
  return (await files.stat(path)) === null ? null : (await files.read(path)).toString()
}

/** The waves whose answers are kept. */
export async function wavesWithAnswers(folder: string, files: FileSystem): Promise<Id[]> {
  const names = (await files.list(answersIn(folder))).filter((name) => name.endsWith('.json'))
  return names.map((name) => name.slice(0, -'.json'.length).replaceAll('+', ':')).filter((id) => Id.safeParse(id).success)
}

export async function removeAnswersFile(folder: string, waveId: Id, files: FileSystem): Promise<void> {
  await files.remove(unfinished(answersFile(folder, waveId)))
  await files.remove(answersFile(folder, waveId))
  if ((await files.stat(answersIn(folder))) !== null) await files.flushFolder(answersIn(folder))
  // Nothing is found, either, while the drive is away.
  await files.flushFolder(folder)
}

/** An id may hold a colon, which Windows does not allow in a name. */
function answersFile(folder: string, waveId: Id): string {
  return join(answersIn(folder), `${Id.parse(waveId).replaceAll(':', '+')}.json`)
}
