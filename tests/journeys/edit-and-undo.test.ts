import { expect, test } from 'vitest'
import { actions } from '../../src/core/actions/action.ts'
import { addRow } from '../../src/core/workbook/edits.ts'
import { workbench, type Workbench } from './workbench.ts'

const action = { id: 'act_new', code: 'T-900', title: { fi: 'Perhekeskuksen aukiolot' }, focusAreaId: 'foc_x', status: 'planned' as const }
const label = { key: 'actionAdded', values: { title: 'T-900' } }

const titleOf = async (bench: Workbench, id: string) => {
  const page = await bench.get('workbook.page', { table: 'actions', from: 0 })
  return page.rows[id]?.['title']
}

test('what was acknowledged is there after closing and opening again, and can still be undone', async () => {
  const bench = await workbench()
  await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  const { id } = (await bench.get('workbooks.list', null)).workbooks[0]!
  const state = await bench.get('workbook.commit', addRow(label, actions, action))
  expect(state).toMatchObject({ undo: label })
  expect(bench.told.map(({ kind }) => kind)).toContain('change')

  const again = await bench.reopen()
  await again.get('workbooks.open', { id })
  expect(await titleOf(again, 'act_new')).toEqual(action.title)
  expect((await again.get('workbook.undo', null)).label).toEqual(label)
  expect((await again.get('workbook.page', { table: 'actions', from: 0 })).rows['act_new']?.['removed']).toBe(true)
  await again.get('workbook.redo', null)
  expect((await again.get('workbook.page', { table: 'actions', from: 0 })).rows['act_new']?.['removed']).toBeUndefined()
})

test('an edit that does not fit the table is refused, named, and nothing is written', async () => {
  const bench = await workbench()
  const before = await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  const refused = await bench.ask('workbook.commit', addRow(label, actions, { ...action, status: 'soon' } as never))
  expect(refused).toMatchObject({ ok: false, problem: { key: 'row-not-valid', values: { table: 'actions', field: 'status' } } })
  expect((await bench.get('workbook.state', null))?.savedAt).toBe(before.savedAt)
})

test('the window may not write what only main writes', async () => {
  const bench = await workbench()
  await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  const refused = await bench.ask('workbook.commit', { label, put: { sessions: { ses_x: { who: 'someone', openedAt: '2020-01-01T00:00:00Z' } } } })
  expect(refused).toMatchObject({ ok: false, problem: { key: 'edit-not-allowed' } })
})

test('a lower limit for publishing is written only when the person says yes to main itself', async () => {
  const bench = await workbench()
  await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  const lower = { label: { key: 'settingsSaved' }, put: { settings: { settings: { minimumCell: 2 } } } }
  bench.desk.confirm = false
  expect(await bench.ask('workbook.commit', lower)).toMatchObject({ ok: false, problem: { key: 'loosening-not-confirmed' } })
  bench.desk.confirm = true
  expect(await bench.ask('workbook.commit', lower)).toMatchObject({ ok: true })
})

test('an undo that would lower the limit again asks too, and is taken back when the answer is no', async () => {
  const bench = await workbench()
  await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  const limit = async () => (await bench.get('workbook.page', { table: 'settings', from: 0 })).rows['settings']?.['minimumCell']
  await bench.get('workbook.commit', { label: { key: 'settingsSaved' }, put: { settings: { settings: { minimumCell: 10 } } } })
  bench.desk.confirm = false
  expect(await bench.ask('workbook.undo', null)).toMatchObject({ ok: false, problem: { key: 'loosening-not-confirmed' } })
  expect(await limit()).toBe(10)
  bench.desk.confirm = true
  await bench.get('workbook.undo', null)
  expect(await limit()).toBe(5)
})

test('without an open workbook a request says so, and an unknown one is refused', async () => {
  const bench = await workbench()
  expect(await bench.ask('workbook.undo', null)).toMatchObject({ ok: false, problem: { key: 'no-workbook-open' } })
  await expect(bench.ask('files.delete' as never, '/' as never)).rejects.toThrow('files.delete')
  await expect(bench.ask('workbook.page', { table: 'actions', from: -1 })).rejects.toThrow('workbook.page')
})
