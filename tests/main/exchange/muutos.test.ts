import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { canonical } from '../../../src/core/workbook/canonical.ts'
import { packWorkbook } from '../../../src/main/exchange/pack.ts'
import { unpackWorkbook } from '../../../src/main/exchange/unpack.ts'
import { realFiles, type FileSystem } from '../../../src/main/store/files.ts'
import { focusAreaEdit, newWorkbookIn, opened, problemKey, renameEdit, temporaryFolder, value } from '../store/store-fixtures.ts'

const files = realFiles()
const title = { name: 'muutos.json', bytes: Buffer.from('{"muutos":"workbook","format":1}') }

test('a workbook goes into a .muutos and out of it with its history and without its raw answers', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  await store.commit(focusAreaEdit('foc_a', 'Perhekeskukset'), 'window')
  await store.compact()
  await store.commit(renameEdit('foc_a', 'Perhekeskus'), 'window')
  await store.writeAnswers('wav_1', '{"secret":true}')
  const target = join(folder, 'Koivuranta ä.muutos')
  value(await packWorkbook(store, target, files))
  value(await store.commit(renameEdit('foc_a', 'Myöhempi'), 'window'))
  value(await unpackWorkbook(target, join(folder, 'out'), files))

  expect(readdirSync(join(folder, 'out'), { recursive: true }).sort()).toEqual(['journals', 'journals/000001.jsonl', 'journals/000002.jsonl', 'journals/000003.jsonl', 'workbook.json'])
  const copy = await opened(join(folder, 'out'))
  expect([copy.readOnly, copy.notices, copy.undoLabel()?.values]).toEqual([false, [], { name: 'Perhekeskus' }])
  value(await copy.undo())
  value(await store.undo())
  value(await store.undo())
  expect(copy.workbook.tables['focusAreas']!['foc_a']!['name']).toEqual(store.workbook.tables['focusAreas']!['foc_a']!['name'])
  expect(readdirSync(folder).sort()).toEqual(['Koivuranta ä.muutos', 'one', 'out'])
  await Promise.all([store.close(), copy.close()])
})

test('the last good state of a damaged workbook can be taken out as a whole one', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  for (const name of ['A', 'B', 'C']) await store.commit(focusAreaEdit('foc_a', name), 'window')
  await store.close()
  const journal = join(folder, 'one/journals/000001.jsonl')
  writeFileSync(journal, readFileSync(journal, 'utf8').replace('"B"', '"X"'))
  const damaged = await opened(join(folder, 'one'))
  value(await packWorkbook(damaged, join(folder, 'saved.muutos'), files))
  value(await unpackWorkbook(join(folder, 'saved.muutos'), join(folder, 'out'), files))
  const copy = await opened(join(folder, 'out'))
  expect([copy.readOnly, copy.notices, canonical({ ...copy.workbook, through: 0 })]).toEqual([false, [], canonical(damaged.workbook)])
  value(await copy.commit(renameEdit('foc_a', 'D'), 'window'))
  await copy.close()
})

test('a target that is held open or not to be written to is named, and what stood there stays', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  const target = join(folder, 'auki.muutos')
  writeFileSync(target, 'aiempi')
  const held: FileSystem = { ...files, rename: async () => Promise.reject(Object.assign(new Error('held'), { code: 'EBUSY' })) }
  const result = await packWorkbook(store, target, held)
  expect(result).toEqual({ ok: false, problem: { key: 'file-not-writable', values: { file: 'auki.muutos', folder: basename(folder) } } })
  expect([readFileSync(target, 'utf8'), readdirSync(folder).sort()]).toEqual(['aiempi', ['auki.muutos', 'one']])
  expect(problemKey(await packWorkbook(store, join(folder, 'missing/x.muutos'), files))).toBe('file-not-writable')
  await store.close()
})

test('a file that unpacks to far more than it is, is refused before anything is written', async () => {
  const folder = temporaryFolder()
  const bomb = await zipped(folder, [title, { name: 'workbook.json', bytes: Buffer.alloc(30_000_000, 0x20) }])
  expect(problemKey(await unpackWorkbook(bomb, join(folder, 'out'), files))).toBe('muutos-too-large')
  expect(existsSync(join(folder, 'out'))).toBe(false)
})

test('names that lead out of the folder, or that no workbook has, are refused', async () => {
  const folder = temporaryFolder()
  const part = { name: 'journals/x9.jsonl', bytes: Buffer.from('x') }
  const path = await zipped(folder, [title, { name: 'workbook.json', bytes: Buffer.from('{}') }, part])
  expect(problemKey(await unpackWorkbook(path, join(folder, 'out'), files))).toBe('muutos-damaged')
  // yazl will not write such a name, so it is put into the finished file.
  for (const name of ['../../../x9.jsonl', '/tmp/xxxx.jsonl12', '..\\..\\..\\x9.jsonl'].map((wish) => wish.slice(0, part.name.length).padEnd(part.name.length, 'x')))
    writeFileSync(path, Buffer.from(readFileSync(path).toString('latin1').replaceAll(part.name, name), 'latin1'))
  expect(['muutos-damaged', 'not-a-muutos']).toContain(problemKey(await unpackWorkbook(path, join(folder, 'out'), files)))
  expect(readdirSync(folder)).toEqual(['made.muutos'])
})

test('another zip, no zip, a newer and a broken .muutos are told apart', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  await store.commit(focusAreaEdit('foc_a', 'A'.repeat(200)), 'window')
  const out = join(folder, 'out')
  const key = async (path: string) => problemKey(await unpackWorkbook(path, out, files))

  expect(await key(await zipped(folder, [{ name: 'word/document.xml', bytes: Buffer.from('<w/>') }]))).toBe('not-a-muutos')
  expect(await key(await zipped(folder, [{ ...title, bytes: Buffer.from('{"muutos":"workbook","format":3}') }, { name: 'workbook.json', bytes: Buffer.from('{}') }]))).toBe('workbook-newer')
  writeFileSync(join(folder, 'text.muutos'), 'Tämä ei ole zip.')
  expect(await key(join(folder, 'text.muutos'))).toBe('not-a-muutos')
  expect(await key(join(folder, 'none.muutos'))).toBe('file-not-read')

  const whole = join(folder, 'whole.muutos')
  value(await packWorkbook(store, whole, files))
  const bytes = readFileSync(whole)
  const broken = join(folder, 'broken.muutos')
  const at = bytes.indexOf('journals/000001.jsonl') + 60
  bytes[at] = bytes[at]! ^ 0xff
  writeFileSync(broken, bytes)
  expect(await key(broken)).toBe('muutos-damaged')
  writeFileSync(broken, readFileSync(whole).subarray(0, statSync(whole).size - 30))
  expect(['not-a-muutos', 'muutos-damaged']).toContain(await key(broken))
  expect(existsSync(out)).toBe(false)
  await store.close()
})

async function zipped(folder: string, parts: { name: string; bytes: Buffer }[]): Promise<string> {
  const zip = new ZipFile()
  for (const { name, bytes } of parts) zip.addBuffer(bytes, name)
  zip.end()
  const path = join(folder, 'made.muutos')
  writeFileSync(path, await buffer(zip.outputStream as Readable))
  return path
}
