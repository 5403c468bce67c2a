import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { realFiles } from '../../../src/main/store/files.ts'
import { listBackups, readBackup } from '../../../src/main/backups/read-backup.ts'
import { workbench, type Workbench } from '../../journeys/workbench.ts'
import { focusAreaEdit, problemKey } from './store-fixtures.ts'

async function begun() {
  const bench = await workbench()
  const state = await bench.get('workbooks.createEmpty', { name: 'Hanke' })
  return { bench, id: state.id, folder: bench.at(join('workbooks', state.id)), backups: bench.at(join('backups', state.id)) }
}

async function settingsOf(bench: Workbench) {
  const page = await bench.get('workbook.page', { table: 'settings', from: 0 })
  return JSON.stringify(page)
}

const limit = (minimumCell: number) => ({ label: { key: 'settingsSaved' }, put: { settings: { settings: { minimumCell } } } })

/** Another person's program, with a copy of the open workbook. */
async function copyOf(bench: Workbench): Promise<Workbench> {
  const theirs = await workbench()
  await sendBack(bench, theirs)
  await theirs.get('workbooks.openFile', null)
  return theirs
}

/** Saves a copy where the other chooses it next. */
async function sendBack(from: Workbench, to: Workbench): Promise<void> {
  from.desk.save = from.at('kopio.muutos')
  await from.get('workbooks.saveCopy', null)
  to.desk.open = from.at('kopio.muutos')
}

const surveyEdit = (deleteOn: string) => ({
  label: { key: 'surveySaved' },
  put: { surveys: { sur_1: { code: 'S', 'name.fi': 'Kysely', respondents: 'parents' } }, waves: { wav_1: { surveyId: 'sur_1', 'name.fi': 'Syksy', periodId: 'per_2026h2', deleteOn } } },
})

async function stampOf(bench: Workbench, table: string, id: string, at: number): Promise<string> {
  const history = await bench.get('history.ofRow', { table, id, language: 'fi' })
  return history.entries.at(at)!.stamp
}

/** Whether the newest backup reads, and a copy that is saved opens. */
async function areWhole({ bench, backups }: Awaited<ReturnType<typeof begun>>) {
  await bench.get('backups.make', null)
  const [newest] = await listBackups(backups, realFiles())
  const backup = await readBackup(backups, newest!.name, realFiles())
  bench.desk.save = bench.at('kopio.muutos')
  await bench.get('workbooks.saveCopy', null)
  bench.desk.open = bench.at('kopio.muutos')
  bench.desk.confirm = false
  const copy = await bench.ask('workbooks.openFile', null)
  return [problemKey(backup), problemKey(copy)]
}

test('an earlier, lower limit for publishing is not put back without asking', async () => {
  const { bench } = await begun()
  await bench.get('workbook.commit', limit(10))
  bench.desk.confirm = false
  const stamp = await stampOf(bench, 'settings', 'settings', -1)
  await bench.ask('history.putBack', { table: 'settings', id: 'settings', cell: 'minimumCell', stamp })
  expect(await settingsOf(bench)).toContain('"minimumCell":10')
})

test('a merge that lowers the limit for publishing asks first', async () => {
  const { bench } = await begun()
  await bench.get('workbook.commit', limit(10))
  const theirs = await copyOf(bench)
  await theirs.get('workbook.commit', limit(1))
  await sendBack(theirs, bench)
  bench.desk.confirm = false
  await bench.ask('workbooks.merge', null)
  expect(await settingsOf(bench)).toContain('"minimumCell":10')
})

test('a merge that erases for good asks first', async () => {
  const { bench } = await begun()
  for (const id of ['foc_a', 'foc_b', 'foc_c']) await bench.get('workbook.commit', focusAreaEdit(id, 'A'))
  const theirs = await copyOf(bench)
  for (const id of ['foc_a', 'foc_b', 'foc_c']) await theirs.get('erase.row', { table: 'focusAreas', id, fields: null, reason: 'Erehdys' })
  await sendBack(theirs, bench)
  bench.desk.confirm = false
  await bench.ask('workbooks.merge', null)
  expect(JSON.stringify(await bench.get('workbook.page', { table: 'focusAreas', from: 0 }))).not.toContain('"erased":true')
})

test('raw answers go when the erasing of their wave is merged', async () => {
  const { bench, folder } = await begun()
  await bench.get('workbook.commit', surveyEdit('2099-01-01'))
  mkdirSync(join(folder, 'answers'))
  writeFileSync(join(folder, 'answers/wav_1.json'), '{"vastaukset":1}')
  const theirs = await copyOf(bench)
  await theirs.get('erase.row', { table: 'waves', id: 'wav_1', fields: null, reason: 'Pyyntö' })
  await sendBack(theirs, bench)
  await bench.get('workbooks.merge', null)
  expect(filesWith('vastaukset', bench.userData)).toEqual([])
})

test('a label with a name that every object inherits leaves backups and copies readable', async () => {
  const all = await begun()
  await all.bench.ask('workbook.commit', { label: { key: 'focusAreaSaved', values: { constructor: 'x' } as Record<string, string> }, put: focusAreaEdit('foc_a', 'A').put })
  expect(await areWhole(all)).toEqual([null, null])
})

