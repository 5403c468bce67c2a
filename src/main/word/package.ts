import { Readable, type PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { fromBuffer, type Entry, type ZipFile } from 'yauzl'
import { ZipFile as NewZip } from 'yazl'

/** The parts of a .docx by their path, in the order of the file. */
export type Parts = Map<string, Buffer>

/** What would be larger than `mostBytes` when unpacked is thrown before it is. */
export async function unpack(docx: Buffer, mostBytes = Infinity): Promise<Parts> {
  const zip = await opened(docx)
  const parts: Parts = new Map()
  let bytes = 0
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', resolve)
    zip.on('entry', (entry: Entry) => {
      bytes += entry.uncompressedSize
      if (bytes > mostBytes) return reject(new Error('Unpacked it would be too large'))
      read(zip, entry).then((bytes) => {
        parts.set(entry.fileName, bytes)
        zip.readEntry()
      }, reject)
    })
    zip.readEntry()
  })
  return parts
}

/** The same parts at the same moment make the same bytes. A part may come in pieces, so that it is never held as a whole. */
export async function pack(parts: Map<string, Buffer | Iterable<string>>, now: Date): Promise<Buffer> {
  const zip = new NewZip()
  const options = { mtime: now, forceDosTimestamp: true }
  for (const [path, part] of parts) {
    if (Buffer.isBuffer(part)) zip.addBuffer(part, path, options)
    else zip.addReadStream(Readable.from(part, { objectMode: false }), path, options)
  }
  zip.on('error', (error) => (zip.outputStream as PassThrough).destroy(error as Error))
  zip.end()
  return buffer(zip.outputStream)
}

function opened(docx: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(docx, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)))
  })
}

function read(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(buffer(stream))))
  })
}
