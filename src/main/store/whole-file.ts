import { dirname } from 'node:path'
import type { FileSystem } from './files.ts'
import { unfinished } from './places.ts'

/** A file of the owner's alone that is there whole or not at all: written beside, flushed, put in place. */
export async function writeWhole(path: string, content: Uint8Array, files: FileSystem): Promise<void> {
  await files.makeFolder(dirname(path))
  const file = await files.open(unfinished(path), 'rewrite')
  try {
    await file.write(content, 0)
    await file.flush()
  } finally {
    await file.close()
  }
  await files.rename(unfinished(path), path)
  await files.flushFolder(dirname(path))
}
