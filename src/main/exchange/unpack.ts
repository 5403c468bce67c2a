import { basename, dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl'
import { mostFileBytes } from '../../core/files/file.ts'
import { failed, ok, type Problem, type Result } from '../../core/values/problem.ts'
import { codeOf, type FileSystem } from '../store/files.ts'
import { sha256Of } from '../store/kept-files.ts'
import { keptHash, partNames, titleIn, titleKind } from './muutos.ts'
import { isSound } from './sound.ts'

/** A workbook of five years is some 20 MB unpacked, and packs to a tenth of that; its attachments come beside. */
export const limits = { unpackedBytes: 200 * 1024 * 1024, ratio: 100, files: 10_000 }

/**
 * Unpacks a `.muutos` into a folder, which is made. Names, sizes, checksums, the hashes of kept files and the shape
 * of the rest are looked at before anything is written; whether the workbook is whole, its store tells when it opens.
 */
export async function unpackWorkbook(file: string, folder: string, files: FileSystem): Promise<Result<null>> {
  const name = basename(file)
  let zip: ZipFile | null = null
  try {
    zip = await openPromise(file, reading)
    const entries = await entriesOf(zip)
    const refused = refusalOf(entries, zip.fileSize) ?? (await refusalOfContent(zip, entries))
    if (refused) return failed(refused, { file: name })
    const parts = entries.filter(({ fileName }) => fileName !== titleIn)
    const places = parts.map(({ fileName }) => join(folder, ...fileName.split('/')))
    for (const [index, entry] of parts.entries()) {
      const bytes = await bytesOf(zip, entry)
      const written = await onDisk(name, () => writeNew(places[index]!, bytes, files))
      if (!written.ok) return written
    }
    return await onDisk(name, async () => {
      for (const place of new Set(places.map((path) => dirname(path)))) await files.flushFolder(place)
    })
  } catch (error) {
    return { ok: false, problem: problemOf(error, name) }
  } finally {
    zip?.close()
  }
}

/** The parts of a `.muutos` that this computer made for itself, by their names; those that are not as they were written are damage. */
export async function partsIn(bytes: Buffer, file: string): Promise<Result<Map<string, Buffer>>> {
  try {
    const zip = await fromBufferPromise(bytes, reading)
    const parts = new Map<string, Buffer>()
    for await (const entry of zip.eachEntry()) {
      if (!partNames.test(entry.fileName) || parts.has(entry.fileName)) return failed('muutos-damaged', { file })
      parts.set(entry.fileName, await bytesOf(zip, entry))
    }
    return parts.has(titleIn) && parts.has('workbook.json') ? ok(parts) : failed('muutos-damaged', { file })
  } catch (error) {
    return { ok: false, problem: problemOf(error, file) }
  }
}

const reading = { autoClose: false, lazyEntries: true, strictFileNames: true, validateEntrySizes: true }

/** One more than allowed is enough to know that there are too many. */
async function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  for await (const entry of zip.eachEntry()) if (entries.push(entry) > limits.files) break
  return entries
}

/** What speaks against the entries before any is unpacked. */
function refusalOf(entries: Entry[], fileSize: number): string | null {
  if (entries.length > limits.files) return 'muutos-too-large'
  const names = entries.map(({ fileName }) => fileName)
  if (!names.includes(titleIn) || !names.includes('workbook.json')) return 'not-a-muutos'
  if (names.some((name) => !partNames.test(name)) || new Set(names).size < names.length) return 'muutos-damaged'
  if (entries.some((entry) => entry.isEncrypted() || entry.uncompressedSize > entry.compressedSize * limits.ratio + 4096)) return 'muutos-too-large'
  const kept = entries.filter(({ fileName }) => keptHash(fileName) !== undefined)
  if (kept.some(({ uncompressedSize }) => uncompressedSize > mostFileBytes)) return 'muutos-too-large'
  // What is stored as it is cannot come to more than the file itself, unless entries overlap.
  const stored = kept.filter(({ compressionMethod }) => compressionMethod === 0)
  const swelling = entries.filter((entry) => !stored.includes(entry))
  return unpackedBytes(stored) > fileSize || unpackedBytes(swelling) > limits.unpackedBytes ? 'muutos-too-large' : null
}

function unpackedBytes(entries: Entry[]): number {
  return entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
}

/** Every entry is read once before any is written, and one at a time: attachments may be more than memory has room for. */
async function refusalOfContent(zip: ZipFile, entries: Entry[]): Promise<string | null> {
  for (const entry of entries) {
    const bytes = await bytesOf(zip, entry)
    const kind = entry.fileName === titleIn ? titleKind(bytes) : 'readable'
    if (kind !== 'readable') return kind === 'newer' ? 'workbook-newer' : 'not-a-muutos'
    if (!isSound(entry.fileName, bytes)) return 'muutos-damaged'
  }
  return null
}

/** No more comes out than the entry says (yauzl sees to that); that its checksum and its hash are right is left to us. */
async function bytesOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const bytes = await buffer(await zip.openReadStreamPromise(entry))
  if (crc32(bytes) !== entry.crc32) throw new Error('checksum')
  const hash = keptHash(entry.fileName)
  if (hash !== undefined && sha256Of(bytes) !== hash) throw new Error('hash')
  return bytes
}

async function onDisk(file: string, work: () => Promise<void>): Promise<Result<null>> {
  try {
    await work()
    return ok(null)
  } catch (error) {
    if (codeOf(error) === '') throw error
    return failed('muutos-not-unpacked', { file, code: codeOf(error) })
  }
}

/** yauzl and zlib throw plain errors for a file that is not a zip or is broken; the system's have a code of their own kind. */
function problemOf(error: unknown, file: string): Problem {
  const code = codeOf(error)
  if (/^E[A-Z]+$/.test(code)) return { key: 'file-not-read', values: { file } }
  const notZip = error instanceof Error && /end of central directory/i.test(error.message)
  return { key: notZip ? 'not-a-muutos' : 'muutos-damaged', values: { file } }
}

async function writeNew(path: string, bytes: Buffer, files: FileSystem): Promise<void> {
  await files.makeFolder(dirname(path))
  const file = await files.open(path, 'new')
  try {
    await file.write(bytes, 0)
    await file.flush()
  } finally {
    await file.close()
  }
}
