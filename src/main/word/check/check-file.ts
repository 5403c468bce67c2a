import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { DocumentFinding } from '../../../core/reports/document-finding.ts'
import { failed, ok, type Result } from '../../../core/values/problem.ts'
import { checkDocument } from './check-document.ts'

/** Larger than any report with pictures; what is larger is not read. */
const mostBytes = 100 * 1024 * 1024

/** A Word file of anybody's, looked at where it lies; it is never written to. */
export async function checkFile(path: string): Promise<Result<DocumentFinding[]>> {
  const file = basename(path)
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) return failed('file-not-read', { file })
  if (found.size > mostBytes) return failed('document-too-large', { file, most: mostBytes / 1024 / 1024 })
  const bytes = await readFile(path).catch(() => null)
  if (!bytes) return failed('file-not-read', { file })
  const findings = await checkDocument(bytes).catch(() => null)
  return findings ? ok(findings) : failed('document-not-word', { file })
}
