import { inflateRawSync } from 'node:zlib'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { zip, type Part } from './zip.ts'

/** The parts of a .docx by their path, in the order of the file. */
export type Parts = Map<string, Buffer>

/** What would be larger than `mostBytes` when unpacked is thrown before it is. */
export async function unpack(docx: Buffer, mostBytes = Infinity): Promise<Parts> {
  const file = await fromBufferPromise(docx)
  const parts: Parts = new Map()
  let bytes = 0
  for await (const entry of file.eachEntry()) {
    bytes += entry.uncompressedSize
    if (bytes > mostBytes) throw new Error('Unpacked it would be too large')
    parts.set(entry.fileName, await read(docx, file, entry))
  }
  return parts
}

/** The same parts at the same moment make the same bytes. */
export function pack(parts: Map<string, Part>, now: Date): Promise<Buffer> {
  return zip(parts, now)
}

/** What becomes a part of another package, which makes it small. */
export function packWithin(parts: Map<string, Part>, now: Date): Promise<Buffer> {
  return zip(parts, now, { deflated: false })
}

/** yauzl finds the bytes; of bytes that are all in memory it would make a stream all the same. */
async function read(docx: Buffer, file: ZipFile, entry: Entry): Promise<Buffer> {
  if (!entry.canDecodeFileData()) throw new Error(`The part ${entry.fileName} is encrypted, or packed in a way of its own`)
  const { fileDataStart } = await file.readLocalFileHeaderPromise(entry, { minimal: true })
  const packed = docx.subarray(fileDataStart, fileDataStart + entry.compressedSize)
  const bytes = entry.compressionMethod === 0 ? packed : inflateRawSync(packed, { maxOutputLength: entry.uncompressedSize || 1 })
  if (bytes.length !== entry.uncompressedSize) throw new Error(`The part ${entry.fileName} is not as long as the file says`)
  return bytes
}
