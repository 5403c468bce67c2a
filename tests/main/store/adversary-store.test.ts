import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { eraseEdit } from '../../../src/core/workbook/erasing.ts'
import type { Change } from '../../../src/core/workbook/change.ts'
import { realFiles, type FileSystem } from '../../../src/main/store/files.ts'
import { takeLock, type Lock, type Taken } from '../../../src/main/store/lock.ts'
import { openWorkbooks } from '../../../src/main/workbooks/workbooks.ts'
import { focusAreaEdit, nameOf, newWorkbookIn, opened, renameEdit, temporaryFolder, value, worldIn } from './store-fixtures.ts'

const trouble = (code: string) => Object.assign(new Error(code), { code })

test('an undo asked for while what was erased is being struck does not bring it back', async () => {
  const folder = temporaryFolder()
  const real = realFiles()
  let onBegin = () => undefined as void
  const files: FileSystem = { ...real, open: async (path, how) => (how === 'new' && path.endsWith('.jsonl') && onBegin(), real.open(path, how)) }
  const store = await opened(join(folder, 'one'), { mode: { new: 'wbk_test' }, files })
  value(await store.commit(focusAreaEdit('foc_a', 'Maija Meikäläinen'), 'window'))
  value(await store.commit(renameEdit('foc_a', 'Ei nimeä'), 'window'))
  const edit = eraseEdit(store.workbook, await store.changes(['foc_a']), { table: 'focusAreas', id: 'foc_a', fields: ['name'], reason: 'Pyyntö', erasedAt: '2026-11-21T09:00:00Z', erasureId: 'era_1' })
  let undone: Promise<unknown> = Promise.resolve()
  onBegin = () => {
    onBegin = () => undefined
    undone = store.undo()
  }
  value(await store.erase(edit))
  await undone
  expect(JSON.stringify(store.workbook)).not.toContain('Maija')
  await store.close()
  expect(filesWith('Maija', join(folder, 'one'))).toEqual([])
})

test('a disk that cannot be read for a moment after an undo was written does not undo twice', async () => {
  const folder = temporaryFolder()
  const first = await newWorkbookIn(folder)
  value(await first.commit(focusAreaEdit('foc_a', 'A'), 'window'))
  value(await first.commit(renameEdit('foc_a', 'B'), 'window'))
  await first.compact()
  value(await first.commit(renameEdit('foc_a', 'C'), 'window'))
  await first.close()
  const real = realFiles()
  let armed = false
  let reads = 0
  const files: FileSystem = { ...real, read: async (path) => {
    if (armed && path.endsWith('000001.jsonl') && (reads += 1) === 3) throw trouble('EIO')
    return real.read(path)
  } }
  const store = await opened(join(folder, 'one'), { files })
  armed = true
  await store.undo().catch(() => undefined)
  expect(nameOf(store, 'foc_a')).toBe('B')
  await store.close()
})

test('a fold that dies leaves the lock given back when the workbook is closed', async () => {
  const folder = temporaryFolder()
  const store = await opened(join(folder, 'one'), { mode: { new: 'wbk_test' }, fold: async () => Promise.reject(trouble('EIO')) })
  for (let index = 0; index < 201; index += 1) value(await store.commit(focusAreaEdit(`foc_${index}`, 'A'), 'window'))
  const closed = await store.close().then(() => 'closed', () => 'threw')
  expect([closed, existsSync(join(folder, 'one/lock'))]).toEqual(['closed', false])
})

test('a workbook that another still wrote to after a take-over opens though the disk is full', async () => {
  const folder = temporaryFolder()
  const theirs = await newWorkbookIn(folder)
  value(await theirs.commit(focusAreaEdit('foc_a', 'A'), 'window'))
  const lock = join(folder, 'one/lock')
  writeFileSync(lock, JSON.stringify({ computer: 'LIISA', process: 1, begun: '', session: 'aaaaaaaa', beat: '2026-11-21T01:00:00.000Z' }))
  const mine = await opened(join(folder, 'one'), { mode: 'takeOver' })
  value(await theirs.commit(renameEdit('foc_a', 'Liisan'), 'window'))
  await mine.close()
  const real = realFiles()
  const full: FileSystem = { ...real, open: async (path, how) => {
    const file = await real.open(path, how)
    return path.endsWith('.jsonl') ? { ...file, write: () => Promise.reject(trouble('ENOSPC')) } : file
  } }
  const again = await opened(join(folder, 'one'), { files: full })
  expect([again.readOnly, again.waiting().problem?.key]).toEqual([false, 'not-saved-disk-full'])
  await again.close()
  await theirs.close()
})

