import { basename, dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { failed, ok, type Problem, type Result } from '../../core/values/problem.ts'
import { codeOf, type FileSystem } from '../store/files.ts'
import type { Part } from '../store/parts.ts'
import { partNames, titleIn, titleKind } from './muutos.ts'

/** A workbook of five years is some 20 MB unpacked, and packs to a tenth of that. */
export const limits = { unpackedBytes: 200 * 1024 * 1024, ratio: 100, files: 10_000 }

/**
 * Unpacks a `.muutos` into a folder, which is made. Names, sizes and checksums are looked at before
 * anything is written; whether the workbook itself is whole, its store tells when it opens.
 */
export async function unpackWorkbook(file: string, folder: string, files: FileSystem): Promise<Result<null>> {
  const parts = await partsIn(file)
  if (!parts.ok) return parts
  try {
    for (const { name, bytes } of parts.value) await writeWhole(join(folder, ...name.split('/')), bytes, files)
    for (const place of new Set(parts.value.map(({ name }) => dirname(join(folder, ...name.split('/')))))) await files.flushFolder(place)
    return ok(null)
  } catch (error) {
    if (codeOf(error) === '') throw error
    return failed('muutos-not-unpacked', { file: basename(file), code: codeOf(error) })
  }
}

async function partsIn(file: string): Promise<Result<Part[]>> {
  const name = basename(file)
  let zip: ZipFile | null = null
  try {
    zip = await openPromise(file, { autoClose: false, lazyEntries: true, strictFileNames: true, validateEntrySizes: true })
    const entries: Entry[] = []
    for await (const entry of zip.eachEntry()) {
      entries.push(entry)
      if (entries.length > limits.files) return failed('muutos-too-large', { file: name })
    }
    const refused = refusalOf(entries)
    if (refused) return failed(refused, { file: name })
    const parts: Part[] = []
    for (const entry of entries) parts.push({ name: entry.fileName, bytes: await bytesOf(zip, entry) })
    const kind = titleKind(parts.find((part) => part.name === titleIn)!.bytes)
    if (kind === 'newer') return failed('workbook-newer', { file: name })
    if (kind === 'other') return failed('not-a-muutos', { file: name })
    return ok(parts.filter((part) => part.name !== titleIn))
  } catch (error) {
    return { ok: false, problem: problemOf(error, name) }
  } finally {
    zip?.close()
  }
}

/** What speaks against the entries before any is unpacked. */
function refusalOf(entries: Entry[]): string | null {
  const names = entries.map(({ fileName }) => fileName)
  if (!names.includes(titleIn) || !names.includes('workbook.json')) return 'not-a-muutos'
  if (names.some((name) => !partNames.test(name)) || new Set(names).size < names.length) return 'muutos-damaged'
  if (entries.some((entry) => entry.isEncrypted() || entry.uncompressedSize > entry.compressedSize * limits.ratio + 4096)) return 'muutos-too-large'
  const unpacked = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
  return unpacked > limits.unpackedBytes ? 'muutos-too-large' : null
}

/** No more comes out than the entry says (yauzl sees to that), and its checksum is right (yauzl leaves that to us). */
async function bytesOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const bytes = await buffer(await zip.openReadStreamPromise(entry))
  if (crc32(bytes) !== entry.crc32) throw new Error('checksum')
  return bytes
}

/** yauzl and zlib throw plain errors for a file that is not a zip or is broken; the system's have a code of their own kind. */
function problemOf(error: unknown, file: string): Problem {
  const code = codeOf(error)
  if (/^E[A-Z]+$/.test(code)) return { key: 'file-not-read', values: { file } }
  const notZip = error instanceof Error && /end of central directory/i.test(error.message)
  return { key: notZip ? 'not-a-muutos' : 'muutos-damaged', values: { file } }
}

async function writeWhole(path: string, bytes: Buffer, files: FileSystem): Promise<void> {
  await files.makeFolder(dirname(path))
  const file = await files.open(path, 'new')
  try {
    await file.write(bytes, 0)
    await file.flush()
  } finally {
    await file.close()
  }
}
