import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join, resolve } from 'node:path'
import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { addRow } from '../../src/core/workbook/edits.ts'
import { focusAreas } from '../../src/core/programme/programme.ts'
import { figuresIn, missingFrom } from '../fixtures/printed-figures.ts'
import { workbench, type Workbench } from './workbench.ts'

test('the sample, its survey imported, becomes a Word report whose figures are those of the workbook', async () => {
  const bench = await workbench()
  const state = await bench.get('workbooks.openSample', null)
  expect(state.sample).toBe(true)
  const wave = await waveNamed(bench, 'wav_lapset2020')
  bench.desk.open = resolve('resources/demo/surveys/lapset-2020.csv')
  const chosen = await bench.get('surveys.chooseFile', { waveId: wave })
  if (chosen === 'cancelled') throw new Error('a file was chosen')
  const imported = await bench.get('surveys.import', { file: chosen.file, waveId: wave, mapping: [], deleteOn: '2021-06-30' })
  expect(imported.answered).toBe(180)

  const reportId = Object.keys((await bench.get('workbook.page', { table: 'reports', from: 0 })).rows)[0]!
  for (const language of ['fi', 'sv'] as const) {
    const report = await bench.get('reports.build', { reportId, language })
    bench.desk.save = bench.at(`raportti ${language}.docx`)
    expect(await bench.get('reports.export', { reportId, language })).toMatchObject({ name: `raportti ${language}.docx` })
    const { value: text } = await mammoth.extractRawText({ path: bench.desk.save })
    expect(missingFrom(text, figuresIn(report))).toEqual([])
  }
})

test('a tour of the sample leaves the real workbook byte for byte as it was', async () => {
  const bench = await workbench()
  const real = await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  await bench.get('workbook.commit', addRow({ key: 'focusAreaAdded' }, focusAreas, { id: 'foc_own', code: 'A', name: { fi: 'Oma' }, order: 'a0' } as never))
  await bench.get('workbooks.close', null)
  const before = await fingerprint(bench.at('workbooks'))

  await bench.get('workbooks.openSample', null)
  await bench.get('workbook.commit', addRow({ key: 'focusAreaAdded' }, focusAreas, { id: 'foc_try', code: 'B', name: { fi: 'Kokeilu' }, order: 'a1' } as never))
  await bench.get('workbook.undo', null)
  await bench.get('workbooks.resetSample', null)
  await bench.get('workbooks.close', null)

  expect(await fingerprint(bench.at('workbooks'))).toEqual(before)
  expect(Object.keys((await (await bench.reopen()).get('workbooks.list', null)).workbooks.filter(({ id }) => id === real.id))).toHaveLength(1)
})

test('a copy of a workbook opens as a workbook of its own', async () => {
  const bench = await workbench()
  await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  await bench.get('workbook.commit', addRow({ key: 'focusAreaAdded' }, focusAreas, { id: 'foc_own', code: 'A', name: { fi: 'Oma' }, order: 'a0' } as never))
  bench.desk.save = bench.at('kopio.muutos')
  expect(await bench.get('workbooks.saveCopy', null)).toMatchObject({ name: 'kopio.muutos' })
  bench.desk.open = bench.desk.save
  bench.desk.confirm = false
  await bench.get('workbooks.openFile', null)
  expect(Object.keys((await bench.get('workbook.page', { table: 'focusAreas', from: 0 })).rows)).toEqual(['foc_own'])
  expect((await bench.get('workbooks.list', null)).workbooks).toHaveLength(2)
})

test('a file of the wrong kind is told by its name, and nothing is imported', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  const wave = await waveNamed(bench, 'wav_lapset2020')
  bench.desk.open = bench.at('kysely.csv')
  await writeFile(bench.desk.open, Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj <<>> endobj', 'latin1'))
  const refused = await bench.ask('surveys.chooseFile', { waveId: wave })
  expect(refused).toMatchObject({ ok: false, problem: { values: { file: 'kysely.csv' } } })
  expect(await stat(join(bench.userData, 'sample/answers')).catch(() => null)).toBeNull()
  expect(bench.told.at(-1)).toEqual({ kind: 'progress', task: 'survey', done: 100, of: 100 })
})

test('raw answers go on the day set at import, when the workbook is next opened, and the reader is told', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  const waveId = await waveNamed(bench, 'wav_lapset2020')
  bench.desk.open = resolve('resources/demo/surveys/lapset-2020.csv')
  const chosen = await bench.get('surveys.chooseFile', { waveId })
  if (chosen === 'cancelled') throw new Error('a file was chosen')
  await bench.get('surveys.import', { file: chosen.file, waveId, mapping: [], deleteOn: '2020-12-31' })
  const answers = join(bench.userData, 'sample/answers')
  expect(await readdir(answers)).toHaveLength(1)

  const again = await bench.reopen()
  const { notices } = await again.get('workbooks.openSample', null)
  expect(notices).toContainEqual({ key: 'answers-deleted-on-their-day', values: { count: 1 } })
  expect(await readdir(answers)).toEqual([])
  expect(Object.keys((await again.get('workbook.page', { table: 'publishedTables', from: 0 })).rows).length).toBeGreaterThan(5)
})

async function waveNamed(bench: Workbench, id: string): Promise<string> {
  const { rows } = await bench.get('workbook.page', { table: 'waves', from: 0 })
  expect(Object.keys(rows)).toContain(id)
  return id
}

async function fingerprint(folder: string): Promise<Record<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const hashes = await Promise.all(files.map(async (file) => [join(file.parentPath, file.name), createHash('sha256').update(await readFile(join(file.parentPath, file.name))).digest('hex')]))
  return Object.fromEntries(hashes)
}
