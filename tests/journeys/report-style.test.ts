import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unpack } from '../../src/main/word/package.ts'
import { workbench, type Workbench } from './workbench.ts'

const reportId = 'rep_2020h2'

test('documents are written in the styles of a template that was chosen, also after the program was closed, until it is taken away', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  const plain = await stylesOf(bench)
  bench.desk.open = bench.at('Kunnan malli.dotx')
  await copyFile('tests/fixtures/word/own-styles.dotx', bench.desk.open)
  expect(await bench.get('reports.chooseStyle', null)).toEqual({ name: 'Kunnan malli.dotx' })
  await rm(bench.desk.open)

  const again = await bench.reopen()
  await again.get('workbooks.openSample', null)
  const styled = await stylesOf(again)
  expect([plain.includes('1B5E20'), styled.includes('1B5E20'), styled.includes('Liberation Serif')]).toEqual([false, true, true])
  await again.get('reports.clearStyle', null)
  expect(await stylesOf(again)).toBe(plain)
})

test('choosing can be undone, and what is no template is refused with everything as it was', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  bench.desk.open = bench.at('kuva.docx')
  await writeFile(bench.desk.open, 'GIF89a')
  expect(await bench.ask('reports.chooseStyle', null)).toMatchObject({ ok: false, problem: { key: 'report-style-not-word', values: { file: 'kuva.docx' } } })
  bench.desk.open = null
  expect(await bench.get('reports.chooseStyle', null)).toBe('cancelled')
  bench.desk.open = 'tests/fixtures/word/own-styles.dotx'
  await bench.get('reports.chooseStyle', null)
  await bench.get('workbook.undo', null)
  expect(await stylesOf(bench)).not.toContain('1B5E20')
})

test('where the file of the styles has gone from the folder, the report is not written in others without a word', async () => {
  const bench = await workbench()
  await bench.get('workbooks.openSample', null)
  bench.desk.open = 'tests/fixtures/word/own-styles.dotx'
  await bench.get('reports.chooseStyle', null)
  const kept = (await readdir(bench.userData, { recursive: true })).filter((path) => /files.[0-9a-f]{64}/.test(path))
  for (const path of kept) await rm(join(bench.userData, path))
  bench.desk.save = bench.at('raportti.docx')
  expect(kept).toHaveLength(1)
  expect(await bench.ask('reports.export', { reportId, language: 'fi', anew: true, pageNumbers: false })).toMatchObject({ ok: false, problem: { key: 'report-style-file-missing', values: { file: 'own-styles.dotx' } } })
})

async function stylesOf(bench: Workbench): Promise<string> {
  bench.desk.save = bench.at('raportti.docx')
  await bench.get('reports.export', { reportId, language: 'fi', anew: true, pageNumbers: false })
  return (await unpack(await readFile(bench.desk.save))).get('word/styles.xml')!.toString('utf8')
}