test('a workbook whose name could not be remembered can be opened again for writing', async () => {
  const userData = temporaryFolder()
  const workbooks = openWorkbooks(worldIn(userData))
  const made = value(await workbooks.createEmpty('Hanke'))
  await made.store.close()
  rmSync(join(userData, 'workbooks.json'))
  mkdirSync(join(userData, 'workbooks.json.unfinished'))
  const first = await workbooks.open(made.id).catch(() => null)
  await (first?.ok ? first.value.store.close() : undefined)
  rmSync(join(userData, 'workbooks.json.unfinished'), { recursive: true })
  const again = value(await workbooks.open(made.id))
  expect(again.store.readOnly).toBe(false)
  await again.store.close()
})

test('a file that is held for a moment while it is read does not keep a workbook from opening', async () => {
  const folder = temporaryFolder()
  const first = await newWorkbookIn(folder)
  value(await first.commit(focusAreaEdit('foc_a', 'A'), 'window'))
  await first.close()
  const real = realFiles()
  let held = 1
  const files: FileSystem = { ...real, read: (path) => (path.endsWith('workbook.json') && held-- > 0 ? Promise.reject(trouble('EBUSY')) : real.read(path)) }
  const store = await opened(join(folder, 'one'), { files })
  expect(nameOf(store, 'foc_a')).toBe('A')
  await store.close()
})

test('a change from the end of time does not make what is saved afterwards disappear', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  value(await store.commit(focusAreaEdit('foc_a', 'A'), 'window'))
  const far: Change = { format: 2, stamp: '9999-12-31T23:59:59.999Z-ffff-zzzzzzzz', label: { key: 'focusAreaSaved' }, put: focusAreaEdit('foc_b', 'B').put, over: {} }
  await store.merge([far], { key: 'merged' })
  const saved = await store.commit(renameEdit('foc_a', 'Tallennettu'), 'window')
  expect(saved.ok ? nameOf(store, 'foc_a') : 'Tallennettu').toBe('Tallennettu')
  await store.close()
})

test('an edit after a merge was redone is shown', async () => {
  const folder = temporaryFolder()
  const first = await newWorkbookIn(folder)
  value(await first.commit(focusAreaEdit('foc_a', 'A'), 'window'))
  await first.close()
  cpSync(join(folder, 'one'), join(folder, 'two'), { recursive: true })
  const world = worldIn(folder)
  const theirs = await opened(join(folder, 'two'), { world: { ...world, now: () => new Date(world.now().getTime() + 3_600_000) } })
  value(await theirs.commit(renameEdit('foc_a', 'Heidän'), 'window'))
  const mine = await opened(join(folder, 'one'))
  value(await mine.merge(await theirs.changes('all'), { key: 'merged' }))
  value(await mine.undo())
  await mine.close()
  const again = await opened(join(folder, 'one'))
  value(await again.redo())
  value(await again.commit(renameEdit('foc_a', 'Tallennettu'), 'window'))
  expect(nameOf(again, 'foc_a')).toBe('Tallennettu')
  await again.close()
  await theirs.close()
})

test('of two who find a lock left behind, one gets the workbook', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  await store.close()
  writeFileSync(join(folder, 'one/lock'), JSON.stringify({ computer: hostname(), process: 999_999, begun: '1', session: 'aaaaaaaa', beat: '2026-11-21T01:00:00.000Z' }))
  const real = realFiles()
  const other: (Lock | Taken)[] = []
  /** Between the look at the dead lock and its being taken away. */
  const meanwhile = async (path: string) => {
    if (path.endsWith('lock') && other.length === 0) other.push(await takeLock(join(folder, 'one'), 'bbbbbbbb', new Date(), real))
  }
  const slow: FileSystem = { ...real, remove: async (path) => (await meanwhile(path), real.remove(path)), rename: async (from, to) => (await meanwhile(from), real.rename(from, to)) }
  const mine = await takeLock(join(folder, 'one'), 'cccccccc', new Date(), slow)
  expect([...other, mine].map((got) => 'release' in got)).toEqual([true, false])
})

function filesWith(text: string, folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return names.filter((name) => readFileSync(name).includes(text))
}
