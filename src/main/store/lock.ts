import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { codeOf, type FileSystem } from './files.ts'
import { lockIn } from './places.ts'

/** Who has a workbook open for writing. A process number is used again in time, so the process's own start tells it apart. */
interface Owner {
  computer: string
  process: number
  begun: string
}

export interface Lock {
  release(): Promise<void>
}

/** Takes the workbook for writing, unless another has it. What a process that is no more left behind is taken over. */
export async function takeLock(folder: string, files: FileSystem): Promise<Lock | { takenOn: string }> {
  const path = lockIn(folder)
  const own: Owner = { computer: hostname(), process: process.pid, begun: begunAt(process.pid) }
  for (let attempts = 0; attempts < 3; attempts += 1) {
    if (await writeNew(path, own, files)) return { release: () => files.remove(path) }
    const owner = await readOwner(path, files)
    if (owner !== null && isAlive(owner)) return { takenOn: owner.computer }
    await files.remove(path)
  }
  return { takenOn: own.computer }
}

async function writeNew(path: string, owner: Owner, files: FileSystem): Promise<boolean> {
  try {
    const file = await files.open(path, 'new')
    try {
      await file.write(Buffer.from(JSON.stringify(owner)), 0)
    } finally {
      await file.close()
    }
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Null when there is none, or nothing readable: a lock whose writing a crash cut short holds nobody out. */
async function readOwner(path: string, files: FileSystem): Promise<Owner | null> {
  try {
    const owner: unknown = JSON.parse((await files.read(path)).toString())
    return typeof owner === 'object' && owner !== null && 'process' in owner ? (owner as Owner) : null
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return null
    throw error
  }
}

/** Of another computer's process nothing can be known, so it counts as alive. */
function isAlive(owner: Owner): boolean {
  if (owner.computer !== hostname()) return true
  try {
    process.kill(owner.process, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
  const begun = begunAt(owner.process)
  return begun === '' || owner.begun === '' || begun === owner.begun
}

/** When the process began, in ticks since the computer did, where the system tells it (Linux); else empty. */
function begunAt(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
