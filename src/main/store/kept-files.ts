import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { files as fileRows } from '../../core/files/file.ts'
import { Sha256 } from '../../core/values/sha256.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import type { FileSystem } from './files.ts'
import { filesIn, journalsIn, unfinished } from './places.ts'
import type { Part } from './parts.ts'
import { writeWhole } from './whole-file.ts'

/**
 * Brings a file's content to the disk under its hash, which is returned; the change that names it comes after.
 * The same content is kept once; what stands there but is no longer as it was is written anew.
 */
export async function keepFile(folder: string, content: Buffer, files: FileSystem): Promise<string> {
  const sha256 = sha256Of(content)
  if ((await readKeptFile(folder, sha256, files)) !== null) return sha256
  const path = join(filesIn(folder), sha256)
  try {
    await writeWhole(path, content, files)
    await files.flushFolder(folder)
  } catch (error) {
    await files.remove(unfinished(path)).catch(() => undefined)
    throw error
  }
  return sha256
}

/** Null when it is not there as it was when it was kept. */
export async function readKeptFile(folder: string, sha256: string, files: FileSystem): Promise<Buffer | null> {
  // A workbook may come from other hands: nothing but a hash may become a path.
  if (!Sha256.safeParse(sha256).success) return null
  const path = join(filesIn(folder), sha256)
  if ((await files.stat(path)) === null) return null
  const content = await files.read(path)
  return sha256Of(content) === sha256 ? content : null
}

/**
 * The kept files as parts of a copy. A removed row's file goes along, since its removal can be undone; one
 * that no row names does not, and what is lost or broken here cannot be given to others.
 */
export async function keptParts(folder: string, workbook: Workbook, files: FileSystem): Promise<Part[]> {
  const parts: Part[] = []
  for (const sha256 of namedBy(workbook)) {
    if ((await readKeptFile(folder, sha256, files)) === null) continue
    parts.push({ name: `files/${sha256}`, read: () => readAgain(folder, sha256, files) })
  }
  return parts
}

/** Removes the content of files that were erased, unless a row or a journal still names the same content. */
export async function removeErasedFiles(folder: string, erased: string[], workbook: Workbook, files: FileSystem): Promise<void> {
  const unnamed = new Set(erased.filter((sha256) => Sha256.safeParse(sha256).success))
  for (const sha256 of namedBy(workbook)) unnamed.delete(sha256)
  for (const journal of unnamed.size === 0 ? [] : await files.list(journalsIn(folder))) {
    const bytes = await files.read(join(journalsIn(folder), journal))
    for (const sha256 of unnamed) if (bytes.includes(sha256)) unnamed.delete(sha256)
  }
  for (const sha256 of unnamed) await files.remove(join(filesIn(folder), sha256))
}

export function sha256Of(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}

function namedBy(workbook: Workbook): string[] {
  const named = Object.values(workbook.tables[fileRows.name] ?? {}).map(({ sha256 }) => sha256)
  return [...new Set(named.filter((sha256) => typeof sha256 === 'string'))].sort()
}

/** One at a time when its turn comes in the copy: all of them together may be more than memory has room for. */
async function readAgain(folder: string, sha256: string, files: FileSystem): Promise<Buffer> {
  const content = await readKeptFile(folder, sha256, files)
  if (content === null) throw new Error(`The kept file ${sha256} went away while it was copied`)
  return content
}
