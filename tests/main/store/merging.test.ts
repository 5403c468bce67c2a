import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonical } from '../../../src/core/workbook/canonical.ts'
import type { Store } from '../../../src/main/store/store.ts'
import { focusAreaEdit, nameOf, newWorkbookIn, opened, problemKey, renameEdit, temporaryFolder, value } from './store-fixtures.ts'

const label = { key: 'merged', values: { count: 1 } }

/** A workbook and a copy of its folder, as two computers have them, both open. */
async function twoCopies(): Promise<{ folder: string; one: Store; other: Store; again(store: Store, name: string): Promise<Store> }> {
  const folder = temporaryFolder()
  const first = await newWorkbookIn(folder)
  value(await first.commit(focusAreaEdit('foc_a', 'A'), 'window'))
  await first.close()
  cpSync(join(folder, 'one'), join(folder, 'other'), { recursive: true })
  const [one, other] = [await opened(join(folder, 'one')), await opened(join(folder, 'other'), { who: 'Toinen' })]
  const again = async (store: Store, name: string) => {
    await store.close()
    return opened(join(folder, name))
  }
  return { folder, one, other, again }
}

test('a copied folder, worked on by two, comes to the same workbook on both, without a repeated stamp', async () => {
  const { one, other } = await twoCopies()
  value(await one.commit(renameEdit('foc_a', 'Yhden'), 'window'))
  value(await other.commit(renameEdit('foc_a', 'Toisen'), 'window'))
  value(await other.commit(focusAreaEdit('foc_b', 'B'), 'window'))
  const [mine, theirs] = [await one.changes('all'), await other.changes('all')]
  expect(value(await one.merge(theirs, label))).toEqual({ taken: 3 })
  expect(value(await other.merge(mine, label))).toEqual({ taken: 2 })
  expect(JSON.stringify(canonical(one.workbook).tables)).toBe(JSON.stringify(canonical(other.workbook).tables))
  expect([nameOf(one, 'foc_a'), nameOf(one, 'foc_b')]).toEqual([nameOf(other, 'foc_a'), 'B'])
  const stamps = (await one.changes('all')).map(({ stamp }) => stamp)
  expect(new Set(stamps).size).toBe(stamps.length)
  await Promise.all([one.close(), other.close()])
})

test('what is known already is not taken again, and writes nothing', async () => {
  const { one, other } = await twoCopies()
  value(await other.commit(renameEdit('foc_a', 'Toisen'), 'window'))
  value(await one.merge(await other.changes('all'), label))
  const before = one.place()
  expect(value(await one.merge(await other.changes('all'), label))).toEqual({ taken: 0 })
  expect(one.place()).toEqual(before)
  await Promise.all([one.close(), other.close()])
})

test('undoing a merge sets its parcel aside, redoing takes it in again, also after folding and reopening; own work stays', async () => {
  const { one, other, again } = await twoCopies()
  value(await other.commit(renameEdit('foc_a', 'Toisen'), 'window'))
  value(await other.commit(focusAreaEdit('foc_b', 'B'), 'window'))
  value(await one.merge(await other.changes('all'), label))
  value(await one.commit(focusAreaEdit('foc_c', 'Oma'), 'window'))
  await one.compact()
  const heard: string[] = []
  one.listen(({ kind }) => heard.push(kind))
  value(await one.undo())
  expect(value(await one.undo())).toEqual({ label, skipped: 0 })
  expect([nameOf(one, 'foc_a'), nameOf(one, 'foc_b'), nameOf(one, 'foc_c')]).toEqual(['A', undefined, undefined])
  expect(heard).toContain('reloaded')
  const reopened = await again(one, 'one')
  expect([nameOf(reopened, 'foc_a'), nameOf(reopened, 'foc_b'), reopened.notices]).toEqual(['A', undefined, []])
  value(await reopened.redo())
  value(await reopened.redo())
  expect([nameOf(reopened, 'foc_a'), nameOf(reopened, 'foc_b'), nameOf(reopened, 'foc_c')]).toEqual(['Toisen', 'B', 'Oma'])
  await reopened.compact()
  const last = await again(reopened, 'one')
  expect([nameOf(last, 'foc_a'), nameOf(last, 'foc_b'), nameOf(last, 'foc_c')]).toEqual(['Toisen', 'B', 'Oma'])
  await Promise.all([last.close(), other.close()])
})

test('an edit across others’ writes is undone only where nobody wrote since, parcels included', async () => {
  const { one, other } = await twoCopies()
  value(await one.commit({ label: { key: 'focusAreaSaved' }, put: { focusAreas: { foc_a: { 'name.fi': 'Yhden', 'name.sv': 'Ens' } } } }, 'window'))
  value(await other.merge(await one.changes('all'), label))
  value(await other.commit(renameEdit('foc_a', 'Toisen'), 'window'))
  value(await one.commit(focusAreaEdit('foc_z', 'Z'), 'window'))
  value(await one.merge(await other.changes('all'), label))
  value(await one.undo())
  value(await one.undo())
  // With the parcel set aside the name is one's own again; taken in, it is the other's and stays.
  value(await one.redo())
  value(await one.redo())
  expect(nameOf(one, 'foc_a')).toBe('Toisen')
  await Promise.all([one.close(), other.close()])
})

test('a clock that jumps back, or ten years ahead, loses nothing and does not stop the counter', async () => {
  const folder = temporaryFolder()
  const times = ['2026-11-21T08:00:00Z', '2036-11-21T08:00:00Z', '2026-11-21T08:00:05Z', '1999-01-01T00:00:00Z'].map((time) => Date.parse(time))
  let at = 0
  const world = { now: () => new Date(times[at]!), random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)), pause: async () => undefined, every: () => () => undefined, userData: folder, resources: 'resources' }
  const store = await opened(join(folder, 'one'), { mode: { new: 'wbk_test' }, world })
  value(await store.commit(focusAreaEdit('foc_a', '0'), 'window'))
  for (at = 0; at < times.length; at += 1) value(await store.commit(renameEdit('foc_a', `t${at}`), 'window'))
  at = 2
  expect(nameOf(store, 'foc_a')).toBe('t3')
  await store.close()
  const reopened = await opened(join(folder, 'one'), { world })
  value(await reopened.commit(renameEdit('foc_a', 'later'), 'window'))
  expect(nameOf(reopened, 'foc_a')).toBe('later')
  const changes = await reopened.changes('all')
  expect(changes.every(({ stamp }, index) => index === 0 || stamp > changes[index - 1]!.stamp)).toBe(true)
  expect(changes.at(-1)!.at).toBe('2026-11-21T08:00:05.000Z')
  await reopened.close()
})

test('a workbook whose journals do not tell everything keeps a merge, since it could not be folded without it', async () => {
  const { folder, one, other } = await twoCopies()
  value(await one.commit(renameEdit('foc_a', 'B'), 'window'))
  await one.compact()
  await one.close()
  rmSync(join(folder, 'one/journals/000001.jsonl'))
  const short = await opened(join(folder, 'one'))
  value(await other.commit(focusAreaEdit('foc_b', 'B'), 'window'))
  value(await short.merge(await other.changes('all'), label))
  expect(problemKey(await short.undo())).toBe('merge-not-undoable')
  expect(nameOf(short, 'foc_b')).toBe('B')
  await Promise.all([short.close(), other.close()])
})
