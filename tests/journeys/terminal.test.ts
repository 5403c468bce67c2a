import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

/** A copy of the bundled region in a folder whose path holds a space and ä. */
async function region() {
  const folder = await mkdtemp(join(tmpdir(), 'pääte testi-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const workbook = join(folder, 'työkirja')
  await cp('resources/demo/workbook', workbook, { recursive: true })
  return { folder, workbook, at: (name: string) => join(folder, name) }
}

function muutos(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/muutos.ts'), ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

test('without a verb or with half a command it helps and ends with 2', () => {
  expect(muutos()).toMatchObject({ status: 2, stderr: expect.stringContaining('muutos report') })
  expect(muutos('report', '--period', '2020H2')).toMatchObject({ status: 2 })
  expect(muutos('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('muutos check') })
})

test('import, report and check work on a workbook’s folder, and what they write is sound', async () => {
  const { workbook, at } = await region()
  const imported = muutos('import-survey', '--workbook', workbook, '--wave', 'wav_lapset2020', '--file', 'resources/demo/surveys/lapset-2020.csv', '--delete-on', '2021-06-30')
  expect(imported).toMatchObject({ status: 0, stdout: expect.stringContaining('180') })
  const report = at('väliraportti.docx')
  expect(muutos('report', '--workbook', workbook, '--period', '2020H2', '--language', 'sv', '--out', report)).toMatchObject({ status: 0, stdout: expect.stringContaining(report) })
  expect(muutos('check', report)).toMatchObject({ status: 0 })
  expect(muutos('check', '--workbook', workbook, '--period', '2020H2')).toMatchObject({ status: 1, stdout: expect.stringContaining('Työkirja') })
})

test('trouble is a sentence and 3, and nothing is written', async () => {
  const { folder, workbook, at } = await region()
  const out = at('r.docx')
  expect(muutos('report', '--workbook', workbook, '--period', '2031H2', '--out', out)).toMatchObject({ status: 3, stderr: expect.stringContaining('2031H2') })
  expect(muutos('report', '--workbook', workbook, '--period', '2020H2', '--language', 'xx', '--out', out)).toMatchObject({ status: 3, stderr: expect.stringContaining('xx') })
  expect(muutos('report', '--workbook', join(folder, 'poissa'), '--period', '2020H2', '--out', out)).toMatchObject({ status: 3, stderr: expect.stringContaining('poissa') })
  expect(muutos('report', '--workbook', workbook, '--period', '2020H2', '--out', join(folder, 'ei', 'kansiota.docx'))).toMatchObject({ status: 3, stderr: expect.stringContaining('kansiota.docx') })
  expect(await stat(out).catch(() => null)).toBeNull()
  await writeFile(at('muistio.docx'), 'ei Word')
  expect(muutos('check', at('muistio.docx'))).toMatchObject({ status: 3, stderr: expect.stringContaining('muistio.docx') })
})

test('a damaged workbook is told by its file, left as it is, and its last good state still makes a report', async () => {
  const { workbook, at } = await region()
  await writeFile(join(workbook, 'workbook.json'), '{"crc32":"00000000","workbook":{')
  expect(muutos('check', '--workbook', workbook)).toMatchObject({ status: 1, stdout: expect.stringContaining('workbook.json') })
  expect(muutos('report', '--workbook', workbook, '--period', '2020H2', '--out', at('r.docx'))).toMatchObject({ status: 0 })
  expect((await stat(join(workbook, 'workbook.json'))).size).toBe(32)
})
