import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ConflictEntry } from '../../src/contract/requests.ts'
import { conflictsOf, settle } from '../../src/main/histories.ts'
import { recordWordsOf } from '../../src/main/record-words.ts'
import type { Store } from '../../src/main/store/store.ts'
import { focusAreaEdit, nameOf, newWorkbookIn, opened, renameEdit, temporaryFolder, value } from './store/store-fixtures.ts'

const label = { key: 'merged', values: { name: 'kopio' } }
const conflictsIn = (store: Store) => conflictsOf(store, recordWordsOf(store.workbook, 'fi'))
const choice = ({ table, id, cell }: ConflictEntry, stamp: string) => ({ table, id, cell, stamp })

/** Two people have a copy each and call the same focus area differently; the first then takes in what the second knows. */
async function apart(): Promise<{ mine: Store; theirs: Store }> {
  const folder = temporaryFolder()
  const first = await newWorkbookIn(folder)
  value(await first.commit(focusAreaEdit('foc_1', 'Varhainen tuki'), 'window'))
  await first.close()
  await cp(join(folder, 'one'), join(folder, 'two'), { recursive: true })
  const mine = await opened(join(folder, 'one'), { who: 'Anni' })
  const theirs = await opened(join(folder, 'two'), { who: 'Bertta' })
  value(await mine.commit(renameEdit('foc_1', 'Lasten tuki'), 'window'))
  value(await theirs.commit(renameEdit('foc_1', 'Alle kouluikäisten tuki'), 'window'))
  value(await theirs.commit(renameEdit('foc_1', 'Pienten lasten tuki'), 'window'))
  value(await mine.merge(await theirs.changes('all'), label))
  return { mine, theirs }
}

test('what two people wrote apart is told with both values, and who wrote each', async () => {
  const { mine } = await apart()
  const conflicts = await conflictsIn(mine)
  expect(conflicts).toMatchObject([
    { kind: 'Kehittämiskokonaisuus', title: 'foc_1 Pienten lasten tuki', name: 'Nimi (suomi)', stands: { who: 'Bertta', value: 'Pienten lasten tuki' }, others: [{ who: 'Anni', value: 'Lasten tuki' }] },
  ])
})

test('a value that is kept settles the conflict in every copy, and an undo of that opens it again', async () => {
  const { mine, theirs } = await apart()
  const [conflict] = await conflictsIn(mine)
  value(await settle(mine, choice(conflict!, conflict!.stands.stamp), async () => true))
  expect([nameOf(mine, 'foc_1'), await conflictsIn(mine)]).toEqual(['Pienten lasten tuki', []])
  await mine.undo()
  expect(await conflictsIn(mine)).toHaveLength(1)

  value(await settle(mine, choice(conflict!, conflict!.others[0]!.stamp), async () => true))
  expect([nameOf(mine, 'foc_1'), await conflictsIn(mine)]).toEqual(['Lasten tuki', []])
  value(await theirs.merge(await mine.changes('all'), label))
  expect([nameOf(theirs, 'foc_1'), await conflictsIn(theirs)]).toEqual(['Lasten tuki', []])
})

test('a conflict that somebody has settled meanwhile is not settled again', async () => {
  const { mine } = await apart()
  const [conflict] = await conflictsIn(mine)
  value(await settle(mine, choice(conflict!, conflict!.stands.stamp), async () => true))
  expect(await settle(mine, choice(conflict!, conflict!.others[0]!.stamp), async () => true)).toMatchObject({ ok: false, problem: { key: 'conflict-settled' } })
})
