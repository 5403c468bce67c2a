import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAnswers } from '../../../src/main/answers.ts'
import type { Desk } from '../../../src/main/desk.ts'
import { receive } from '../../../src/main/receive.ts'
import { realWorld } from '../../../src/main/world.ts'

/** A desk at which nobody sits. */
const emptyDesk: Desk = {
  chooseFileToOpen: async () => null,
  chooseFileToSave: async () => null,
  confirm: async () => false,
  printToPdf: async () => null,
  openFile: async () => false,
  showInFolder: () => undefined,
  tell: () => undefined,
}

let folder: string
let opened: Awaited<ReturnType<typeof openAnswers>>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'muutos-receive-'))
  opened = await openAnswers({ world: realWorld(folder, resolve('resources')), desk: emptyDesk })
})
afterAll(async () => {
  await opened.close()
  await rm(folder, { recursive: true })
})

test('a request of a known name and shape is answered', async () => {
  expect(await receive(opened.answers, 'preferences.write', { language: 'sv' })).toMatchObject({ ok: true, value: { language: 'sv' } })
  expect(await receive(opened.answers, 'preferences.read', null)).toMatchObject({ ok: true, value: { language: 'sv' } })
})

test.each(['files.remove', 'constructor', '__proto__', 'toString', '', null, 5])('a request called %j is refused', async (name) => {
  await expect(receive(opened.answers, name, null)).rejects.toThrow('There is no request called')
})

test.each([
  ['preferences.read', {}],
  ['preferences.write', { language: 'de' }],
  ['workbooks.open', { id: 5 }],
  ['files.open', { file: '/etc/passwd' }],
  ['workbook.page', { table: 'actions', from: -1 }],
])('%s is refused an input of another shape', async (name, input) => {
  await expect(receive(opened.answers, name, input)).rejects.toThrow(`The input of ${name} does not have its shape`)
})
