import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { files as fileRows } from '../../../src/core/files/file.ts'
import { addRow, removeRow } from '../../../src/core/workbook/edits.ts'
import { realFiles, type FileSystem } from '../../../src/main/store/files.ts'
import { newWorkbookIn, opened, problemKey, temporaryFolder, value } from './store-fixtures.ts'

const ledger = Buffer.from('Pääkirja 2020\n'.repeat(1000))
const label = { key: 'fileAttached', values: { name: 'pääkirja.pdf' } }
const sha256 = createHash('sha256').update(ledger).digest('hex')
const named = (id: string, hash = sha256) => addRow(label, fileRows, { id, name: 'pääkirja.pdf', sha256: hash, bytes: ledger.length, addedAt: '2026-11-21T08:00:00.000Z' } as { id: string })

test('a file lies under its hash, once, is the owner’s alone, and is there after reopening', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  expect([value(await store.addFile(ledger)), value(await store.addFile(Buffer.from(ledger)))]).toEqual([sha256, sha256])
  expect(readdirSync(join(folder, 'one/files'))).toEqual([sha256])
  if (process.platform !== 'win32') expect([statSync(join(folder, 'one/files', sha256)).mode & 0o777, statSync(join(folder, 'one/files')).mode & 0o777]).toEqual([0o600, 0o700])
  value(await store.commit(named('fil_1'), 'main'))
  expect(problemKey(await store.commit(named('fil_2'), 'window'))).toBe('edit-not-allowed')
  await store.close()
  expect(problemKey(await store.addFile(ledger))).toBe('workbook-closed')

  const again = await opened(join(folder, 'one'))
  expect(await again.readFile(sha256)).toEqual(ledger)
  await again.close()
})

test('a file that is gone or altered is told as not there, and keeping the same content again mends it', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  value(await store.addFile(ledger))
  const path = join(folder, 'one/files', sha256)
  writeFileSync(path, readFileSync(path).fill(0x20, 0, 1))
  expect(await store.readFile(sha256)).toBe(null)
  value(await store.addFile(ledger))
  expect(await store.readFile(sha256)).toEqual(ledger)
  rmSync(path)
  expect([await store.readFile(sha256), await store.readFile('../workbook.json'), await store.readFile('f'.repeat(64))]).toEqual([null, null, null])
  await store.close()
})

test('a copy has the files that rows name, removed ones too, and neither what no row names nor what is lost', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  const [first, second, , lost] = [value(await store.addFile(ledger)), value(await store.addFile(Buffer.from('B'))), value(await store.addFile(Buffer.from('named by none'))), value(await store.addFile(Buffer.from('lost')))]
  for (const [index, hash] of [first, second, lost].entries()) value(await store.commit(named(`fil_${index}`, hash), 'main'))
  value(await store.commit(removeRow(label, fileRows, 'fil_1'), 'main'))
  rmSync(join(folder, 'one/files', lost))
  const kept = (await store.parts()).filter(({ name }) => name.startsWith('files/'))
  expect(kept.map(({ name }) => name)).toEqual([first, second].sort().map((hash) => `files/${hash}`))
  expect(await kept.find(({ name }) => name.endsWith(first))!.read()).toEqual(ledger)
  await store.close()
})

test('a full disk is told, leaves nothing half written, and the file can be kept when there is room again', async () => {
  const folder = temporaryFolder()
  let full = false
  const real = realFiles()
  const files: FileSystem = {
    ...real,
    async open(path, how) {
      const file = await real.open(path, how)
      return { ...file, write: (bytes, at) => (full && path.includes('files') ? file.write(bytes.subarray(0, 100), at).then(() => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))) : file.write(bytes, at)) }
    },
  }
  const store = await opened(join(folder, 'one'), { mode: { new: 'wbk_test' }, files })
  full = true
  expect(problemKey(await store.addFile(ledger))).toBe('not-saved-disk-full')
  expect(readdirSync(join(folder, 'one/files'))).toEqual([])
  full = false
  value(await store.addFile(ledger))
  await store.close()

  const halfWritten = join(folder, 'one/files', `${'a'.repeat(64)}.unfinished`)
  writeFileSync(halfWritten, 'a crash left this')
  const again = await opened(join(folder, 'one'))
  expect([existsSync(halfWritten), await again.readFile(sha256)]).toEqual([false, ledger])
  await again.close()
})

test('a workbook opened for reading gives its files and takes none', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  value(await store.addFile(ledger))
  const reader = await opened(join(folder, 'one'), { mode: 'read' })
  expect([await reader.readFile(sha256), problemKey(await reader.addFile(Buffer.from('B')))]).toEqual([ledger, 'workbook-read-only'])
  await Promise.all([store.close(), reader.close()])
})
