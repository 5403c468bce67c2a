import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { z } from 'zod'
import { failed, ok, type Result } from '../../core/values/problem.ts'

/** A file that came with the program, held to its schema; the first field that does not fit is named by `problem`. */
export async function readBundled<S extends z.ZodType>(path: string, schema: S, problem: string): Promise<Result<z.infer<S>>> {
  const file = basename(path)
  const read = await readFile(path, 'utf8').then(parsed, () => null)
  if (read === null) return failed(problem, { file, field: '–' })
  const checked = schema.safeParse(read.json)
  if (checked.success) return ok(checked.data)
  return failed(problem, { file, field: checked.error.issues[0]?.path.join('.') || '–' })
}

/** Null when the text is no JSON at all. */
function parsed(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) as unknown }
  } catch {
    return null
  }
}
