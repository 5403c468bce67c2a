import { copyFileSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { focusAreas } from '../../src/core/programme/programme.ts'
import { canonical } from '../../src/core/workbook/canonical.ts'
import { addRow, removeRow, together } from '../../src/core/workbook/edits.ts'
import type { Edit } from '../../src/core/workbook/change.ts'
import { realFiles } from '../../src/main/store/files.ts'
import { readWorkbook } from '../../src/main/store/read.ts'
import { lineOf } from '../main/mending/damaged.ts'
import { workbench, type Workbench } from './workbench.ts'

const added = (id: string, name: string): Edit => addRow({ key: 'focusAreaSaved', values: { name } }, focusAreas, { id, code: id, name: { fi: name }, order: 'a0' } as never)
const renamed = (id: string, name: string): Edit => ({ label: { key: 'focusAreaSaved', values: { name } }, put: { focusAreas: { [id]: { 'name.fi': name } } } })
const limit = (minimumCell: number): Edit => ({ label: { key: 'settingsSaved' }, put: { settings: { settings: { minimumCell } } } })

async function areas(bench: Workbench): Promise<string[]> {
  const { rows } = await bench.get('workbook.page', { table: 'focusAreas', from: 0 })
  return Object.entries(rows).filter(([, row]) => row['removed'] !== true).map(([id, { name }]) => `${id} ${(name as { fi: string }).fi}`).sort()
}

/** A workbook of mine, and its copy on another computer; both have the same focus area. */
async function twoAgents() {
  const mine = await workbench()
  const { id } = await mine.get('workbooks.createEmpty', { name: 'Oma alue' })
  await mine.get('workbook.commit', added('foc_a', 'Yhteinen'))
  mine.desk.save = mine.at('lähtevä.muutos')
  await mine.get('workbooks.saveCopy', null)
  const theirs = await workbench()
  theirs.desk.open = mine.desk.save
  await theirs.get('workbooks.openFile', null)
  return { mine, theirs, id }
}

async function sentBy(bench: Workbench, name: string): Promise<string> {
  bench.desk.save = bench.at(name)
  await bench.get('workbooks.saveCopy', null)
  return bench.desk.save
}

test('what two agents did apart comes together, as one step that can be undone and redone', async () => {
  const { mine, theirs } = await twoAgents()
  await mine.get('workbook.commit', added('foc_b', 'Minun'))
  await theirs.get('workbook.commit', added('foc_c', 'Heidän'))
  await theirs.get('workbook.commit', renamed('foc_a', 'Uusi nimi'))
  mine.desk.open = await sentBy(theirs, 'takaisin.muutos')
  const merged = await mine.get('workbooks.merge', null)
  // Two changes, and the beginning of their session.
  expect(merged).toMatchObject({ taken: 3, state: { undo: { key: 'merged', values: { name: 'takaisin.muutos' } } } })
  expect(await areas(mine)).toEqual(['foc_a Uusi nimi', 'foc_b Minun', 'foc_c Heidän'])
  expect(await mine.get('workbooks.merge', null)).toMatchObject({ taken: 0 })

  await mine.get('workbook.undo', null)
  expect(await areas(mine)).toEqual(['foc_a Yhteinen', 'foc_b Minun'])
  await mine.get('workbook.redo', null)
  expect(await areas(mine)).toEqual(['foc_a Uusi nimi', 'foc_b Minun', 'foc_c Heidän'])
})

test('when both have merged the other’s copy, their workbooks are the same byte for byte', async () => {
  const { mine, theirs, id } = await twoAgents()
  await mine.get('workbook.commit', renamed('foc_a', 'Minun nimi'))
  await theirs.get('workbook.commit', renamed('foc_a', 'Heidän nimi'))
  const [fromMe, fromThem] = [await sentBy(mine, 'minulta.muutos'), await sentBy(theirs, 'heiltä.muutos')]
  mine.desk.open = fromThem
  theirs.desk.open = fromMe
  await mine.get('workbooks.merge', null)
  await theirs.get('workbooks.merge', null)
  const states = await Promise.all([mine, theirs].map((bench) => readWorkbook(bench.at(`workbooks/${id}`), realFiles())))
  const [a, b] = states.map((state) => JSON.stringify(state.ok && { ...canonical(state.value.workbook), through: 0 }))
  expect(a).toBe(b)
  expect(await areas(mine)).toEqual(await areas(theirs))
})

test('opening a copy of a workbook that is here asks first: merged into it, also when it is not open, or beside it', async () => {
  const { mine, theirs, id } = await twoAgents()
  await theirs.get('workbook.commit', added('foc_c', 'Heidän'))
  mine.desk.open = await sentBy(theirs, 'takaisin.muutos')
  await mine.get('workbooks.close', null)
  const state = await mine.get('workbooks.openFile', null)
  expect(state).toMatchObject({ id, notices: [{ key: 'copy-merged', values: { file: 'takaisin.muutos', count: 2 } }] })
  expect(await areas(mine)).toEqual(['foc_a Yhteinen', 'foc_c Heidän'])
  mine.desk.confirm = false
  const apart = await mine.get('workbooks.openFile', null)
  expect(apart !== 'cancelled' && apart.id === id).toBe(false)
  expect((await mine.get('workbooks.list', null)).workbooks).toHaveLength(2)
  expect(readdirSync(mine.at('workbooks')).filter((name) => name.includes('.'))).toEqual([])
})

test('another workbook’s copy, a damaged one and a newer program’s are refused with a sentence, and nothing is taken in', async () => {
  const { mine, theirs } = await twoAgents()
  await theirs.get('workbooks.createEmpty', { name: 'Toinen' })
  mine.desk.open = await sentBy(theirs, 'toinen.muutos')
  expect(await mine.ask('workbooks.merge', null)).toEqual({ ok: false, problem: { key: 'merge-other-workbook', values: { file: 'toinen.muutos' } } })
  const bytes = readFileSync(mine.desk.open)
  writeFileSync(mine.desk.open, bytes.subarray(0, bytes.length - 900))
  expect(await mine.ask('workbooks.merge', null)).toMatchObject({ ok: false, problem: { values: { file: 'toinen.muutos' } } })
  expect(await areas(mine)).toEqual(['foc_a Yhteinen'])
})

test('changes from a clock far ahead are told of before they are merged', async () => {
  const { mine, theirs, id } = await twoAgents()
  await theirs.get('workbooks.close', null)
  const journals = theirs.at(`workbooks/${id}/journals`)
  const last = join(journals, readdirSync(journals).at(-1)!)
  const n = readFileSync(last, 'utf8').split('\n').length - 1
  const change = { format: 2, stamp: '2050-01-01T00:00:00.000Z-0000-000ahead', label: { key: 'focusAreaSaved' }, put: renamed('foc_a', 'Huominen').put, over: {} }
  writeFileSync(last, `${readFileSync(last, 'utf8')}${lineOf({ n, change })}\n`)
  await theirs.get('workbooks.open', { id })
  mine.desk.open = await sentBy(theirs, 'edellä.muutos')
  mine.desk.confirm = false
  expect(await mine.get('workbooks.merge', null)).toBe('cancelled')
  expect(await areas(mine)).toEqual(['foc_a Yhteinen'])
  mine.desk.confirm = true
  expect(await mine.get('workbooks.merge', null)).toMatchObject({ taken: 1 })
  expect(await areas(mine)).toEqual(['foc_a Huominen'])
})

test('a merge that removes much, lowers the limit for publishing or erases for good asks first, each by itself', async () => {
  const { mine, theirs } = await twoAgents()
  const ids = Array.from({ length: 30 }, (_, index) => `foc_${index}`)
  await mine.get('workbook.commit', together({ key: 'focusAreasAdded' }, ids.map((id) => added(id, 'Meidän'))))
  await mine.get('workbook.commit', limit(10))
  theirs.desk.open = await sentBy(mine, 'toistamiseen.muutos')
  await theirs.get('workbooks.merge', null)
  const removed = together({ key: 'focusAreaRemoved' }, ids.slice(0, 10).map((id) => removeRow({ key: 'focusAreaRemoved' }, focusAreas, id)))
  await theirs.get('workbook.commit', removed)
  mine.desk.open = await sentBy(theirs, 'poistettu.muutos')
  const before = await areas(mine)
  expect(await declined(mine)).toEqual(['Poistetaanko 10 tietuetta?'])

  await theirs.get('workbook.undo', null)
  await theirs.get('workbook.commit', limit(1))
  await theirs.get('erase.row', { table: 'focusAreas', id: 'foc_3', fields: null, reason: 'Erehdys' })
  await theirs.get('erase.row', { table: 'focusAreas', id: 'foc_4', fields: ['name'], reason: 'Erehdys' })
  mine.desk.open = await sentBy(theirs, 'pysyvästi.muutos')
  expect(await declined(mine)).toEqual(['Näytetäänkö jatkossa pienempiä vastaajamääriä?'])
  await mine.get('workbook.commit', limit(1))
  expect(await declined(mine)).toEqual(['Poistetaanko pysyvästi tietoja, jotka on poistettu yhdistettävässä kopiossa?'])
  expect(await areas(mine)).toEqual(before)

  expect(await mine.get('workbooks.merge', null)).toMatchObject({ taken: 6 })
  mine.desk.asked = []
  expect([await mine.get('workbooks.merge', null), mine.desk.asked]).toMatchObject([{ taken: 0 }, []])
  expect(await areas(mine)).toEqual(before.filter((area) => !area.startsWith('foc_3 ')))
})

/** What the person is asked when they say no to a merge. */
async function declined(bench: Workbench): Promise<string[]> {
  Object.assign(bench.desk, { confirm: false, asked: [] })
  expect(await bench.get('workbooks.merge', null)).toBe('cancelled')
  bench.desk.confirm = true
  return bench.desk.asked
}

test('copies that a synchronising folder made are told of, merged, and put out of the way', async () => {
  const { mine, theirs, id } = await twoAgents()
  await theirs.get('workbook.commit', added('foc_c', 'Heidän'))
  await theirs.get('workbooks.close', null)
  await mine.get('workbooks.close', null)
  const [here, there] = [mine.at(`workbooks/${id}`), theirs.at(`workbooks/${id}`)]
  const lastThere = readdirSync(join(there, 'journals')).at(-1)!
  const names = [`${lastThere.slice(0, 6)} (Liisan ristiriitainen kopio 2026-11-21).jsonl`, `${lastThere.slice(0, 6)}-KONE.jsonl`]
  for (const name of names) copyFileSync(join(there, 'journals', lastThere), join(here, 'journals', name))
  copyFileSync(join(there, 'workbook.json'), join(here, 'workbook.sync-conflict-20261121-101112-ABCDEFG.json'))
  writeFileSync(join(here, 'journals/000001 2.jsonl'), `${lineOf({ n: 0, format: 2, encoding: 'plain', workbook: 'wbk_other', journal: 1, after: 0 })}\n`)

  expect(await mine.get('workbooks.open', { id })).toMatchObject({ notices: [{ key: 'conflicted-copies', values: { count: 4 } }] })
  expect((await mine.get('copies.list', null)).names).toHaveLength(4)
  expect(await mine.get('copies.merge', null)).toMatchObject({ taken: 2, left: ['journals/000001 2.jsonl'], state: { undo: { key: 'merged' } } })
  expect(await areas(mine)).toEqual(['foc_a Yhteinen', 'foc_c Heidän'])
  expect((await mine.get('workbook.state', null))?.notices).toEqual([])
  expect(readdirSync(join(here, 'merged-copies')).sort()).toEqual([...names, 'workbook.sync-conflict-20261121-101112-ABCDEFG.json'].sort())
  expect((await mine.get('copies.list', null)).names).toEqual(['journals/000001 2.jsonl'])
})

test('a damaged workbook is mended in its place, with what its backup has besides; the damaged one is kept and not listed', async () => {
  const bench = await workbench()
  const { id } = await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  await bench.get('workbook.commit', added('foc_a', 'A'))
  await bench.get('workbook.commit', added('foc_b', 'B'))
  await bench.get('backups.make', null)
  await bench.get('workbooks.close', null)
  const journal = bench.at(`workbooks/${id}/journals/000001.jsonl`)
  writeFileSync(journal, readFileSync(journal, 'utf8').replace('"foc_a"', '"foc_x"'))

  expect(await bench.get('workbooks.open', { id })).toMatchObject({ readOnly: true })
  const state = await bench.get('workbook.mend', { id })
  expect(state).toMatchObject({ id, readOnly: false, notices: [{ key: 'workbook-mended' }] })
  expect(await areas(bench)).toEqual(['foc_a A', 'foc_b B'])
  const folders = readdirSync(bench.at('workbooks'))
  expect([folders.length, folders.filter((name) => name.startsWith(`${id}.damaged-`)).length]).toEqual([2, 1])
  expect((await bench.get('workbooks.list', null)).workbooks).toHaveLength(1)
  expect(existsSync(bench.at(`workbooks/${id}.mended`))).toBe(false)
})

test('mending that a crash broke off is finished when the program starts', async () => {
  const bench = await workbench()
  const { id } = await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  await bench.get('workbook.commit', added('foc_a', 'A'))
  await bench.get('workbooks.close', null)
  const folder = bench.at(`workbooks/${id}`)
  cpSync(folder, `${folder}.mended`, { recursive: true })
  renameSync(folder, `${folder}.damaged-2026-11-21T08-00-00Z`)
  const again = await bench.reopen()
  expect((await again.get('workbooks.list', null)).workbooks.map((entry) => entry.id)).toEqual([id])
  expect(await again.get('workbooks.open', { id })).toMatchObject({ id, readOnly: false })
  expect(await areas(again)).toEqual(['foc_a A'])
})

test('what is erased goes from copies that were merged and from those merged later; a damaged folder still holds it, and that is told', async () => {
  const { mine, theirs, id } = await twoAgents()
  await theirs.get('workbook.commit', added('foc_c', 'Salainen nimi'))
  await theirs.get('workbooks.close', null)
  await mine.get('workbooks.close', null)
  const journals = (bench: Workbench) => bench.at(`workbooks/${id}/journals`)
  const last = readdirSync(journals(theirs)).at(-1)!
  const copyAs = (name: string) => copyFileSync(join(journals(theirs), last), join(journals(mine), name))
  copyAs('000009 (1).jsonl')
  await mine.get('workbooks.open', { id })
  await mine.get('copies.merge', null)
  copyAs('000009 (2).jsonl')
  cpSync(mine.at(`workbooks/${id}`), mine.at(`workbooks/${id}.damaged-2026-11-21T08-00-00Z`), { recursive: true })

  const erased = await mine.get('erase.row', { table: 'focusAreas', id: 'foc_c', fields: null, reason: 'Pyyntö' })
  expect(erased !== 'cancelled' && erased.problems).toEqual([{ key: 'erased-not-in-damaged', values: { folder: `${id}.damaged-2026-11-21T08-00-00Z` } }, { key: 'erased-not-in-copies', values: {} }])
  expect(await mine.get('copies.merge', null)).toMatchObject({ taken: 0, left: [] })
  const everything = readdirSync(mine.at(`workbooks/${id}`), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8')).join()
  expect(everything).not.toContain('Salainen nimi')
  expect(await areas(mine)).toEqual(['foc_a Yhteinen'])
})
