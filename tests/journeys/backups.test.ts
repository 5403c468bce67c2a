import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { periods } from '../../src/core/programme/programme.ts'
import { risks } from '../../src/core/risks/risk.ts'
import type { Edit } from '../../src/core/workbook/change.ts'
import { addRow, removeRow, together } from '../../src/core/workbook/edits.ts'
import { workbench, type Workbench } from './workbench.ts'

const label = { key: 'riskSaved', values: { title: 'Riski' } }
const risk = (id: string, title: string): Edit => addRow(label, risks, { id, code: id, title: { fi: title }, probability: 2, impact: 2 } as { id: string })
const rename = (id: string, title: string): Edit => ({ label, put: { [risks.name]: { [id]: { 'title.fi': title } } } })

async function newWorkbook(bench: Workbench) {
  const { id } = await bench.get('workbooks.createEmpty', { name: 'Koivuranta' })
  await bench.get('workbook.commit', risk('ris_1', 'Alkuperäinen'))
  return { id, list: () => bench.get('backups.list', { id }), titles: () => titlesIn(bench) }
}

async function titlesIn(bench: Workbench) {
  const { rows } = await bench.get('workbook.page', { table: risks.name, from: 0 })
  return Object.fromEntries(Object.entries(rows).map(([id, row]) => [id, row['removed'] ? null : (row['title'] as { fi: string }).fi]))
}

test('what a backup held is shown before it is restored, and restoring can be undone', async () => {
  const bench = await workbench()
  const { list, titles } = await newWorkbook(bench)
  await bench.get('workbook.commit', risk('ris_2', 'Jää pois'))
  const { name } = await bench.get('backups.make', null)
  await bench.get('workbook.commit', rename('ris_1', 'Muutettu'))
  await bench.get('workbook.commit', removeRow(label, risks, 'ris_2'))
  await bench.get('workbook.commit', risk('ris_3', 'Uusi'))

  const preview = await bench.get('backups.preview', { name, language: 'fi' })
  expect(preview.kinds).toMatchObject([{ table: 'risks', kind: 'Riski', comesBack: 1, goesAway: 1, altered: 1 }])
  expect(preview.kinds[0]!.rows.map(({ kind, title, cells }) => [kind, title, cells.length])).toEqual([
    ['altered', 'ris_1 Muutettu', 1],
    ['comesBack', 'ris_2 Jää pois', 0],
    ['goesAway', 'ris_3 Uusi', 0],
  ])
  const restored = await bench.get('backups.restore', { name })
  expect([restored.rows, restored.state.undo?.key, await titles()]).toEqual([3, 'restored', { ris_1: 'Alkuperäinen', ris_2: 'Jää pois', ris_3: null }])
  expect((await list()).map(({ why }) => why)).toEqual(['restore', 'asked'])
  expect(await bench.ask('backups.restore', { name })).toMatchObject({ problem: { key: 'nothing-to-restore' } })

  await bench.get('workbook.undo', null)
  expect(await titles()).toEqual({ ris_1: 'Muutettu', ris_2: null, ris_3: 'Uusi' })
  await bench.get('workbook.redo', null)
  expect(await titles()).toEqual({ ris_1: 'Alkuperäinen', ris_2: 'Jää pois', ris_3: null })
})

test('closing makes a backup when something has changed since the last, outside the workbook’s folder', async () => {
  const bench = await workbench()
  const { id, list } = await newWorkbook(bench)
  await bench.get('workbooks.close', null)
  expect((await list()).map(({ why }) => why)).toEqual(['quit'])
  await bench.get('workbooks.open', { id })
  await bench.get('workbooks.close', null)
  expect(await list()).toHaveLength(1)
  expect([readdirSync(bench.at('backups')), readdirSync(bench.at('workbooks'))]).toEqual([[id], [id]])
})

test('before much is removed at once a backup is made of it', async () => {
  const bench = await workbench()
  const { list } = await newWorkbook(bench)
  const ids = Array.from({ length: 30 }, (_, index) => `per_${index}`)
  const period = (id: string) => addRow(label, periods, { id, code: id, name: { fi: id }, from: '2026-01-01', to: '2026-06-30' } as { id: string })
  await bench.get('workbook.commit', together(label, ids.map(period)))
  bench.desk.confirm = false
  const removal = together(label, ids.map((id) => removeRow(label, periods, id)))
  expect(await bench.ask('workbook.commit', removal)).toMatchObject({ ok: false })
  expect(await list()).toEqual([])
  bench.desk.confirm = true
  await bench.get('workbook.commit', removal)
  expect((await list()).map(({ why }) => why)).toEqual(['bulk-delete'])
})

