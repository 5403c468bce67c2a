import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { files as fileRows } from '../../../src/core/files/file.ts'
import { addRow } from '../../../src/core/workbook/edits.ts'
import { packWorkbook } from '../../../src/main/exchange/pack.ts'
import { unpackWorkbook } from '../../../src/main/exchange/unpack.ts'
import { realFiles } from '../../../src/main/store/files.ts'
import type { Store } from '../../../src/main/store/store.ts'
import { newWorkbookIn, opened, problemKey, temporaryFolder, value } from '../store/store-fixtures.ts'

const files = realFiles()
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex')
const own = [{ name: 'muutos.json', bytes: Buffer.from('{"muutos":"workbook","format":1}') }, { name: 'workbook.json', bytes: Buffer.from('{}') }]

test('attachments go into a .muutos and out of it byte for byte, also one that would pack to a thousandth', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  const even = Buffer.alloc(8 << 20, 0x20)
  const scan = Buffer.from(Array.from({ length: 300_000 }, (_, at) => (at * at * 31) >> 3 & 0xff))
  const hashes = [await attached(store, 'fil_1', even), await attached(store, 'fil_2', scan)]
  const target = join(folder, 'kopio.muutos')
  value(await packWorkbook(store, target, files))
  value(await unpackWorkbook(target, join(folder, 'out'), files))
  expect(readdirSync(join(folder, 'out/files')).sort()).toEqual(hashes.toSorted())
  if (process.platform !== 'win32') expect(statSync(join(folder, 'out/files', hashes[0]!)).mode & 0o777).toBe(0o600)
  const copy = await opened(join(folder, 'out'))
  expect((await copy.readFile(hashes[0]!))?.equals(even)).toBe(true)
  expect((await copy.readFile(hashes[1]!))?.equals(scan)).toBe(true)
  await Promise.all([store.close(), copy.close()])
})

test('an attachment with a changed byte is refused, whether or not the zip’s own checksum was made to fit', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  const content = Buffer.from('Kustannuspaikkaraportti, allekirjoitettu')
  await attached(store, 'fil_1', content)
  const target = join(folder, 'kopio.muutos')
  value(await packWorkbook(store, target, files))
  const bytes = readFileSync(target)
  bytes[bytes.indexOf(content) + 3]! ^= 1
  writeFileSync(target, bytes)
  expect(problemKey(await unpackWorkbook(target, join(folder, 'out'), files))).toBe('muutos-damaged')

  const forged = await zipped(folder, [...own, { name: `files/${hashOf(content)}`, bytes: Buffer.from('Toinen raportti') }])
  expect(problemKey(await unpackWorkbook(forged, join(folder, 'out'), files))).toBe('muutos-damaged')
  expect(existsSync(join(folder, 'out'))).toBe(false)
  await store.close()
})

test('a name that is not a hash is refused', async () => {
  const folder = temporaryFolder()
  for (const name of ['files/raportti.pdf', `files/${'A'.repeat(64)}`, `files/${'a'.repeat(65)}`, `files/x/${'a'.repeat(64)}`, `answers/${'a'.repeat(64)}`]) {
    const path = await zipped(folder, [...own, { name, bytes: Buffer.from('x') }])
    expect([name, problemKey(await unpackWorkbook(path, join(folder, 'out'), files))]).toEqual([name, 'muutos-damaged'])
  }
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('an attachment that would swell, or is larger than any may be, is refused before it is unpacked', async () => {
  const folder = temporaryFolder()
  const key = async (bytes: Buffer, compress: boolean) => problemKey(await unpackWorkbook(await zipped(folder, [...own, { name: `files/${hashOf(bytes)}`, bytes, compress }]), join(folder, 'out'), files))
  expect(await key(Buffer.alloc(20 << 20), true)).toBe('muutos-too-large')
  expect(await key(Buffer.alloc((50 << 20) + 1), false)).toBe('muutos-too-large')
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

async function attached(store: Store, id: string, content: Buffer): Promise<string> {
  const sha256 = value(await store.addFile(content))
  value(await store.commit(addRow({ key: 'fileAttached', values: { name: id } }, fileRows, { id, name: `${id}.pdf`, sha256, bytes: content.length, addedAt: '2026-11-21T08:00:00.000Z' } as { id: string }), 'main'))
  return sha256
}

async function zipped(folder: string, parts: { name: string; bytes: Buffer; compress?: boolean }[]): Promise<string> {
  const zip = new ZipFile()
  for (const { name, bytes, compress = true } of parts) zip.addBuffer(bytes, name, { compress })
  zip.end()
  const path = join(folder, 'made.muutos')
  writeFileSync(path, await buffer(zip.outputStream as Readable))
  return path
}
