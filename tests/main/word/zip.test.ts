import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { pack, packWithin, unpack } from '../../../src/main/word/package.ts'

const now = new Date(2021, 0, 28, 10, 0, 58)

test('whatever parts hold, whole or in pieces, deflated or not, is read again by its path, with its checksum, length and time', async () => {
  await fc.assert(
    fc.asyncProperty(parts, fc.constantFrom(pack, packWithin), async (written, packed) => {
      const file = await packed(new Map(written), now)
      const expected = written.map(([path, part]) => ({ path, bytes: Buffer.isBuffer(part) ? part : Buffer.from(part.join('')) }))
      expect(await asYauzlReads(file)).toEqual(expected.map(({ path, bytes }) => ({ path, text: bytes.toString('latin1'), checksum: crc32(bytes), at: now })))
      expect([...(await unpack(file))].map(([path, bytes]) => [path, bytes.toString('latin1')])).toEqual(expected.map(({ path, bytes }) => [path, bytes.toString('latin1')]))
      expect((await packed(new Map(written), now)).equals(file)).toBe(true)
    }),
    { numRuns: 40 },
  )
})

test('a part is longer or shorter than the file says, or packed in a way nobody here knows: it is not taken for what it is not', async () => {
  const file = await pack(new Map([['a.xml', Buffer.from('<a>lapsi ja perhe</a>')]]), now)
  const directory = file.indexOf(Buffer.from([0x50, 0x4B, 0x01, 0x02]))
  const altered = (at: number, value: number) => {
    const bytes = Buffer.from(file)
    bytes.writeUInt16LE(value, directory + at)
    return unpack(bytes)
  }
  await expect(altered(24, 5)).rejects.toThrow()
  await expect(altered(24, 500)).rejects.toThrow('not as long')
  await expect(altered(10, 12)).rejects.toThrow('a way of its own')
  await expect(unpack(file, 10)).rejects.toThrow('too large')
})

const bytes = fc.oneof(fc.constant(Buffer.alloc(0)), fc.uint8Array({ maxLength: 2000 }).map((some) => Buffer.from(some)), fc.constant(Buffer.alloc(100_000, 'lapsi')))
const pieces = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('€ ä '.repeat(20_000))), { maxLength: 5 })
const path = fc.array(fc.constantFrom('word', 'ä', '_rels', '[Content_Types]', 'kaavio 1'), { minLength: 1, maxLength: 3 }).map((names) => `${names.join('/')}.xml`)
const parts = fc.uniqueArray(fc.tuple(path, fc.oneof(bytes, pieces)), { selector: ([one]) => one, maxLength: 6 })

/** As a program reads it that knows neither our writing nor our reading. */
async function asYauzlReads(file: Buffer) {
  const zip = await fromBufferPromise(file)
  const read = []
  for await (const entry of zip.eachEntry()) {
    const { crc32: beside, uncompressedSize } = await zip.readLocalFileHeaderPromise(entry)
    expect([beside, uncompressedSize]).toEqual([entry.crc32, entry.uncompressedSize])
    read.push({ path: entry.fileName, text: (await buffer(await zip.openReadStreamPromise(entry))).toString('latin1'), checksum: entry.crc32, at: entry.getLastModDate() })
  }
  return read
}
