import { mkdirSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { actions } from '../../src/core/actions/action.ts'
import { Instant } from '../../src/core/values/day.ts'
import { addRow } from '../../src/core/workbook/edits.ts'
import { workbench } from './workbench.ts'

const label = { key: 'settingsSaved' }
const minimumCell = (cells: object) => ({ label, put: { settings: { settings: cells as { minimumCell: number } } } })

test('taking the settings away, or the limit out of them, is asked about when the usual limit is lower', async () => {
  const bench = await workbench()
  await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  await bench.get('workbook.commit', minimumCell({ minimumCell: 10 }))
  bench.desk.confirm = false
  for (const cells of [{ removed: true }, { minimumCell: null }]) expect(await bench.ask('workbook.commit', minimumCell(cells))).toMatchObject({ ok: false, problem: { key: 'loosening-not-confirmed' } })
  await bench.get('workbook.commit', minimumCell({ minimumCell: 10, deviationShare: 500 }))
})

test('the limit for publishing is not lowered by putting back, bringing back, writing to what was taken away or erasing without asking', async () => {
  const bench = await workbench()
  await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  for (const limit of [2, 10]) await bench.get('workbook.commit', minimumCell({ minimumCell: limit }))
  const of = { table: 'settings', id: 'settings' }
  const { stamp } = (await bench.get('history.ofRow', { ...of, language: 'fi' })).entries[1]!
  const refused = { ok: false, problem: { key: 'loosening-not-confirmed' } }
  bench.desk.confirm = false
  expect(await bench.ask('history.putBack', { ...of, cell: 'minimumCell', stamp })).toMatchObject(refused)
  expect(await bench.ask('history.settle', { ...of, cell: 'removed', stamp })).toMatchObject({ ok: false, problem: { key: 'edit-not-allowed' } })
  bench.desk.confirm = true
  await bench.get('workbook.commit', minimumCell({ minimumCell: 2 }))
  await bench.get('workbook.commit', minimumCell({ removed: true }))
  bench.desk.confirm = false
  expect(await bench.ask('history.bringBack', of)).toMatchObject(refused)
  expect(await bench.ask('workbook.commit', minimumCell({ deviationShare: 500 }))).toMatchObject(refused)
  bench.desk.confirm = true
  await bench.get('history.bringBack', of)
  await bench.get('workbook.commit', minimumCell({ minimumCell: 10 }))
  bench.desk.asked = []
  await bench.get('erase.row', { ...of, fields: ['minimumCell'], reason: 'Pyyntö' })
  expect(bench.desk.asked).toEqual(['Poistetaanko pysyvästi kohdat Pienin näytettävä vastaajamäärä tiedosta Oma alue?', 'Näytetäänkö jatkossa pienempiä vastaajamääriä?'])
  expect((await bench.get('workbook.page', { table: 'settings', from: 0 })).rows['settings']).not.toHaveProperty('minimumCell')
})

test('a workbook that is asked for twice at once is open once, for writing', async () => {
  const bench = await workbench()
  const { id } = await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  await bench.get('workbooks.close', null)
  const states = await Promise.all([bench.get('workbooks.open', { id }), bench.get('workbooks.open', { id })])
  expect(states.map((state) => [state.id, state.notices])).toEqual([[id, []], [id, []]])
  await bench.get('workbook.commit', minimumCell({ deviationShare: 500 }))
})

test('a change that was under way when the workbook is closed is saved and answered', async () => {
  const bench = await workbench()
  const { id } = await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  const action = { id: 'act_new', code: 'T-900', title: { fi: 'Perhekeskuksen aukiolot' }, focusAreaId: 'foc_x', status: 'planned' as const }
  const committing = bench.get('workbook.commit', addRow({ key: 'actionAdded' }, actions, action))
  await new Promise(setImmediate)
  await bench.get('workbooks.close', null)
  expect(await committing).toMatchObject({ id, undo: { key: 'actionAdded' } })
  await bench.get('workbooks.open', { id })
  expect(Object.keys((await bench.get('workbook.page', { table: 'actions', from: 0 })).rows)).toEqual(['act_new'])
})

test('preferences that are altered at the same time are all kept', async () => {
  const bench = await workbench()
  await Promise.all([bench.get('preferences.write', { language: 'sv' }), bench.get('preferences.write', { theme: 'dark' }), bench.get('preferences.write', { density: 'comfortable' })])
  expect(await bench.get('preferences.read', null)).toEqual({ language: 'sv', theme: 'dark', density: 'comfortable', who: '' })
})

test('no answer names a folder’s place, whatever goes wrong on the disk', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  bench.desk.save = bench.at('ei ole/kopio.muutos')
  mkdirSync(bench.at('preferences.json.unfinished'))
  const answers = [await bench.ask('workbooks.saveCopy', null), await bench.ask('reports.export', { reportId: Object.keys((await bench.get('workbook.page', { table: 'reports', from: 0 })).rows)[0]!, language: 'fi' }), await bench.ask('preferences.write', { language: 'sv' })]
  expect(answers).toEqual([
    { ok: false, problem: { key: 'file-not-writable', values: { file: 'kopio.muutos', folder: 'ei ole' } } },
    { ok: false, problem: { key: 'folder-not-found', values: { file: 'kopio.muutos', folder: 'ei ole' } } },
    { ok: false, problem: { key: 'system-trouble', values: { code: 'EISDIR' } } },
  ])
})

test('workbooks that the list of them has lost still have a moment at which they were opened', async () => {
  const bench = await workbench()
  await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  for (const lost of ['{ broken', JSON.stringify([{ id: 'wbk_x', name: '', sample: false, openedAt: 'eilen' }])]) {
    writeFileSync(bench.at('workbooks.json'), lost)
    const { workbooks } = await bench.get('workbooks.list', null)
    expect(workbooks.map(({ name, openedAt }) => [name, Instant.safeParse(openedAt).success])).toEqual([['Oma alue', true]])
  }
})
