import { readdir, readFile } from 'node:fs/promises'
import { basename, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { actions, milestones } from '../../src/core/actions/action.ts'
import { organisations, people } from '../../src/core/programme/programme.ts'
import type { Id } from '../../src/core/values/ids.ts'
import { addRow, removeRow, saveRow } from '../../src/core/workbook/edits.ts'
import { workbench, type Workbench } from './workbench.ts'

const action = { id: 'act_new', code: 'T-900', title: { fi: 'Perhekeskuksen aukiolot' }, focusAreaId: 'foc_x', status: 'planned' as const, responsibleId: 'prs_liisa' }
const renamed = { ...action, title: { fi: 'Aukiolot' } }
const person = { id: 'prs_liisa', role: { fi: 'Palveluohjaaja' }, name: 'Liisa Virtanen' }
const milestone = { id: 'mil_new', actionId: action.id, name: { fi: 'Aukiolot sovittu' }, dueOn: '2020-12-31' }

/** A workbook of somebody with a name, in which an action was added, altered and altered back. */
async function written(): Promise<Workbench> {
  const bench = await workbench()
  await bench.get('preferences.write', { who: 'Anni Agentti' })
  await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  await bench.get('workbook.commit', addRow({ key: 'personSaved', values: { name: 'Palveluohjaaja' } }, people, person))
  await bench.get('workbook.commit', addRow({ key: 'actionAdded', values: { title: 'Perhekeskuksen aukiolot' } }, actions, action))
  await bench.get('workbook.commit', saveRow({ key: 'actionSaved', values: { title: 'Aukiolot' } }, actions, action, renamed)!)
  return bench
}
const historyOf = (bench: Workbench, id: Id = action.id, table = 'actions') => bench.get('history.ofRow', { table, id, language: 'fi' })
const cellsOf = async (bench: Workbench, table: string, id: Id) => (await bench.get('workbook.page', { table, from: 0 })).rows[id]

test('a history tells who changed what, from what to what, newest first; undo and redo are called so', async () => {
  const bench = await written()
  await bench.get('workbook.undo', null)
  await bench.get('workbook.redo', null)
  const { title, entries } = await historyOf(bench)
  expect(title).toBe('T-900 Aukiolot')
  expect(entries.map(({ who, label, step, cells }) => [who, label.key, step, cells.length])).toEqual([
    ['Anni Agentti', 'actionSaved', 'redo', 1],
    ['Anni Agentti', 'actionSaved', 'undo', 1],
    ['Anni Agentti', 'actionSaved', null, 1],
    ['Anni Agentti', 'actionAdded', null, 5],
  ])
  expect(entries[2]!.cells).toEqual([{ cell: 'title.fi', name: 'Nimi (suomi)', before: 'Perhekeskuksen aukiolot', after: 'Aukiolot', canPutBack: false }])
  expect(entries[3]!.cells.map(({ name, after }) => `${name}: ${after}`)).toContain('Vastuutaho: Liisa Virtanen, Palveluohjaaja')
})

test('who joined a set and who left it is told in one line; one who left may be put back', async () => {
  const bench = await written()
  const set = (cells: Record<string, true | null>) => bench.get('workbook.commit', { label: { key: 'actionSaved', values: { title: 'Aukiolot' } }, put: { actions: { [action.id]: cells } } })
  await bench.get('workbook.commit', addRow({ key: 'organisationsAdded', values: { count: 2 } }, organisations, { id: 'org_a', kind: 'association', name: { fi: 'Yhdistys' } } as { id: Id }))
  await bench.get('workbook.commit', addRow({ key: 'organisationsAdded', values: { count: 2 } }, organisations, { id: 'org_b', kind: 'parish', name: { fi: 'Seurakunta' } } as { id: Id }))
  await set({ 'partners.org_a': true, 'partners.org_b': true })
  const told = async () => (await historyOf(bench)).entries[0]!.cells
  expect(await told()).toEqual([{ cell: 'partners', name: 'Kumppanit', before: '', after: 'Yhdistys, Seurakunta', canPutBack: false }])
  await set({ 'partners.org_b': null })
  expect(await told()).toEqual([{ cell: 'partners', name: 'Kumppanit', before: 'Seurakunta', after: 'ei mukana', canPutBack: false }])
  expect((await historyOf(bench)).entries[1]!.cells).toMatchObject([{ name: 'Kumppanit: Seurakunta', canPutBack: true }, { name: 'Kumppanit', after: 'Yhdistys' }])
})

test('an earlier value is put back, which is a change with its own undo', async () => {
  const bench = await written()
  const first = (await historyOf(bench)).entries.at(-1)!
  expect(first.cells.filter(({ canPutBack }) => canPutBack).map(({ cell }) => cell)).toEqual(['title.fi'])
  const state = await bench.get('history.putBack', { table: 'actions', id: action.id, cell: 'title.fi', stamp: first.stamp })
  expect(state.undo).toEqual({ key: 'putBack' })
  expect((await cellsOf(bench, 'actions', action.id))?.['title']).toEqual({ fi: 'Perhekeskuksen aukiolot' })
  await bench.get('workbook.undo', null)
  expect((await cellsOf(bench, 'actions', action.id))?.['title']).toEqual({ fi: 'Aukiolot' })
})

test('what was removed lies in the bin with its name, and comes back with its parts', async () => {
  const bench = await written()
  await bench.get('workbook.commit', addRow({ key: 'milestoneAdded', values: { name: 'Aukiolot sovittu' } }, milestones, milestone))
  await bench.get('workbook.commit', removeRow({ key: 'actionRemoved', values: { title: 'Aukiolot' } }, actions, action.id))
  expect(await bench.get('history.bin', { language: 'sv' })).toMatchObject([{ table: 'actions', id: action.id, kind: 'Åtgärd', title: 'T-900 Aukiolot', who: 'Anni Agentti' }])
  await bench.get('history.bringBack', { table: 'actions', id: action.id })
  expect(await bench.get('history.bin', { language: 'sv' })).toEqual([])
  expect((await cellsOf(bench, 'milestones', milestone.id))?.['name']).toEqual({ fi: 'Aukiolot sovittu' })
})

test('bringing back what has come back, and saving what alters nothing, leave nothing to be undone', async () => {
  const bench = await written()
  await bench.get('workbook.commit', removeRow({ key: 'actionRemoved', values: { title: 'Aukiolot' } }, actions, action.id))
  const { undo } = await bench.get('history.bringBack', { table: 'actions', id: action.id })
  expect(await bench.ask('history.bringBack', { table: 'actions', id: action.id })).toMatchObject({ ok: false, problem: { key: 'record-not-in-bin' } })
  expect(await bench.get('workbook.commit', { label: { key: 'actionSaved' }, put: { actions: { [action.id]: {} } } })).toMatchObject({ undo })
})

test('a record erased for good is nowhere any more, nor can it be had back; who, when and why stay', async () => {
  const bench = await written()
  bench.desk.confirm = false
  expect(await bench.get('erase.row', { table: 'people', id: person.id, fields: null, reason: 'Pyyntö 21.11.2020' })).toBe('cancelled')
  bench.desk.confirm = true
  expect(await bench.get('erase.row', { table: 'people', id: person.id, fields: null, reason: 'Pyyntö 21.11.2020' })).toEqual({ records: 1, problems: [] })
  expect(await filesWith(bench, 'Virtanen')).toEqual([])
  expect(await bench.get('history.bin', { language: 'fi' })).toEqual([])
  expect((await historyOf(bench)).entries.at(-1)!.cells.find(({ cell }) => cell === 'responsibleId')!.after).toBe('(tuntematon)')
  expect(await bench.get('erase.list', { language: 'fi' })).toMatchObject([{ kind: 'Henkilö tai rooli', what: 'row', fields: [], reason: 'Pyyntö 21.11.2020', who: 'Anni Agentti' }])
})

test('of a field that is erased nothing stays; one that a record cannot be without keeps its present value', async () => {
  const bench = await written()
  const { fields } = await historyOf(bench, person.id, 'people')
  expect(fields).toEqual([
    { field: 'role', name: 'Rooli', isNeeded: true },
    { field: 'name', name: 'Nimi', isNeeded: false },
  ])
  await bench.get('erase.row', { table: 'people', id: person.id, fields: ['name'], reason: 'Pyyntö' })
  await bench.get('erase.row', { table: 'actions', id: action.id, fields: ['title'], reason: 'Pyyntö' })
  expect((await cellsOf(bench, 'people', person.id))?.['name']).toBeUndefined()
  expect((await cellsOf(bench, 'actions', action.id))?.['title']).toEqual({ fi: 'Aukiolot' })
  expect([await filesWith(bench, 'Virtanen'), await filesWith(bench, 'Perhekeskuksen aukiolot')]).toEqual([[], []])
})

test('only whole fields that the record has had are erased, and never the settings as a whole', async () => {
  const bench = await written()
  const erase = (table: string, id: string, fields: string[] | null) => bench.ask('erase.row', { table, id, fields, reason: 'Pyyntö' })
  await expect(erase('actions', action.id, ['title.fi'])).rejects.toThrow()
  await expect(erase('actions', 'constructor', null)).rejects.toThrow()
  const refused = await Promise.all([erase('actions', action.id, ['olematon']), erase('actions', action.id, ['removed']), erase('settings', 'settings', null)])
  expect(refused).toMatchObject(['actions', 'actions', 'settings'].map((table) => ({ ok: false, problem: { key: 'edit-not-allowed', values: { table } } })))
  expect(await bench.get('erase.list', { language: 'fi' })).toEqual([])
})

test('the answers of a survey are erased from this computer; what was published of them stays', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  bench.desk.open = resolve('resources/demo/surveys/lapset-2020.csv')
  const waveId = 'wav_lapset2020'
  const chosen = await bench.get('surveys.chooseFile', { waveId })
  if (chosen === 'cancelled') throw new Error('a file was chosen')
  const { published } = await bench.get('surveys.import', { file: chosen.file, waveId, mapping: [], deleteOn: '2021-06-30' })
  expect(await filesNamed(bench, `${waveId}.json`)).not.toEqual([])

  expect(await bench.get('erase.answers', { waveId, reason: 'Huoltajan pyyntö' })).toEqual({ records: 0, problems: [] })
  expect(await filesNamed(bench, `${waveId}.json`)).toEqual([])
  expect(Object.keys((await bench.get('workbook.page', { table: 'publishedTables', from: 0 })).rows)).toHaveLength(published)
  expect(await bench.ask('erase.answers', { waveId, reason: 'Toinen kerta' })).toMatchObject({ ok: false, problem: { key: 'no-answers-kept' } })
  expect(await bench.get('erase.list', { language: 'fi' })).toMatchObject([{ what: 'answers', reason: 'Huoltajan pyyntö' }])
})

/** Every file of this computer's workbooks in which the words still stand. */
async function filesWith(bench: Workbench, words: string): Promise<string[]> {
  const contents = await Promise.all((await filesOf(bench)).map(async (file) => [file, await readFile(file, 'utf8')] as const))
  return contents.filter(([, content]) => content.includes(words)).map(([file]) => relative(bench.userData, file))
}

async function filesNamed(bench: Workbench, name: string): Promise<string[]> {
  return (await filesOf(bench)).filter((file) => basename(file) === name)
}

async function filesOf(bench: Workbench): Promise<string[]> {
  const found = await readdir(bench.userData, { recursive: true, withFileTypes: true })
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}
