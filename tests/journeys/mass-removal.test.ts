import { expect, test } from 'vitest'
import { organisations } from '../../src/core/programme/programme.ts'
import type { Edit } from '../../src/core/workbook/change.ts'
import { addRow, together } from '../../src/core/workbook/edits.ts'
import { workbench, type Workbench } from './workbench.ts'

const added = { key: 'organisationsAdded', values: { count: 30 } }
const removed = { key: 'organisationRemoved' }
const ids = Array.from({ length: 30 }, (_, index) => `org_${index}`)

const addAll = together(added, ids.map((id) => addRow(added, organisations, { id, kind: 'other', name: { fi: id } } as { id: string })))
const removal = (some: string[]): Edit => ({ label: removed, put: { organisations: Object.fromEntries(some.map((id) => [id, { removed: true }])) } })
const left = async (bench: Workbench) => Object.values((await bench.get('workbook.page', { table: 'organisations', from: 0 })).rows).filter((row) => row['removed'] !== true).length

async function withOrganisations(): Promise<Workbench> {
  const bench = await workbench()
  await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  await bench.get('workbook.commit', addAll)
  bench.desk.confirm = false
  return bench
}

test('a few records are removed without a question', async () => {
  const bench = await withOrganisations()
  await bench.get('workbook.commit', removal(ids.slice(0, 5)))
  expect(await left(bench)).toBe(25)
})

test('a fifth of a table is removed only when the person says yes to main itself', async () => {
  const bench = await withOrganisations()
  expect(await bench.ask('workbook.commit', removal(ids.slice(0, 6)))).toMatchObject({ ok: false, problem: { key: 'removal-not-confirmed' } })
  expect(await left(bench)).toBe(30)
  bench.desk.confirm = true
  await bench.get('workbook.commit', removal(ids.slice(0, 6)))
  expect(await left(bench)).toBe(24)
})

test('undoing an import, which removes what came with it, asks too, and is taken back when the answer is no', async () => {
  const bench = await withOrganisations()
  expect(await bench.ask('workbook.undo', null)).toMatchObject({ ok: false, problem: { key: 'removal-not-confirmed' } })
  expect([await left(bench), (await bench.get('workbook.state', null))?.undo]).toEqual([30, added])
  bench.desk.confirm = true
  await bench.get('workbook.undo', null)
  expect(await left(bench)).toBe(0)
})
