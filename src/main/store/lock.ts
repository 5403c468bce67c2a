import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { codeOf, type FileSystem } from './files.ts'
import { lockIn } from './places.ts'

/** Who has a workbook open for writing. A process number is used again in time, so the process's own start tells it apart. */
interface Owner {
  computer: string
  process: number
  begun: string
  /** The session, by which an owner knows its own lock again. */
  session: string
  /** When it last said that it is at work; by its own clock. */
  beat: string
}

export interface Lock {
  /** Says that the owner is still at work; false when somebody else has taken the workbook over meanwhile. */
  beat(now: Date): Promise<boolean>
  release(): Promise<void>
}

/** Somebody else's lock, and since when its owner has been silent; null when that is not known. */
export interface Taken {
  computer: string
  silentSince: string | null
}

/** How often an owner says that it is at work. */
export const beatEveryMilliseconds = 60_000
/** After this long without a word from another computer, its workbook may be taken over. */
export const silentMilliseconds = 10 * 60_000

/**
 * Takes the workbook for writing, unless another has it. What a process of this computer that is no more left
 * behind is taken over; another computer's only when it has been silent for long and `over` asks for it.
 */
export async function takeLock(folder: string, session: string, now: Date, files: FileSystem, over = false): Promise<Lock | Taken> {
  const path = lockIn(folder)
  const own: Owner = { computer: hostname(), process: process.pid, begun: begunAt(process.pid), session, beat: now.toISOString() }
  for (let attempts = 0; attempts < 3; attempts += 1) {
    // Looked at once more: somebody may have found it empty while it was being written.
    if ((await writeNew(path, own, files)) && (await readOwner(path, files))?.session === session) return lockOf(path, own, files)
    const owner = await readOwner(path, files)
    if (owner !== null && isAlive(owner, now) && !(over && isSilent(owner, now))) return { computer: owner.computer, silentSince: owner.beat ?? null }
    await clearAway(path, owner, session, files)
  }
  return { computer: own.computer, silentSince: null }
}

/** Takes away a lock that nobody holds any more. When it has become another's meanwhile, that one is put back. */
async function clearAway(path: string, dead: Owner | null, session: string, files: FileSystem): Promise<void> {
  const aside = `${path}-${session}`
  try {
    await files.rename(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const isDead = JSON.stringify(await readOwner(aside, files)) === JSON.stringify(dead)
  if (isDead || (await files.stat(path)) !== null) await files.remove(aside)
  else await files.rename(aside, path)
}

/** Whether an owner that has not been heard since may be taken over from. */
export function isSilent({ beat }: { beat?: string | null }, now: Date): boolean {
  return beat === undefined || beat === null || now.getTime() - Date.parse(beat) >= silentMilliseconds
}

function lockOf(path: string, own: Owner, files: FileSystem): Lock {
  return {
    async beat(now) {
      const owner = await readOwner(path, files)
      // One that has been cleared away is put back.
      if (owner === null) return writeNew(path, { ...own, beat: now.toISOString() }, files)
      if (owner.session !== own.session) return false
      // In its place and of the same length: a reader never finds it empty.
      const file = await files.open(path, 'append')
      try {
        await file.write(bytesOf({ ...own, beat: now.toISOString() }), 0)
      } finally {
        await file.close()
      }
      return true
    },
    async release() {
      if ((await readOwner(path, files))?.session === own.session) await files.remove(path)
    },
  }
}

async function writeNew(path: string, owner: Owner, files: FileSystem): Promise<boolean> {
  try {
    const file = await files.open(path, 'new')
    try {
      await file.write(bytesOf(owner), 0)
    } finally {
      await file.close()
    }
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

const bytesOf = (owner: Owner) => Buffer.from(JSON.stringify(owner))

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

/**
 * Of another computer's process nothing can be known, so it counts as alive. Where the system does not tell when
 * a process began, one of this computer that has been silent for long is another that came by the same number.
 */
function isAlive(owner: Owner, now: Date): boolean {
  if (owner.computer !== hostname()) return true
  try {
    process.kill(owner.process, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
  const begun = begunAt(owner.process)
  return begun === '' || owner.begun === '' ? !isSilent(owner, now) : begun === owner.begun
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
