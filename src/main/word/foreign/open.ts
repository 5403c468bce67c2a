import { buffer } from 'node:stream/consumers'
import yauzl, { type Entry, type ZipFile } from 'yauzl'
import { mostFileBytes } from '../../../core/files/file.ts'

/** A file inside a .docx, with all that is written back with it: forms keep the order, the dates and the packing of their parts. */
export interface Part {
  bytes: Buffer
  changedAt: Date
  packed: boolean
}
export type Parts = Map<string, Part>

/** Why a file is no .docx to be read; of one that is too large its size and the largest that would do, `megabytes` and `most`. */
export interface Unfit {
  why: 'empty' | 'encrypted' | 'old-word' | 'wrong-kind' | 'too-large' | 'unpacks-too-large' | 'damaged'
  values: Record<string, number>
}

/** Unpacked, in bytes; and how many times larger than packed. A small file that swells past these is a trap. */
const most = 200_000_000
const mostTimes = 100
const megabyte = 1024 * 1024

/** The parts of a Word document that somebody else made, or why it is none: told by the bytes, whatever the name says. */
export async function openDocument(bytes: Buffer): Promise<Parts | Unfit> {
  const kind = kindOf(bytes)
  if (kind !== 'zip') return unfit(kind)
  if (bytes.length > mostFileBytes) return { why: 'too-large', values: { megabytes: Math.ceil(bytes.length / megabyte), most: mostFileBytes / megabyte } }
  try {
    const zip = await new Promise<ZipFile>((resolve, reject) => yauzl.fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, opened) => (error ? reject(error) : resolve(opened))))
    const entries = await entriesOf(zip)
    if (entries.some((entry) => entry.isEncrypted())) return unfit('encrypted')
    const unpacked = entries.reduce((total, entry) => total + entry.uncompressedSize, 0)
    if (unpacked > most || unpacked > Math.max(1_000_000, bytes.length * mostTimes)) return { why: 'unpacks-too-large', values: { megabytes: Math.ceil(unpacked / 1_000_000), most: most / 1_000_000 } }
    const parts: Parts = new Map()
    for (const entry of entries) {
      if (parts.has(entry.fileName)) return unfit('damaged')
      parts.set(entry.fileName, { bytes: await bytesOf(zip, entry), changedAt: entry.getLastModDate({ forceDosFormat: true }), packed: entry.compressionMethod !== 0 })
    }
    return parts.has('[Content_Types].xml') && parts.has('_rels/.rels') ? parts : unfit('wrong-kind')
  } catch {
    // Whatever the library throws at a broken zip comes to the same.
    return unfit('damaged')
  }
}

function unfit(why: Unfit['why']): Unfit {
  return { why, values: {} }
}

/** Password-protected .docx and old .doc both lie in Microsoft's compound file; only the former names its package. */
function kindOf(bytes: Buffer): 'zip' | 'empty' | 'encrypted' | 'old-word' | 'wrong-kind' {
  if (bytes.length === 0) return 'empty'
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return 'zip'
  if (bytes.subarray(0, 4).toString('hex') !== 'd0cf11e0') return 'wrong-kind'
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le')) ? 'encrypted' : 'old-word'
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = []
  return new Promise((resolve, reject) => {
    zip.on('error', reject).on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

function bytesOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : buffer(stream).then(resolve, reject)))
  })
}
