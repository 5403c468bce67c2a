import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { workbench, type Workbench } from './workbench.ts'

const key = 'actions/new/action'
const folderOf = async (bench: Workbench) => join(bench.at('workbooks'), (await readdir(bench.at('workbooks')))[0]!)

test('a half-typed form outlives the program, and is gone when it is let go', async () => {
  const bench = await workbench()
  const { id } = await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  await bench.get('drafts.write', { key, value: { title: { fi: 'Puolikas' } } })
  const again = await bench.reopen()
  await again.get('workbooks.open', { id })
  expect((await again.get('drafts.read', { key }))?.value).toEqual({ title: { fi: 'Puolikas' } })
  await again.get('drafts.write', { key, value: null })
  expect(await again.get('drafts.read', { key })).toBeNull()
})

test('a draft belongs to its workbook and goes along in no copy of it', async () => {
  const bench = await workbench()
  await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  await bench.get('drafts.write', { key, value: { title: { fi: 'Puolikas' } } })
  expect(await readdir(await folderOf(bench))).toContain('drafts.json')
  bench.desk.save = bench.desk.open = bench.at('kopio.muutos')
  await bench.get('workbooks.saveCopy', null)
  expect(readFileSync(bench.at('kopio.muutos')).includes('drafts.json')).toBe(false)
  bench.desk.confirm = false
  await bench.get('workbooks.openFile', null)
  expect(await bench.get('drafts.read', { key })).toBeNull()
})

test('a key that is no form’s is refused, and without a workbook there is nowhere to keep one', async () => {
  const bench = await workbench()
  expect(await bench.ask('drafts.write', { key, value: 'x' })).toMatchObject({ ok: false, problem: { key: 'no-workbook-open' } })
  await expect(bench.ask('drafts.write', { key: '../../x', value: 'x' })).rejects.toThrow('drafts.write')
  await expect(bench.ask('drafts.read', { key: '__proto__' })).rejects.toThrow('drafts.read')
})
