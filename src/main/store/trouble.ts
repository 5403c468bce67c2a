import { basename } from 'node:path'
import { failed, type Result } from '../../core/values/problem.ts'
import { codeOf } from './files.ts'

/** What the disk refused, as a problem to be put into words; an error that is not the disk's is a bug and goes on. */
export function problemOf(error: unknown, key: string, path: string): Result<never> {
  const code = codeOf(error)
  if (code === '') throw error
  const file = basename(path)
  if (code === 'ENOSPC' || code === 'EDQUOT') return failed('disk-full', { file })
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return failed('file-not-writable', { file })
  return failed(key, { file, code })
}
