import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { failed, ok, type Result } from '../../core/values/problem.ts'

/**
 * The bytes at the target, all or none: a temporary file in the same folder, flushed, then renamed over the target.
 * What stood there stays as it was when that cannot be done.
 */
export async function saveFile(target: string, bytes: Uint8Array, move: typeof rename = rename): Promise<Result<null>> {
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`)
  try {
    await writeAndFlush(temporary, bytes)
    await moveOver(temporary, target, move)
    return ok(null)
  } catch (error) {
    const problem = problemOf(error, target, temporary)
    if (!problem) throw error
    return problem
  } finally {
    await rm(temporary, { force: true })
  }
}

async function writeAndFlush(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** On Windows a virus scanner holds a new file for a moment, just as Word holds an open one for long: a few tries tell which. */
async function moveOver(temporary: string, target: string, move: typeof rename): Promise<void> {
  for (const pause of [50, 150, 400]) {
    try {
      return await move(temporary, target)
    } catch (error) {
      if (!held.has(codeOf(error))) throw error
      await wait(pause)
    }
  }
  return move(temporary, target)
}

const held = new Set(['EBUSY', 'EPERM', 'EACCES'])
const closed = new Set(['EACCES', 'EPERM', 'EROFS'])
const gone = new Set(['ENOENT', 'ENOTDIR'])
const full = new Set(['ENOSPC', 'EDQUOT'])

/** Which of the two steps failed is told by the path that the system names: opening knows the temporary file alone. */
function problemOf(error: unknown, target: string, temporary: string) {
  const code = codeOf(error)
  const file = basename(target)
  // Its name alone: where it lies is not for the window to know.
  const folder = basename(dirname(target)) || dirname(target)
  const moving = error instanceof Error && 'dest' in error && error.dest === target
  if (moving && code === 'EISDIR') return failed('target-is-folder', { file, folder })
  if (moving && held.has(code)) return failed('file-held-open', { file, folder })
  if (full.has(code)) return failed('disk-full', { file, folder })
  if (!(error instanceof Error && 'path' in error && error.path === temporary)) return undefined
  if (closed.has(code)) return failed('folder-not-writable', { file, folder })
  if (gone.has(code)) return failed('folder-not-found', { file, folder })
  return undefined
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
