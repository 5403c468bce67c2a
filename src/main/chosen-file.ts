import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { mostFileBytes } from '../core/files/file.ts'
import { failed, ok, type Result } from '../core/values/problem.ts'

/** The content of a file that the person chose, unless it is none that a workbook takes in; `tooLarge` is the problem of one past that. */
export async function chosenFile(path: string, tooLarge: string): Promise<Result<Buffer>> {
  const file = basename(path)
  try {
    const handle = await open(path, 'r')
    try {
      const found = await handle.stat()
      if (!found.isFile()) return failed('file-not-read', { file })
      if (found.size > mostFileBytes) return failed(tooLarge, { file, megabytes: Math.ceil(found.size / megabyte), most: mostFileBytes / megabyte })
      return ok(await handle.readFile())
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return failed('file-not-read', { file })
  }
}

const megabyte = 1024 * 1024