test('the sample gets no backups', async () => {
  const bench = await workbench()
  const { id } = await bench.get('workbooks.openSample', null)
  expect(await bench.ask('backups.make', null)).toMatchObject({ problem: { key: 'sample-has-no-backups' } })
  await bench.get('workbook.commit', risk('ris_x', 'Harjoitus'))
  await bench.get('workbooks.close', null)
  expect([await bench.get('backups.list', { id }), existsSync(bench.at('backups'))]).toEqual([[], false])
})

test('a workbook that is open and damaged gives way to its backup, and is kept', async () => {
  const bench = await workbench()
  const { id, titles } = await newWorkbook(bench)
  const { name } = await bench.get('backups.make', null)
  await bench.get('workbooks.close', null)
  writeFileSync(join(bench.at('workbooks'), id, 'workbook.json'), 'x')
  const damaged = await bench.get('workbooks.open', { id })
  expect([damaged.readOnly, damaged.notices.map(({ key }) => key)]).toEqual([true, ['opened-last-good-state']])
  expect(await bench.ask('backups.restore', { name })).toMatchObject({ problem: { key: 'workbook-read-only' } })

  const restored = await bench.get('workbook.restoreFrom', { id, name })
  expect([restored.id, restored.readOnly, restored.notices, await titles()]).toEqual([id, false, [], { ris_1: 'Alkuperäinen' }])
  await bench.get('workbook.commit', rename('ris_1', 'Työ jatkuu'))
  expect(readdirSync(bench.at('workbooks')).map((folder) => folder.replace(/\.damaged-.*/, '.damaged'))).toEqual([id, `${id}.damaged`])
  expect((await bench.get('workbooks.list', null)).workbooks.map((entry) => entry.id)).toEqual([id])
})

test('a workbook that cannot be opened at all comes back from its backup; one that can be written is not replaced', async () => {
  const bench = await workbench()
  const { id, list, titles } = await newWorkbook(bench)
  await bench.get('backups.make', null)
  const [backup] = await list()
  expect(await bench.ask('workbook.restoreFrom', { id, name: backup!.name })).toMatchObject({ problem: { key: 'backup-open-elsewhere' } })
  await bench.get('workbooks.close', null)
  for (const file of ['workbook.json', 'journals/000001.jsonl']) writeFileSync(join(bench.at('workbooks'), id, file), 'x')
  expect(await bench.ask('workbooks.open', { id })).toMatchObject({ problem: { key: 'workbook-damaged' } })
  await bench.get('workbook.restoreFrom', { id, name: backup!.name })
  expect(await titles()).toEqual({ ris_1: 'Alkuperäinen' })
})

test('raw answers imported since the backup come along when it takes the place of a damaged workbook, which has none then', async () => {
  const bench = await workbench()
  const { id } = await newWorkbook(bench)
  const folder = bench.at(join('workbooks', id))
  await bench.get('workbook.commit', { label, put: { surveys: { sur_1: { code: 'K1', 'name.fi': 'Kysely', respondents: 'parents' } }, waves: { wav_1: { surveyId: 'sur_1', 'name.fi': 'Syksy', periodId: 'per_x', deleteOn: '2999-01-01' } } } })
  const { name } = await bench.get('backups.make', null)
  await bench.get('workbooks.close', null)
  mkdirSync(join(folder, 'answers'))
  writeFileSync(join(folder, 'answers', 'wav_1.json'), '{"secret":1}')
  writeFileSync(join(folder, 'workbook.json'), 'x')
  await bench.get('workbook.restoreFrom', { id, name })
  const [damaged] = readdirSync(bench.at('workbooks')).filter((one) => one.includes('.damaged-'))
  expect([readdirSync(join(folder, 'answers')), readdirSync(bench.at(join('workbooks', damaged!, 'answers')))]).toEqual([['wav_1.json'], []])
})

