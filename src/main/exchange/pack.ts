import { randomUUID } from 'node:crypto'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'
import { failed, ok, type Result } from '../../core/values/problem.ts'
import { codeOf, type FileSystem, type OpenFile } from '../store/files.ts'
import type { Part } from '../store/parts.ts'
import { patient } from '../store/patient.ts'
import { keptHash, titleIn, titlePart } from './muutos.ts'

/** Writes a `.muutos`: a zip of a workbook as it stands, without its raw survey answers. */
export async function packWorkbook(source: { parts(): Promise<Part[]> }, target: string, files: FileSystem): Promise<Result<null>> {
  return packParts([titlePart(), ...(await source.parts())], target, patient(files))
}

/** The target is replaced whole or not at all; before that, `isWhole` may look at the zip as it reads back from the disk. */
export async function packParts(parts: Part[], target: string, files: FileSystem, isWhole?: (zip: Buffer) => Promise<boolean>): Promise<Result<null>> {
  const beside = join(dirname(target), `.${basename(target)}-${randomUUID()}.unfinished`)
  try {
    const file = await files.open(beside, 'new')
    try {
      await writeZip(parts, file)
      await file.flush()
    } finally {
      await file.close()
    }
    if (isWhole && !(await isWhole(await files.read(beside)))) throw Object.assign(new Error(`${beside} does not read back as written`), { code: 'EIO' })
    await files.rename(beside, target)
    return ok(null)
  } catch (error) {
    await files.remove(beside).catch(() => undefined)
    return notWritten(error, target)
  }
}

/**
 * Kept files are stored as they are: a scan or a spreadsheet packs to no less, and a text that packs to a
 * hundredth would look like a zip bomb when the copy is opened. They are read one at a time, as their turn comes.
 */
async function writeZip(parts: Part[], file: OpenFile): Promise<void> {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  // yazl tells of a part that could not be read beside the stream, which would then never end.
  zip.on('error', (error: Error) => output.destroy(error))
  for (const part of parts) {
    if (keptHash(part.name) === undefined) zip.addBuffer(await part.read(), part.name, { compress: part.name !== titleIn })
    else zip.addReadStreamLazy(part.name, { compress: false }, (give) => void part.read().then((bytes) => give(null, Readable.from(bytes)), (error: unknown) => zip.emit('error', error)))
  }
  zip.end()
  let at = 0
  for await (const chunk of output as AsyncIterable<Buffer>) {
    await file.write(chunk, at)
    at += chunk.length
  }
}

function notWritten(error: unknown, target: string): Result<never> {
  const code = codeOf(error)
  const file = basename(target)
  if (code === '') throw error
  if (code === 'ENOSPC' || code === 'EDQUOT') return failed('disk-full', { file })
  // The folder's name alone: where it lies is not for the window to know.
  return failed('file-not-writable', { file, folder: basename(dirname(target)) || dirname(target) })
}
