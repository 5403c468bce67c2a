import { join } from 'node:path'
import { expect, test } from 'vitest'
import { realFiles, type FileSystem, type OpenFile } from '../../../src/main/store/files.ts'
import { focusAreaEdit, nameOf, newWorkbookIn, opened, problemKey, renameEdit, temporaryFolder, value } from './store-fixtures.ts'

/** The real disk, on which the next so many writes or flushes of a journal fail; a failing write leaves half its bytes behind. */
function failingDisk(): { files: FileSystem; fail: { write: number; flush: number; truncate: number; code: string } } {
  const fail = { write: 0, flush: 0, truncate: 0, code: 'EIO' }
  const trouble = () => Promise.reject(Object.assign(new Error('the disk fails'), { code: fail.code }))
  const files = realFiles()
  const failing = (file: OpenFile): OpenFile => ({
    ...file,
    async write(bytes, at) {
      if (fail.write-- <= 0) return file.write(bytes, at)
      await file.write(bytes.subarray(0, bytes.length / 2), at)
      return trouble()
    },
    flush: () => (fail.flush-- > 0 ? trouble() : file.flush()),
    truncate: (bytes) => (fail.truncate-- > 0 ? trouble() : file.truncate(bytes)),
  })
  const open: FileSystem['open'] = async (path, how) => (path.endsWith('.jsonl') ? failing(await files.open(path, how)) : files.open(path, how))
  return { files: { ...files, open }, fail }
}

async function storeOnFailingDisk() {
  const folder = join(temporaryFolder(), 'one')
  const first = await newWorkbookIn(join(folder, '..'))
  await first.commit(focusAreaEdit('foc_a', 'A'), 'window')
  await first.close()
  const { files, fail } = failingDisk()
  return { store: await opened(folder, { files }), fail, again: () => opened(folder) }
}

test('a write that fails once is taken back and tried again', async () => {
  const { store, fail, again } = await storeOnFailingDisk()
  Object.assign(fail, { write: 1 })
  value(await store.commit(renameEdit('foc_a', 'B'), 'window'))
  await store.close()
  const reopened = await again()
  expect([nameOf(reopened, 'foc_a'), reopened.notices]).toEqual(['B', []])
  await reopened.close()
})

test('while the disk is full, changes wait in their order, are told of and not shown; then all are there', async () => {
  const { store, fail, again } = await storeOnFailingDisk()
  Object.assign(fail, { write: 6, code: 'ENOSPC' })
  const acknowledged: string[] = []
  const first = store.commit(renameEdit('foc_a', 'B'), 'window').then(() => acknowledged.push('B'))
  const second = store.commit(focusAreaEdit('foc_b', 'C'), 'window').then(() => acknowledged.push('C'))
  await new Promise<void>((told) => store.listen(() => store.waiting().problem && told()))
  expect(store.waiting()).toEqual({ labels: [renameEdit('foc_a', 'B').label, focusAreaEdit('foc_b', 'C').label], problem: { key: 'not-saved-disk-full', values: {} } })
  expect([nameOf(store, 'foc_a'), acknowledged, store.undoLabel()?.values]).toEqual(['A', [], { name: 'A' }])
  await Promise.all([first, second])
  expect([acknowledged, nameOf(store, 'foc_a'), store.waiting()]).toEqual([['B', 'C'], 'B', { labels: [], problem: null }])
  await store.close()
  const reopened = await again()
  expect([nameOf(reopened, 'foc_a'), nameOf(reopened, 'foc_b'), reopened.notices]).toEqual(['B', 'C', []])
  await reopened.close()
})

test('what the disk still refuses when the workbook is closed is said not to be saved, and is not there afterwards', async () => {
  const { store, fail, again } = await storeOnFailingDisk()
  Object.assign(fail, { write: 1000, code: 'ENOSPC' })
  const refused = store.commit(renameEdit('foc_a', 'B'), 'window')
  await new Promise<void>((told) => store.listen(() => store.waiting().problem && told()))
  await store.close()
  expect(problemKey(await refused)).toBe('not-saved-disk-full')
  const reopened = await again()
  expect([nameOf(reopened, 'foc_a'), reopened.notices]).toEqual(['A', []])
  await reopened.close()
})

test('after a flush that failed the change is in a new journal, which says how much of the one before counts', async () => {
  const { store, fail, again } = await storeOnFailingDisk()
  Object.assign(fail, { flush: 1 })
  value(await store.commit(renameEdit('foc_a', 'B'), 'window'))
  value(await store.commit(renameEdit('foc_a', 'C'), 'window'))
  await store.close()
  const reopened = await again()
  expect([nameOf(reopened, 'foc_a'), reopened.readOnly, reopened.notices]).toEqual(['C', false, []])
  value(await reopened.undo())
  expect(nameOf(reopened, 'foc_a')).toBe('B')
  await reopened.close()
})

test('what a failed write left behind, and could not be cut away, never counts', async () => {
  const { store, fail, again } = await storeOnFailingDisk()
  Object.assign(fail, { write: 1, truncate: 1 })
  value(await store.commit(renameEdit('foc_a', 'B'), 'window'))
  value(await store.commit(renameEdit('foc_a', 'C'), 'window'))
  await store.close()
  const reopened = await again()
  expect([nameOf(reopened, 'foc_a'), reopened.readOnly, reopened.notices]).toEqual(['C', false, []])
  await reopened.close()
})

test('a disk that fails for a while loses nothing that was acknowledged and gains nothing that was not', async () => {
  for (let flush = 0; flush < 6; flush += 1)
    for (let write = 0; write < 5; write += 1) {
      const { store, fail, again } = await storeOnFailingDisk()
      Object.assign(fail, { write, flush, truncate: flush % 2 })
      let acknowledged = 'A'
      for (const name of ['B', 'C', 'D', 'E']) if ((await store.commit(renameEdit('foc_a', name), 'window')).ok) acknowledged = name
      expect(nameOf(store, 'foc_a')).toBe(acknowledged)
      await store.close()
      const reopened = await again()
      expect([write, flush, nameOf(reopened, 'foc_a'), reopened.readOnly]).toEqual([write, flush, acknowledged, false])
      await reopened.close()
    }
})