test('a value put back into a cell with a name that every object inherits leaves backups and copies readable', async () => {
  const all = await begun()
  await all.bench.get('workbook.commit', focusAreaEdit('foc_a', 'A'))
  const stamp = await stampOf(all.bench, 'focusAreas', 'foc_a', -1)
  await all.bench.ask('history.putBack', { table: 'focusAreas', id: 'foc_a', cell: 'constructor', stamp }).catch(() => undefined)
  expect(await areWhole(all)).toEqual([null, null])
})

test('erasing a field that no table has leaves backups and copies readable', async () => {
  const all = await begun()
  await all.bench.get('workbook.commit', focusAreaEdit('foc_a', 'A'))
  await all.bench.ask('erase.row', { table: 'focusAreas', id: 'foc_a', fields: ['ei "kenttä"'], reason: 'Pyyntö' }).catch(() => undefined)
  expect(await areWhole(all)).toEqual([null, null])
})

test('erasing a member of a field does not empty the whole of a field that the record needs', async () => {
  const { bench } = await begun()
  await bench.get('workbook.commit', focusAreaEdit('foc_a', 'A'))
  await bench.ask('erase.row', { table: 'focusAreas', id: 'foc_a', fields: ['name.sv'], reason: 'Pyyntö' }).catch(() => undefined)
  expect(JSON.stringify(await bench.get('workbook.page', { table: 'focusAreas', from: 0 }))).toContain('"fi":"A"')
})

test('bringing back what is there writes nothing to be undone', async () => {
  const { bench } = await begun()
  await bench.get('workbook.commit', focusAreaEdit('foc_a', 'A'))
  await bench.ask('history.bringBack', { table: 'focusAreas', id: 'foc_a' })
  expect((await bench.get('workbook.state', null))?.undo?.key).toBe('focusAreaSaved')
})

test('when an attachment is erased, its file goes', async () => {
  const { bench, folder } = await begun()
  const put = { reports: { rep_1: { kind: 'interim', grantIds: [], periodId: 'per_2026h2', languages: ['fi'], outline: 'interim@1' } }, attachments: { atc_1: { reportId: 'rep_1', kind: 'other', 'name.fi': 'Liite', required: false } } }
  await bench.ask('workbook.commit', { label: { key: 'x' }, put })
  bench.desk.open = bench.at('Maija Meikäläinen.txt')
  writeFileSync(bench.at('Maija Meikäläinen.txt'), 'Maija Meikäläisen potilaskertomus')
  await bench.get('attachments.attach', { attachmentId: 'atc_1' })
  await bench.get('erase.row', { table: 'attachments', id: 'atc_1', fields: null, reason: 'Pyyntö' })
  expect([filesWith('Maija Meikäläi', folder), readdirSync(join(folder, 'files'))]).toEqual([[], []])
})

test('a workbook whose folder has gone can be had back from its backups', async () => {
  const { bench, id, folder } = await begun()
  await bench.get('workbook.commit', focusAreaEdit('foc_a', 'A'))
  await bench.get('backups.make', null)
  await bench.get('workbooks.close', null)
  rmSync(folder, { recursive: true })
  const [newest] = await bench.get('backups.list', { id })
  expect(problemKey(await bench.ask('workbook.restoreFrom', { id, name: newest!.name }))).toBe(null)
})

test('a workbook that opens is not replaced by a backup', async () => {
  const { bench, id } = await begun()
  await bench.get('backups.make', null)
  await bench.get('workbook.commit', focusAreaEdit('foc_a', 'A'))
  await bench.get('workbooks.close', null)
  const oldest = (await bench.get('backups.list', { id })).at(-1)
  await bench.ask('workbook.restoreFrom', { id, name: oldest!.name })
  await bench.ask('workbooks.open', { id })
  expect(JSON.stringify(await bench.get('workbook.page', { table: 'focusAreas', from: 0 }))).toContain('"A"')
})

test('raw answers that only a damaged workbook has do not outlive their day', async () => {
  const { bench, id, folder } = await begun()
  await bench.get('workbook.commit', surveyEdit('2020-01-01'))
  await bench.get('backups.make', null)
  await bench.get('workbooks.close', null)
  for (const name of readdirSync(bench.at(join('backups', id)))) if (name.includes('quit')) rmSync(bench.at(join('backups', id, name)))
  mkdirSync(join(folder, 'answers'), { recursive: true })
  writeFileSync(join(folder, 'answers/wav_1.json'), '{"vastaukset":1}')
  writeFileSync(join(folder, 'workbook.json'), 'rikki')
  const [newest] = await bench.get('backups.list', { id })
  await bench.get('workbook.restoreFrom', { id, name: newest!.name })
  const again = await bench.reopen()
  await again.get('workbooks.open', { id })
  expect(filesWith('vastaukset', again.userData)).toEqual([])
})

test('what was erased is not left in a damaged workbook that was set aside', async () => {
  const { bench, id, folder } = await begun()
  await bench.get('workbook.commit', focusAreaEdit('foc_a', 'Maija Meikäläinen'))
  await bench.get('workbooks.close', null)
  writeFileSync(join(folder, 'workbook.json'), 'rikki')
  await bench.get('workbook.mend', { id })
  const erased = await bench.get('erase.row', { table: 'focusAreas', id: 'foc_a', fields: null, reason: 'Pyyntö' })
  const left = filesWith('Maija Meikäläinen', bench.userData)
  expect(left.length === 0 || (erased !== 'cancelled' && erased.problems.length > 0)).toBe(true)
})

function filesWith(text: string, folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return names.filter((name) => readFileSync(name).includes(text)).map((name) => name.slice(folder.length + 1))
}