test('a workbook that is whole is not replaced by a backup', async () => {
  const bench = await workbench()
  const { id, titles } = await newWorkbook(bench)
  const { name } = await bench.get('backups.make', null)
  await bench.get('workbook.commit', rename('ris_1', 'Tallennettu'))
  await bench.get('workbooks.close', null)
  expect(await bench.ask('workbook.restoreFrom', { id, name })).toMatchObject({ problem: { key: 'workbook-not-damaged' } })
  await bench.get('workbooks.open', { id })
  expect(await titles()).toEqual({ ris_1: 'Tallennettu' })
})

test('a workbook whose folder has gone is listed by its name, and comes back from its backup', async () => {
  const bench = await workbench()
  const { id, list, titles } = await newWorkbook(bench)
  await bench.get('workbooks.close', null)
  rmSync(bench.at(join('workbooks', id)), { recursive: true })
  rmSync(bench.at('workbooks.json'))
  expect((await bench.get('workbooks.list', null)).workbooks).toMatchObject([{ id, name: 'Koivuranta', sample: false }])
  expect(await bench.ask('workbooks.open', { id })).toMatchObject({ problem: { key: 'workbook-missing' } })
  const [backup] = await list()
  const restored = await bench.get('workbook.restoreFrom', { id, name: backup!.name })
  expect([restored.readOnly, await titles(), readdirSync(bench.at('workbooks'))]).toEqual([false, { ris_1: 'Alkuperäinen' }, [id]])
})

test('a survey’s raw answers go, and so does their copy, when somebody else has erased the round and that is merged', async () => {
  const [bench, theirs] = [await workbench(), await workbench()]
  const { id } = await newWorkbook(bench)
  await bench.get('workbook.commit', { label, put: { surveys: { sur_1: { code: 'K1', 'name.fi': 'Kysely', respondents: 'parents' } }, waves: { wav_1: { surveyId: 'sur_1', 'name.fi': 'Syksy', periodId: 'per_x', deleteOn: '2999-01-01' } } } })
  const homes = ['workbooks', 'backups'].map((place) => bench.at(join(place, id, 'answers')))
  mkdirSync(homes[0]!)
  writeFileSync(join(homes[0]!, 'wav_1.json'), '{"secret":1}')
  await bench.get('backups.make', null)
  theirs.desk.open = bench.desk.save = bench.at('kopio.muutos')
  await bench.get('workbooks.saveCopy', null)
  await theirs.get('workbooks.openFile', null)
  await theirs.get('erase.row', { table: 'waves', id: 'wav_1', fields: null, reason: 'Pyyntö' })
  bench.desk.open = theirs.desk.save = bench.at('heidän.muutos')
  await theirs.get('workbooks.saveCopy', null)
  expect(homes.map((home) => readdirSync(home))).toEqual([['wav_1.json'], ['wav_1.json']])
  await bench.get('workbooks.merge', null)
  expect(homes.map((home) => readdirSync(home))).toEqual([[], []])
})

test('the copy of a survey’s raw answers goes when they do: on their day, and when they are erased', async () => {
  const bench = await workbench()
  const { id } = await newWorkbook(bench)
  const survey = { surveys: { sur_1: { code: 'K1', 'name.fi': 'Vanhempien kysely', respondents: 'parents' } } }
  const wave = (waveId: string, deleteOn: string): Edit => ({ label, put: { waves: { [waveId]: { surveyId: 'sur_1', 'name.fi': waveId, periodId: 'per_x', deleteOn } } } })
  const copies = () => readdirSync(join(bench.at('backups'), id, 'answers'))
  await bench.get('workbook.commit', { label, put: survey })
  for (const [waveId, deleteOn] of [['wav_1', '2000-01-01'], ['wav_2', '2999-01-01'], ['wav_3', '2999-01-01']] as const) {
    await bench.get('workbook.commit', wave(waveId, deleteOn))
    mkdirSync(join(bench.at('workbooks'), id, 'answers'), { recursive: true })
    writeFileSync(join(bench.at('workbooks'), id, 'answers', `${waveId}.json`), '{"secret":1}')
  }
  await bench.get('backups.make', null)
  expect(copies()).toEqual(['wav_1.json', 'wav_2.json', 'wav_3.json'])
  await bench.get('workbooks.close', null)
  await bench.get('workbooks.open', { id })
  expect(copies()).toEqual(['wav_2.json', 'wav_3.json'])
  await bench.get('erase.answers', { waveId: 'wav_2', reason: 'Vastaaja pyysi' })
  expect(copies()).toEqual(['wav_3.json'])
})
