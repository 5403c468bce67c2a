import type { z } from 'zod'
import { codeOf, type FileSystem } from '../store/files.ts'
import { writeWhole } from '../store/whole-file.ts'

/** A small JSON file of the program's own: what does not fit its shape counts as not there. */
export async function readSmall<T>(path: string, shape: z.ZodType<T>, otherwise: T, files: FileSystem): Promise<T> {
  try {
    const read = shape.safeParse(JSON.parse((await files.read(path)).toString()))
    return read.success ? read.data : otherwise
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) !== '') return otherwise
    throw error
  }
}

/** Replaced whole. */
export async function writeSmall(path: string, content: unknown, files: FileSystem): Promise<void> {
  await writeWhole(path, Buffer.from(`${JSON.stringify(content, null, 2)}\n`), files)
}
