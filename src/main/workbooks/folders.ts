import { chmod, cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Copies a folder so that it is there whole or not at all, and the owner's alone: what came with the program may be readable to all, or to none for writing. */
export async function copyFolder(from: string, to: string): Promise<void> {
  const beside = `${to}.unfinished`
  await removeFolder(beside)
  await mkdir(dirname(to), { recursive: true, mode: 0o700 })
  await cp(from, beside, { recursive: true })
  await chmod(beside, 0o700)
  for (const entry of await readdir(beside, { recursive: true, withFileTypes: true })) await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o700 : 0o600)
  await replaceFolder(beside, to)
}

/** Windows may hold a folder's files for a moment after they were closed. */
export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
}

export async function replaceFolder(from: string, to: string): Promise<void> {
  await removeFolder(to)
  await rename(from, to)
}
