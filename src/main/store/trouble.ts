import { basename } from 'node:path'
import { failed, type Problem, type Result } from '../../core/values/problem.ts'
import { codeOf } from './files.ts'
import { takenOver } from './journal.ts'

/** Why a change is not on the disk, as a problem to be put into words; an error that is not the disk's is a bug and goes on. */
export function notSaved(error: unknown): { ok: false; problem: Problem } {
  const code = codeOf(error)
  if (code === '') throw error
  if (code === takenOver) return failed('workbook-taken-over')
  if (code === 'ENOSPC' || code === 'EDQUOT') return failed('not-saved-disk-full')
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return failed('not-saved-no-permission')
  return failed('not-saved', { code })
}

export function notOpened(error: unknown, folder: string): Result<never> {
  const code = codeOf(error)
  if (code === '') throw error
  return failed('workbook-not-opened', { file: basename(folder), code })
}
