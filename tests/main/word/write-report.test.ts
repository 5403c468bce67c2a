import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { saveFile } from '../../../src/main/word/save-file.ts'
import { writeReport } from '../../../src/main/word/write-report.ts'
import { everyBlock } from '../../fixtures/word/every-block.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vienti ä '))
})
afterEach(() => rm(folder, { recursive: true }))

test('a report is written whole, says what is in it, and leaves nothing else in the folder', async () => {
  const target = join(folder, 'Väliselvitys 2020H2.docx')
  const written = await writeReport(everyBlock('fi'), target, { organisation: 'Koivurannan hyvinvointialue', now: new Date('2021-01-28T10:00:00Z') })
  expect(written).toMatchObject({ ok: true, value: { sections: 3, tables: 3, charts: 3, figures: 15 } })
  expect(written.ok && written.value.words).toBeGreaterThan(3000)
  expect(await readdir(folder)).toEqual(['Väliselvitys 2020H2.docx'])
})

test('a file that Word holds open stays as it was, and the reader is told to close it', async () => {
  const target = join(folder, 'raportti.docx')
  await writeFile(target, 'auki Wordissa')
  for (const code of ['EBUSY', 'EPERM', 'EACCES']) expect(await saveFile(target, Buffer.from('uusi'), refusing(code, target))).toEqual({ ok: false, problem: { key: 'file-held-open', values: { file: 'raportti.docx', folder: basename(folder) } } })
  expect(await readFile(target, 'utf8')).toBe('auki Wordissa')
  expect(await readdir(folder)).toEqual(['raportti.docx'])
})

test('a scanner that lets go after a moment is waited for', async () => {
  const target = join(folder, 'raportti.docx')
  let refusals = 0
  const { rename } = await import('node:fs/promises')
  const saved = await saveFile(target, Buffer.from('uusi'), async (from, to) => (refusals++ < 2 ? refusing('EPERM', target)(from, to) : rename(from, to)))
  expect({ saved, text: await readFile(target, 'utf8') }).toEqual({ saved: { ok: true, value: null }, text: 'uusi' })
})

test('a folder that is gone, and a name that a folder has, are said so', async () => {
  await mkdir(join(folder, 'raportti.docx', 'sisällä'), { recursive: true })
  const problems = [await saveFile(join(folder, 'poissa', 'raportti.docx'), Buffer.from('uusi')), await saveFile(join(folder, 'raportti.docx'), Buffer.from('uusi'))]
  expect(problems.map((result) => !result.ok && result.problem.key)).toEqual(['folder-not-found', 'target-is-folder'])
  expect(await readdir(folder)).toEqual(['raportti.docx'])
})

/** Linux has a folder in which nobody may make a file, not even the root of a container; other systems have none that a test may rely on. */
if (process.platform === 'linux') {
  test('a folder without permission is named', async () => {
    const saved = await saveFile('/sys/raportti.docx', Buffer.from('uusi'))
    expect(saved).toEqual({ ok: false, problem: { key: 'folder-not-writable', values: { file: 'raportti.docx', folder: 'sys' } } })
  })
}

/** What Windows does while a program holds the target. */
function refusing(code: string, target: string): (from: unknown, to: unknown) => Promise<void> {
  return async (from) => {
    throw Object.assign(new Error(`${code}: rename`), { code, syscall: 'rename', path: String(from), dest: target })
  }
}
