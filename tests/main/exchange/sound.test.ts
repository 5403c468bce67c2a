import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { packWorkbook } from '../../../src/main/exchange/pack.ts'
import { realFiles } from '../../../src/main/store/files.ts'
import { checksum } from '../../../src/main/store/lines.ts'
import { partOf, type Part } from '../../../src/main/store/parts.ts'
import { openWorkbooks } from '../../../src/main/workbooks/workbooks.ts'
import { focusAreaEdit, temporaryFolder, value, worldIn } from '../store/store-fixtures.ts'

const inherited = Object.prototype as unknown as Record<string, unknown>
afterEach(() => {
  for (const name of ['polluted', 'foc_a']) delete inherited[name]
})

const stamp = '2026-11-21T08:00:09.000Z-0000-aaaaaaaa'
const label = { key: 'focusAreaSaved' }

test.each([
  ['a table that every object inherits', line(2, `{"format":1,"stamp":"${stamp}","label":{"key":"x"},"over":{},"put":{"__proto__":{"polluted":{"name":1}}}}`)],
  ['the same in letters escaped', line(2, `{"format":1,"stamp":"${stamp}","label":{"key":"x"},"over":{},"put":{"\\u005f_proto__":{"polluted":{"name":1}}}}`)],
  ['a table called constructor', line(2, `{"format":1,"stamp":"${stamp}","label":{"key":"x"},"over":{},"put":{"constructor":{"keys":{"name":1}}}}`)],
  ['no change', line(2, 'null')],
  ['a change without its cells', line(2, JSON.stringify({ format: 1, stamp, label, over: {}, put: { actions: null } }))],
  ['a stamp that is none', line(2, JSON.stringify({ format: 1, stamp: '~', label, over: {}, put: {} }))],
])('a .muutos whose journal holds %s is refused and leaves nothing behind', async (_, added) => {
  const { folder, open } = await withParts((name, bytes) => (name === 'journals/000001.jsonl' ? Buffer.concat([bytes, Buffer.from(added)]) : bytes))
  expect(await open()).toEqual({ ok: false, problem: { key: 'muutos-damaged', values: { file: 'bad.muutos' } } })
  expect([existsSync(join(folder, 'mine')), 'polluted' in {}, typeof Object.keys]).toEqual([false, false, 'function'])
})

test.each([
  ['nothing', () => 'null'],
  ['no tables', (body: string) => body.replace('"tables":{', '"tables":null,"others":{')],
  ['a record without marks', (body: string) => withRow(body, '"act_1":{"code":"T"}')],
  ['a mark past its stamps', (body: string) => withRow(body, '"act_1":{"code":"T","~":99}')],
  ['a row that every object inherits', (body: string) => withRow(body, '"__proto__":{"code":"T","~":0}')],
])('a .muutos whose workbook is %s is refused and leaves nothing behind', async (_, other) => {
  const { folder, open } = await withParts((name, bytes) => {
    if (name !== 'workbook.json') return bytes
    const body = Buffer.from(other(bytes.toString().replace(/^.*?"workbook":/, '').slice(0, -2)))
    return Buffer.from(`{"crc32":"${checksum(body)}","encoding":"plain","workbook":${body.toString()}}\n`)
  })
  expect(await open()).toEqual({ ok: false, problem: { key: 'muutos-damaged', values: { file: 'bad.muutos' } } })
  expect(existsSync(join(folder, 'mine'))).toBe(false)
})

function withRow(body: string, row: string): string {
  return body.replace('"tables":{', `"tables":{"actions":{${row}},`)
}

function line(n: number, change: string): string {
  const json = Buffer.from(`{"n":${n},"change":${change}}`)
  return `${checksum(json)} ${json.length} ${json.toString()}\n`
}

/** A sound workbook's parts, some of them put in another's place, as a file that comes from other hands. */
async function withParts(other: (name: string, bytes: Buffer) => Buffer): Promise<{ folder: string; open: () => Promise<unknown> }> {
  const folder = temporaryFolder()
  const theirs = value(await openWorkbooks(worldIn(join(folder, 'theirs'))).createEmpty('Naapuri'))
  value(await theirs.store.commit(focusAreaEdit('foc_a', 'A'), 'window'))
  const parts: Part[] = []
  for (const part of await theirs.store.parts()) parts.push(partOf(part.name, other(part.name, await part.read())))
  await theirs.store.close()
  value(await packWorkbook({ parts: async () => parts }, join(folder, 'bad.muutos'), realFiles()))
  const mine = openWorkbooks(worldIn(join(folder, 'mine')))
  return { folder, open: () => mine.openFile(join(folder, 'bad.muutos')) }
}
