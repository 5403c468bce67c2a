import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import { codeOf, type FileSystem } from '../store/files.ts'
import type { Part } from '../store/parts.ts'
import { patient } from '../store/patient.ts'
import { titleIn, titlePart } from './muutos.ts'

/** Writes a `.muutos`: a zip of a workbook as it stands, without its raw survey answers. The target is replaced whole or not at all. */
export async function packWorkbook(source: { parts(): Promise<Part[]> }, target: string, files: FileSystem): Promise<Result<null>> {
  const zip = await zipOf([titlePart(), ...(await source.parts())])
  const beside = join(dirname(target), `.${basename(target)}-${randomUUID()}.unfinished`)
  const disk = patient(files)
  try {
    const file = await disk.open(beside, 'new')
    try {
      await file.write(zip, 0)
      await file.flush()
    } finally {
      await file.close()
    }
    await disk.rename(beside, target)
    return ok(null)
  } catch (error) {
    await disk.remove(beside).catch(() => undefined)
    return notWritten(error, target)
  }
}

function notWritten(error: unknown, target: string): Result<never> {
  const code = codeOf(error)
  const file = basename(target)
  if (code === '') throw error
  if (code === 'ENOSPC' || code === 'EDQUOT') return failed('disk-full', { file })
  return failed('file-not-writable', { file, folder: dirname(target) })
}

async function zipOf(parts: Part[]): Promise<Buffer> {
  const zip = new ZipFile()
  for (const { name, bytes } of parts) zip.addBuffer(bytes, name, { compress: name !== titleIn })
  zip.end()
  return buffer(zip.outputStream as Readable)
}
