import { afterEach, expect, test } from 'vitest'
import { organisations } from '../../src/core/programme/programme.ts'
import { addRow } from '../../src/core/workbook/edits.ts'
import { rows } from '../../src/core/workbook/rows.ts'
import { reloadTables, showWorkbook, takeChange, useTables } from '../../src/renderer/tables.ts'
import { workbench, type Workbench } from '../journeys/workbench.ts'

afterEach(() => Reflect.deleteProperty(globalThis, 'window'))

/** A window's side of a real main, which holds the organisations; `onPage` is called when main has told a page and the window does not have it yet. */
async function windowOn(bench: Workbench, onPage: () => Promise<void> = async () => undefined) {
  const ask = async (name: string, input: unknown) => {
    const answer = await bench.ask(name as never, input as never)
    if (name === 'workbook.page') await onPage()
    return answer
  }
  Object.assign(globalThis, { window: { workbench: { ask } } })
  showWorkbook(await bench.get('workbook.state', null))
  useTables.setState({ loaded: { organisations: true } })
}

const add = (bench: Workbench, id: string) => bench.get('workbook.commit', addRow({ key: 'organisationAdded' }, organisations, { id, kind: 'other', name: { fi: id } } as { id: string }))
const held = () => rows(useTables.getState().workbook, organisations).map(({ id }) => id)
const told = (bench: Workbench) => bench.told.flatMap((message) => (message.kind === 'change' ? [message] : []))

test('when all is asked for anew, what is held is what main has', async () => {
  const bench = await workbench()
  const state = await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  await add(bench, 'org_a')
  await windowOn(bench)
  expect(held()).toEqual([])
  await reloadTables(state)
  expect(held()).toEqual(['org_a'])
})

test('a change that comes while all is on its way is not lost, and is shown meanwhile', async () => {
  const bench = await workbench()
  const state = await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  await add(bench, 'org_a')
  const shown: string[][] = []
  await windowOn(bench, async () => {
    await add(bench, 'org_b')
    const { change, state } = told(bench).at(-1)!
    takeChange(change, state)
    shown.push(held())
  })
  await reloadTables(state)
  expect([shown, held()]).toEqual([[['org_b']], ['org_a', 'org_b']])
})

test('another workbook that is shown meanwhile stays', async () => {
  const bench = await workbench()
  const state = await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  await add(bench, 'org_a')
  await windowOn(bench, async () => showWorkbook({ ...state, id: 'wbk_other' }))
  await reloadTables(state)
  expect([useTables.getState().state?.id, held()]).toEqual(['wbk_other', []])
})
