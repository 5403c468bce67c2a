import { join } from 'node:path'
import { expect, test } from 'vitest'
import { focusAreaEdit, nameOf, newWorkbookIn, opened, problemKey, renameEdit, temporaryFolder, value } from './store-fixtures.ts'

test('an edit is undone and redone again and again, by the words it was made with', async () => {
  const store = await newWorkbookIn(temporaryFolder())
  await store.commit(focusAreaEdit('foc_a', 'A'), 'window')
  await store.commit(renameEdit('foc_a', 'B'), 'window')
  expect([store.undoLabel()?.values, store.redoLabel()]).toEqual([{ name: 'B' }, null])
  const undone = value(await store.undo())
  expect([nameOf(store, 'foc_a'), undone.label.values, undone.skipped, store.redoLabel()?.values]).toEqual(['A', { name: 'B' }, 0, { name: 'B' }])
  value(await store.redo())
  expect([nameOf(store, 'foc_a'), store.undoLabel()?.values, store.redoLabel()]).toEqual(['B', { name: 'B' }, null])
  value(await store.undo())
  value(await store.undo())
  expect([nameOf(store, 'foc_a'), store.undoLabel(), problemKey(await store.undo())]).toEqual([undefined, null, 'nothing-to-undo'])
  value(await store.redo())
  value(await store.redo())
  expect([nameOf(store, 'foc_a'), problemKey(await store.redo())]).toEqual(['B', 'nothing-to-redo'])
  await store.close()
})

test('a new edit after an undo ends what could be redone', async () => {
  const store = await newWorkbookIn(temporaryFolder())
  await store.commit(focusAreaEdit('foc_a', 'A'), 'window')
  await store.commit(renameEdit('foc_a', 'B'), 'window')
  await store.undo()
  await store.commit(renameEdit('foc_a', 'C'), 'window')
  expect([store.redoLabel(), nameOf(store, 'foc_a')]).toEqual([null, 'C'])
  value(await store.undo())
  expect(nameOf(store, 'foc_a')).toBe('A')
  await store.close()
})

test('undo and redo outlive the session, folded or not', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  for (const name of ['A', 'B', 'C']) await store.commit(focusAreaEdit('foc_a', name), 'window')
  await store.undo()
  await store.close()
  const second = await opened(join(folder, 'one'))
  expect([second.undoLabel()?.values, second.redoLabel()?.values]).toEqual([{ name: 'B' }, { name: 'C' }])
  await second.compact()
  await second.close()
  const third = await opened(join(folder, 'one'))
  value(await third.redo())
  expect(nameOf(third, 'foc_a')).toBe('C')
  await third.compact()
  for (const name of ['B', 'A', undefined]) {
    value(await third.undo())
    expect(nameOf(third, 'foc_a')).toBe(name)
  }
  await third.close()
})

test('what somebody wrote since is skipped and told', async () => {
  const store = await newWorkbookIn(temporaryFolder())
  await store.commit(focusAreaEdit('foc_a', 'A'), 'window')
  value(await store.commit({ label: { key: 'focusAreaSaved' }, put: { focusAreas: { foc_a: { 'name.fi': 'B', code: 'B' } } } }, 'window'))
  await store.commit(renameEdit('foc_a', 'C'), 'main')
  value(await store.undo())
  value(await store.undo())
  value(await store.redo())
  expect(nameOf(store, 'foc_a')).toBe('B')
  await store.close()
})

test('an undo between edits asked for at once undoes the one before it', async () => {
  const store = await newWorkbookIn(temporaryFolder())
  const all = [store.commit(focusAreaEdit('foc_a', 'A'), 'window'), store.commit(focusAreaEdit('foc_b', 'B'), 'window'), store.undo(), store.commit(focusAreaEdit('foc_c', 'C'), 'window')]
  await Promise.all(all)
  expect(['foc_a', 'foc_b', 'foc_c'].map((id) => nameOf(store, id))).toEqual(['A', undefined, 'C'])
  await store.close()
})
