import { crc32, createDeflateRaw, deflateRawSync } from 'node:zlib'

/** A part whole, or in pieces, so that it is never held as a whole. */
export type Part = Buffer | Iterable<string>

/**
 * A zip file of parts by their path, as APPNOTE.TXT 6.3 has it. yazl works its checksum out in JavaScript and hands each
 * piece on through five streams, which at 10,000 rows took longer than deflating did; here Node's own does both.
 * The same parts at the same moment make the same bytes. No part may reach 4 GiB: writing its size would throw.
 */
export async function zip(parts: Iterable<[path: string, part: Part]>, now: Date, { deflated } = { deflated: true }): Promise<Buffer> {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [path, part] of parts) {
    const name = Buffer.from(path)
    const packed = Buffer.isBuffer(part) ? packedWhole(part, deflated) : await packedInPieces(part)
    const described = description(name, packed, now)
    const file = [numbers([4, 0x04034B50]), described, name, ...packed.bytes]
    files.push(...file)
    directory.push(numbers([4, 0x02014B50], [2, version]), described, numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), name)
    offset += lengthOf(file)
  }
  const entries = directory.length / 4
  const end = numbers([4, 0x06054B50], [2, 0], [2, 0], [2, entries], [2, entries], [4, lengthOf(directory)], [4, offset], [2, 0])
  return Buffer.concat([...files, ...directory, end])
}

interface Packed {
  bytes: Buffer[]
  deflated: boolean
  size: number
  checksum: number
}

function packedWhole(part: Buffer, deflated: boolean): Packed {
  return { bytes: [deflated ? deflateRawSync(part) : part], deflated, size: part.length, checksum: crc32(part) }
}

/** While one piece is deflated in a thread of Node's, the next is made. */
async function packedInPieces(pieces: Iterable<string>): Promise<Packed> {
  const deflate = createDeflateRaw()
  const packed: Packed = { bytes: [], deflated: true, size: 0, checksum: 0 }
  deflate.on('data', (bytes: Buffer) => packed.bytes.push(bytes))
  try {
    const ended = new Promise((resolve, reject) => deflate.on('end', resolve).on('error', reject))
    let taken: Promise<void> | undefined
    for (const piece of pieces) {
      const bytes = Buffer.from(piece)
      packed.size += bytes.length
      packed.checksum = crc32(bytes, packed.checksum)
      await taken
      taken = new Promise((resolve) => deflate.write(bytes, () => resolve()))
    }
    deflate.end()
    await ended
    return packed
  } finally {
    deflate.destroy()
  }
}

/** That of the standard which first had deflated parts: 2.0. */
const version = 20
const utf8Names = 0x0800
const [stored, deflatedMethod] = [0, 8]

/** What the file itself and the directory at the end both say of a part. */
function description(name: Buffer, { bytes, deflated, size, checksum }: Packed, now: Date): Buffer {
  const time = (now.getHours() << 11) | (now.getMinutes() << 5) | (now.getSeconds() >> 1)
  const day = ((now.getFullYear() - 1980) << 9) | ((now.getMonth() + 1) << 5) | now.getDate()
  return numbers([2, version], [2, utf8Names], [2, deflated ? deflatedMethod : stored], [2, time], [2, day], [4, checksum], [4, lengthOf(bytes)], [4, size], [2, name.length], [2, 0])
}

/** Each in so many bytes, the lowest first. */
function numbers(...values: [bytes: number, value: number][]): Buffer {
  return Buffer.concat(values.map(([bytes, value]) => {
    const written = Buffer.alloc(bytes)
    written.writeUIntLE(value, 0, bytes)
    return written
  }))
}

function lengthOf(buffers: Buffer[]): number {
  return buffers.reduce((sum, { length }) => sum + length, 0)
}
