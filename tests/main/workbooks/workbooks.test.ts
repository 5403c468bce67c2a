import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { benefitGoals, periods } from '../../../src/core/programme/programme.ts'
import { settings } from '../../../src/core/settings/settings.ts'
import { rows } from '../../../src/core/workbook/rows.ts'
import { realFiles } from '../../../src/main/store/files.ts'
import { openWorkbooks } from '../../../src/main/workbooks/workbooks.ts'
import { focusAreaEdit, nameOf, newWorkbookIn, problemKey, renameEdit, temporaryFolder, value, worldIn } from '../store/store-fixtures.ts'

test('an empty workbook begins with its settings, this half-year and the five benefit goals in three languages', async () => {
  const folder = temporaryFolder()
  const workbooks = openWorkbooks(worldIn(folder))
  const { store, id, sample } = value(await workbooks.createEmpty('Oma alue'))
  expect(rows(store.workbook, settings)).toEqual([{ id: 'settings', name: { fi: 'Oma alue' }, languages: ['fi', 'sv', 'en'], timeZone: 'Europe/Helsinki', minimumCell: 5, deviationShare: 1000 }])
  expect(rows(store.workbook, periods)).toEqual([
    { id: 'per_2026h2', code: '2026H2', from: '2026-07-01', to: '2026-12-31', name: { fi: 'Heinä–joulukuu 2026', sv: 'Juli–december 2026', en: 'July–December 2026' } },
  ])
  expect(rows(store.workbook, benefitGoals).map(({ name }) => Object.keys(name))).toEqual(Array.from({ length: 5 }, () => ['fi', 'sv', 'en']))
  expect([sample, store.undoLabel(), store.readOnly]).toEqual([false, null, false])
  await store.close()
  expect((await workbooks.list()).map((entry) => [entry.id, entry.name, entry.sample])).toEqual([[id, 'Oma alue', false]])
  const again = value(await workbooks.open(id))
  expect(rows(again.store.workbook, benefitGoals)).toHaveLength(5)
  await again.store.close()
})

test('workbooks are listed with the newest opened first, even when the list of them is lost', async () => {
  const folder = temporaryFolder()
  const workbooks = openWorkbooks(worldIn(folder))
  const first = value(await workbooks.createEmpty('Ensimmäinen'))
  const second = value(await workbooks.createEmpty('Toinen'))
  await first.store.close()
  await second.store.close()
  expect((await workbooks.list()).map(({ name }) => name)).toEqual(['Toinen', 'Ensimmäinen'])
  const reopened = value(await workbooks.open(first.id))
  await reopened.store.close()
  expect((await workbooks.list()).map(({ name }) => name)).toEqual(['Ensimmäinen', 'Toinen'])
  writeFileSync(join(folder, 'workbooks.json'), '{ broken')
  expect((await workbooks.list()).map(({ name }) => name).sort()).toEqual(['Ensimmäinen', 'Toinen'])
  expect(problemKey(await workbooks.open('wbk_unknown'))).toBe('workbook-missing')
  expect(existsSync(join(folder, 'workbooks/wbk_unknown'))).toBe(false)
})

test('the sample is a copy apart from the other workbooks, and can be had again as it came', async () => {
  const folder = temporaryFolder()
  const made = await newWorkbookIn(join(folder, 'made'))
  await made.commit(focusAreaEdit('foc_a', 'Esimerkki'), 'main')
  await made.close()
  mkdirSync(join(folder, 'resources/demo'), { recursive: true })
  cpSync(join(folder, 'made/one'), join(folder, 'resources/demo/workbook'), { recursive: true })
  const workbooks = openWorkbooks({ ...worldIn(folder), userData: join(folder, 'data'), resources: join(folder, 'resources') })

  expect(await workbooks.list()).toEqual([])
  const sample = value(await workbooks.openSample())
  value(await sample.store.commit(renameEdit('foc_a', 'Muutettu'), 'window'))
  await sample.store.close()
  const again = value(await workbooks.openSample())
  expect([again.sample, nameOf(again.store, 'foc_a'), existsSync(join(folder, 'data/workbooks'))]).toEqual([true, 'Muutettu', false])
  await again.store.close()
  const reset = value(await workbooks.resetSample())
  expect(nameOf(reset.store, 'foc_a')).toBe('Esimerkki')
  await reset.store.close()
  expect((await workbooks.list()).map(({ sample }) => sample)).toEqual([true])
})

