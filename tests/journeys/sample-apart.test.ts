import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { focusAreas } from '../../src/core/programme/programme.ts'
import { addRow } from '../../src/core/workbook/edits.ts'
import { workbench } from './workbench.ts'

const added = (id: string, name: string) => addRow({ key: 'focusAreaSaved', values: { name } }, focusAreas, { id, code: id, name: { fi: name }, order: 'a0' } as never)

test('a full tour of the sample leaves the real workbook, its backups and its answers byte for byte as they were', async () => {
  const bench = await workbench()
  const real = await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  await bench.get('workbook.commit', added('foc_own', 'Oma'))
  await bench.get('backups.make', null)
  await bench.get('workbooks.close', null)
  const before = await hashesOf([bench.at('workbooks'), bench.at('backups')])

  await bench.get('workbooks.openSample', null)
  await bench.get('workbook.commit', added('foc_try', 'Kokeilu'))
  await bench.get('workbook.undo', null)
  await bench.get('workbook.redo', null)
  bench.desk.open = resolve('resources/demo/surveys/lapset-2020.csv')
  const chosen = await bench.get('surveys.chooseFile', { waveId: 'wav_lapset2020' })
  if (chosen === 'cancelled') throw new Error('a file was chosen')
  await bench.get('surveys.import', { file: chosen.file, waveId: 'wav_lapset2020', mapping: [], deleteOn: '2021-06-30' })
  const reportId = Object.keys((await bench.get('workbook.page', { table: 'reports', from: 0 })).rows)[0]!
  bench.desk.save = bench.at('raportti.docx')
  await bench.get('reports.export', { reportId, language: 'fi' })
  await bench.get('drafts.write', { key: 'focusAreas/new/form', value: { code: 'X' } })
  await bench.get('erase.row', { table: 'focusAreas', id: 'foc_try', fields: null, reason: 'Kokeilu' })
  bench.desk.save = bench.at('esimerkki.muutos')
  await bench.get('workbooks.saveCopy', null)
  await bench.get('workbooks.resetSample', null)
  await bench.get('workbooks.close', null)
  expect(await hashesOf([bench.at('workbooks'), bench.at('backups')])).toEqual(before)

  const again = await bench.reopen()
  expect((await again.get('workbooks.list', null)).workbooks.filter(({ sample }) => !sample).map(({ id }) => id)).toEqual([real.id])
  expect(await hashesOf([bench.at('workbooks'), bench.at('backups')])).toEqual(before)
})

test('a copy of the sample is not merged into a real workbook, and nothing of it is left there', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  bench.desk.save = bench.at('esimerkki.muutos')
  await bench.get('workbooks.saveCopy', null)
  const real = await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  const before = await hashesOf([bench.at(`workbooks/${real.id}`)])
  bench.desk.open = bench.desk.save
  expect(await bench.ask('workbooks.merge', null)).toEqual({ ok: false, problem: { key: 'merge-sample', values: { file: 'esimerkki.muutos' } } })
  expect(await hashesOf([bench.at(`workbooks/${real.id}`)])).toEqual(before)
  expect(await readdir(bench.at('workbooks'))).toEqual([real.id])
})

/** Every file under the folders, by its path. */
async function hashesOf(folders: string[]): Promise<Record<string, string>> {
  const hashes: [string, string][] = []
  for (const folder of folders)
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (entry.isFile()) hashes.push([path, createHash('sha256').update(await readFile(path)).digest('hex')])
    }
  return Object.fromEntries(hashes.sort())
}
