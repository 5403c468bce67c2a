import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

/** A copy of the bundled region whose snapshot is broken and whose journal has a bad line. */
async function damagedRegion() {
  const folder = await mkdtemp(join(tmpdir(), 'lääkäri '))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const workbook = join(folder, 'työkirja')
  await cp('resources/demo/workbook', workbook, { recursive: true })
  const lines = readFileSync(join(workbook, 'journals/000001.jsonl'), 'utf8').split('\n')
  writeFileSync(join(workbook, 'journals/000001.jsonl'), lines.map((line, index) => (index === 3 ? line.slice(20) : line)).join('\n'))
  writeFileSync(join(workbook, 'workbook.json'), readFileSync(join(workbook, 'workbook.json'), 'utf8').slice(0, -2000))
  return { workbook, at: (name: string) => join(folder, name) }
}

function muutos(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('src/cli/muutos.ts'), ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

function hashOf(folder: string): string {
  const hash = createHash('sha256')
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) if (entry.isFile()) hash.update(entry.name).update(readFileSync(join(entry.parentPath, entry.name)))
  return hash.digest('hex')
}

test('a workbook in order ends with 0, in the language asked for', () => {
  expect(muutos('doctor', '--workbook', 'resources/demo/workbook', '--language', 'sv')).toMatchObject({ status: 0, stdout: 'Det är inget fel på arbetsboken workbook.\n' })
})

test('what is wrong is told in sentences with 1; a whole workbook is made beside, and the damaged one is left as it is', async () => {
  const { workbook, at } = await damagedRegion()
  const before = hashOf(workbook)
  const found = muutos('doctor', '--workbook', workbook)
  expect(found).toMatchObject({ status: 1, stderr: '' })
  expect(found.stdout.split('\n').slice(1, 3)).toEqual([
    '- Tiedosto workbook.json on vioittunut. Tiedot luetaan päiväkirjoista. Korjaa työkirja kopiona.',
    '- Päiväkirjasta journals/000001.jsonl puuttuu 1 muutos, jota ei ole workbook.json-tiedostossakaan. Muut muutokset saa luettua. Korjaa työkirja kopiona; jos käytössä on varmuuskopio, puuttuva muutos voi olla siinä.',
  ])

  expect(muutos('doctor', '--workbook', workbook, '--mend', '--out', at('korjattu'))).toMatchObject({ status: 0, stdout: expect.stringContaining('Ehjä työkirja on koottu') })
  expect(muutos('doctor', '--workbook', at('korjattu'))).toMatchObject({ stdout: expect.not.stringContaining('päiväkirj') })
  expect(muutos('report', '--workbook', at('korjattu'), '--period', '2020H2', '--out', at('raportti.docx'))).toMatchObject({ stderr: '', status: 0 })
  expect(muutos('doctor', '--workbook', workbook, '--mend', '--out', at('korjattu.muutos'), '--language', 'en')).toMatchObject({ status: 0, stdout: expect.stringContaining('korjattu.muutos') })
  expect(muutos('doctor', '--workbook', at('korjattu.muutos'), '--language', 'en').stdout).not.toContain('journal')
  expect(hashOf(workbook)).toBe(before)
})

test('half a command helps with 2; trouble is a sentence with 3, and nothing is written', async () => {
  const { workbook, at } = await damagedRegion()
  expect([muutos('doctor').status, muutos('doctor', '--workbook', workbook, '--mend').status]).toEqual([2, 2])
  expect(muutos('doctor', '--workbook', at('poissa'))).toMatchObject({ status: 3, stderr: expect.stringContaining('poissa') })
  expect(muutos('doctor', '--workbook', workbook, '--mend', '--out', workbook)).toMatchObject({ status: 3, stderr: expect.stringContaining('työkirja') })
  writeFileSync(at('kirje.muutos'), 'ei työkirja')
  expect(muutos('doctor', '--workbook', at('kirje.muutos'))).toMatchObject({ status: 3, stderr: expect.stringContaining('kirje.muutos') })
  expect(existsSync(at('korjattu'))).toBe(false)
})