test('a copy of the bundled sample that comes as a file gets an id of its own', async () => {
  const folder = temporaryFolder()
  const workbooks = openWorkbooks(worldIn(folder))
  const sample = value(await workbooks.openSample())
  value(await workbooks.saveCopy(sample.store, join(folder, 'sample.muutos')))
  const copy = value(await workbooks.openFile(join(folder, 'sample.muutos')))
  expect([copy.id === sample.id, copy.sample, copy.store.notices, copy.store.readOnly]).toEqual([false, false, [], false])
  await Promise.all([sample.store.close(), copy.store.close()])
  const entries = await workbooks.list()
  expect(entries.map((entry) => entry.sample)).toEqual([false, true])
  const opened = value(await workbooks.open(sample.id))
  expect(opened.sample).toBe(true)
  await opened.store.close()
})

test('a program without its sample says so', async () => {
  const folder = temporaryFolder()
  expect(problemKey(await openWorkbooks({ ...worldIn(folder), resources: folder }).openSample())).toBe('sample-missing')
})

test('a .muutos becomes a workbook of its own, and a second time a copy with an id of its own', async () => {
  const folder = temporaryFolder()
  const theirs = openWorkbooks(worldIn(join(folder, 'theirs')))
  const mine = openWorkbooks(worldIn(join(folder, 'mine')))
  const original = value(await theirs.createEmpty('Naapuri'))
  value(await original.store.commit(focusAreaEdit('foc_a', 'A'), 'window'))
  const file = join(folder, 'naapuri.muutos')
  value(await theirs.saveCopy(original.store, file))
  await original.store.close()

  const first = value(await mine.openFile(file))
  const second = value(await mine.openFile(file))
  expect([first.id === original.id, second.id === original.id, second.store.workbook.id === second.id]).toEqual([true, false, true])
  value(await second.store.commit(renameEdit('foc_a', 'B'), 'window'))
  expect([nameOf(first.store, 'foc_a'), nameOf(second.store, 'foc_a')]).toEqual(['A', 'B'])
  await first.store.close()
  await second.store.close()
  const reopened = value(await mine.open(second.id))
  expect([nameOf(reopened.store, 'foc_a'), reopened.store.readOnly]).toEqual(['B', false])
  value(await reopened.store.undo())
  value(await reopened.store.undo())
  expect(nameOf(reopened.store, 'foc_a')).toBe(undefined)
  await reopened.store.close()
  expect((await mine.list()).map(({ name }) => name)).toEqual(['Naapuri', 'Naapuri'])
})

test('what was not made whole when the program ended goes when it begins again; workbooks stay', async () => {
  const folder = temporaryFolder()
  const workbooks = openWorkbooks(worldIn(folder))
  const { store, id } = value(await workbooks.createEmpty('A'))
  await store.close()
  mkdirSync(join(folder, 'workbooks', 'wbk_half.unfinished', 'journals'), { recursive: true })
  await workbooks.removeUnfinished()
  expect(readdirSync(join(folder, 'workbooks'))).toEqual([id])
})

test('a .muutos with a damaged workbook is refused and leaves nothing behind', async () => {
  const folder = temporaryFolder()
  const workbooks = openWorkbooks(worldIn(folder))
  const { store } = value(await workbooks.createEmpty('A'))
  const parts = (await store.parts()).map((part) => (part.name === 'workbook.json' ? { ...part, read: async () => Buffer.from((await part.read()).toString().replace('2026H2', '2026H1')) } : part))
  const { packWorkbook } = await import('../../../src/main/exchange/pack.ts')
  value(await packWorkbook({ parts: async () => parts }, join(folder, 'bad.muutos'), realFiles()))
  expect(await workbooks.openFile(join(folder, 'bad.muutos'))).toEqual({ ok: false, problem: { key: 'muutos-damaged', values: { file: 'bad.muutos' } } })
  expect(await workbooks.list()).toHaveLength(1)
  await store.close()
})

test('preferences begin with Finnish, are kept, and a broken file is no hindrance', async () => {
  const folder = temporaryFolder()
  const workbooks = openWorkbooks(worldIn(folder))
  expect(await workbooks.preferences()).toEqual({ language: 'fi', theme: 'system', density: 'compact', who: '' })
  await workbooks.writePreferences({ language: 'sv' })
  await workbooks.writePreferences({ theme: 'dark' })
  expect(await openWorkbooks(worldIn(folder)).preferences()).toEqual({ language: 'sv', theme: 'dark', density: 'compact', who: '' })
  writeFileSync(join(folder, 'preferences.json'), readFileSync(join(folder, 'preferences.json'), 'utf8').slice(0, 9))
  expect((await workbooks.preferences()).language).toBe('fi')
})
