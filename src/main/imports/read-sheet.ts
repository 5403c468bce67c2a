import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { sheetFrom, type Sheet } from '../../core/surveys/sheet.ts'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import { readCsv } from './csv.ts'
import { kindOf } from './kind-of-file.ts'
import { readXlsx } from './xlsx.ts'

export interface Reading {
  onProgress?(done: number, of: number): void
  signal?: AbortSignal
}

/** Larger files than this are no survey's answers; in bytes. */
const largest = 200_000_000

/** A survey or ledger file as texts in columns. What kind of file it is is told by its bytes, not by its name. */
export async function readSheet(path: string, reading: Reading = {}): Promise<Result<Sheet>> {
  const file = basename(path)
  const read = await bytesOf(path, file, reading)
  if (!read.ok) return read
  const bytes = read.value
  const kind = kindOf(bytes)
  if (kind === 'empty') return failed('survey-file-empty', { file })
  if (kind === 'encrypted') return failed('survey-file-encrypted', { file })
  if (kind === 'old-excel') return failed('survey-file-old-excel', { file })
  if (kind === 'other') return failed('survey-file-wrong-kind', { file })

  const table = kind === 'csv' ? readCsv(bytes, file) : await readXlsx(bytes, file, reading)
  if (!table.ok) return table
  if (reading.signal?.aborted) return failed('import-cancelled', { file })
  return sheetFrom({ fileName: file, sha256: createHash('sha256').update(bytes).digest('hex'), kind, ...table.value })
}

async function bytesOf(path: string, file: string, { onProgress, signal }: Reading): Promise<Result<Buffer>> {
  try {
    await using handle = await open(path)
    const { size } = await handle.stat()
    if (size > largest) return failed('survey-file-too-large', { file, megabytes: Math.ceil(size / 1_000_000), most: largest / 1_000_000 })
    const parts: Buffer[] = []
    let done = 0
    for await (const part of handle.createReadStream({ autoClose: false, highWaterMark: 1 << 20 })) {
      if (signal?.aborted) return failed('import-cancelled', { file })
      parts.push(part as Buffer)
      done += (part as Buffer).length
      onProgress?.(done, size)
    }
    return ok(Buffer.concat(parts))
  } catch (error) {
    return cannotRead(error, file)
  }
}

function cannotRead(error: unknown, file: string): Result<never> {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  if (['EBUSY', 'EPERM', 'EACCES'].includes(code)) return failed('survey-file-held', { file })
  if (code === 'ENOENT') return failed('survey-file-missing', { file })
  if (code === 'EISDIR') return failed('survey-file-wrong-kind', { file })
  if (code === 'EIO' || code === 'ENXIO' || code === 'EMFILE') return failed('survey-file-unreadable', { file })
  throw error
}
