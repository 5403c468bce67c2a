import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import type { ReadTable } from '../../core/values/read-table.ts'
import { readCsv } from './csv.ts'
import { kindOf } from './kind-of-file.ts'
import { readXlsx } from './xlsx.ts'

export interface Reading {
  onProgress?(done: number, of: number): void
  signal?: AbortSignal
}

/** Larger files than this are no survey's answers and no grant's ledger; in bytes. */
const largest = 200_000_000

/** A survey or ledger file as a table of texts. What kind of file it is is told by its bytes, not by its name. */
export async function readTable(path: string, reading: Reading = {}): Promise<Result<ReadTable>> {
  const file = basename(path)
  const read = await bytesOf(path, file, reading)
  if (!read.ok) return read
  const bytes = read.value
  const kind = kindOf(bytes)
  if (kind === 'empty') return failed('table-file-empty', { file })
  if (kind === 'encrypted') return failed('table-file-encrypted', { file })
  if (kind === 'old-excel') return failed('table-file-old-excel', { file })
  if (kind === 'other') return failed('table-file-wrong-kind', { file })

  const table = kind === 'csv' ? readCsv(bytes, file) : await readXlsx(bytes, file, reading)
  if (!table.ok) return table
  if (reading.signal?.aborted) return failed('import-cancelled', { file })
  return ok({ fileName: file, sha256: createHash('sha256').update(bytes).digest('hex'), kind, ...table.value })
}

async function bytesOf(path: string, file: string, { onProgress, signal }: Reading): Promise<Result<Buffer>> {
  try {
    await using handle = await open(path)
    const { size } = await handle.stat()
    if (size > largest) return failed('table-file-too-large', { file, megabytes: Math.ceil(size / 1_000_000), most: largest / 1_000_000 })
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
  if (['EBUSY', 'EPERM', 'EACCES'].includes(code)) return failed('table-file-held', { file })
  if (code === 'ENOENT') return failed('table-file-missing', { file })
  if (code === 'EISDIR') return failed('table-file-wrong-kind', { file })
  if (code === 'EIO' || code === 'ENXIO' || code === 'EMFILE') return failed('table-file-unreadable', { file })
  throw error
}
