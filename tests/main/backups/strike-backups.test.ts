import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonical } from '../../../src/core/workbook/canonical.ts'
import { eraseEdit, erasuresOf } from '../../../src/core/workbook/erasing.ts'
import { backupsOf } from '../../../src/main/backups/backup.ts'
import { makeBackup } from '../../../src/main/backups/make-backup.ts'
import { listBackups, readBackup } from '../../../src/main/backups/read-backup.ts'
import { strikeBackups } from '../../../src/main/backups/strike-backups.ts'
import { realFiles, type FileSystem } from '../../../src/main/store/files.ts'
import { focusAreaEdit, newWorkbookIn, renameEdit, temporaryFolder, value } from '../store/store-fixtures.ts'

const files = realFiles()

/** Three backups that hold a name, in a journal, in a snapshot and in both; it is erased afterwards. */
async function backupsWithSecrets() {
  const userData = temporaryFolder()
  const store = await newWorkbookIn(userData)
  const folder = join(userData, 'one')
  const home = backupsOf(userData, folder)
  const back = async () => value(await makeBackup({ folder, home, why: 'asked', madeAt: '2026-11-22T08:14:02.000Z' }, files))
  value(await store.commit(focusAreaEdit('foc_b', 'Jää talteen'), 'window'))
  value(await store.commit(focusAreaEdit('foc_a', 'Matti Meikäläinen'), 'window'))
  await back()
  await store.compact()
  await back()
  value(await store.commit(renameEdit('foc_a', 'Muu nimi'), 'window'))
  await back()
  const wish = { table: 'focusAreas', id: 'foc_a', fields: null, reason: 'Pyydetty', erasedAt: '2026-11-22T09:00:00.000Z', erasureId: 'era_1' }
  value(await store.erase(eraseEdit(store.workbook, await store.changes('all'), wish)))
  return { store, folder, home, erasures: erasuresOf(store.workbook) }
}

const everything = async (home: string) => {
  let all = ''
  for (const { name } of await listBackups(home, files)) for (const bytes of value(await readBackup(home, name, files)).parts.values()) all += bytes.toString()
  return all
}

test('what was erased is in no backup afterwards, and all else still is', async () => {
  const { store, folder, home, erasures } = await backupsWithSecrets()
  expect(await everything(home)).toMatch(/Matti Meikäläinen.*Muu nimi/s)
  await strikeBackups(folder, home, erasures, files)
  const struck = await everything(home)
  expect(struck).not.toMatch(/Matti|Meikäläinen|Muu nimi/)
  expect(struck.match(/Jää talteen/g)!.length).toBeGreaterThan(3)
  expect(readdirSync(home)).toHaveLength(3)
  const titles = await Promise.all((await listBackups(home, files)).map(async ({ name }) => JSON.parse(value(await readBackup(home, name, files)).parts.get('muutos.json')!.toString()).backup.why))
  expect(titles).toEqual(['asked', 'asked', 'asked'])
  await store.close()
})

test('done again it alters nothing, and what breaks off can be done again', async () => {
  const { store, folder, home, erasures } = await backupsWithSecrets()
  const before = await states(home)
  let renames = 0
  const failing: FileSystem = { ...files, rename: async (from, to) => (++renames === 2 ? Promise.reject(Object.assign(new Error('gone'), { code: 'EIO' })) : files.rename(from, to)) }
  await expect(strikeBackups(folder, home, erasures, failing)).rejects.toMatchObject({ code: 'EIO' })
  expect(await states(home)).toHaveLength(before.length)
  await strikeBackups(folder, home, erasures, files)
  expect(await everything(home)).not.toMatch(/Matti|Muu nimi/)
  const [bytes, after] = [contents(home), await states(home)]
  await strikeBackups(folder, home, erasures, files)
  expect([contents(home), await states(home)]).toEqual([bytes, after])
  await store.close()
})

test('a damaged backup goes; so do copies of answers and of files whose original was erased', async () => {
  const { store, folder, home, erasures } = await backupsWithSecrets()
  const kept = value(await store.addFile(Buffer.from('liite, joka jää')))
  value(await store.writeAnswers('wav_1', '{}'))
  value(await store.writeAnswers('wav_2', '{}'))
  value(await makeBackup({ folder, home, why: 'asked', madeAt: '2026-11-22T09:14:02.000Z' }, files))
  writeFileSync(join(home, 'files', 'f'.repeat(64)), 'liite, joka poistettiin')
  value(await store.removeAnswers('wav_1'))
  const [first] = readdirSync(home).filter((name) => name.endsWith('.muutos')) as [string]
  writeFileSync(join(home, first), readFileSync(join(home, first)).subarray(0, 300))

  await strikeBackups(folder, home, erasures, files)
  expect([readdirSync(join(home, 'files')), readdirSync(join(home, 'answers'))]).toEqual([[kept], ['wav_2.json']])
  expect([readdirSync(home).includes(first), (await listBackups(home, files)).length]).toEqual([false, 3])
  await store.close()
})

function contents(home: string): string[] {
  return readdirSync(home).filter((name) => name.endsWith('.muutos')).map((name) => readFileSync(join(home, name), 'base64'))
}

async function states(home: string): Promise<string[]> {
  return Promise.all((await listBackups(home, files)).map(async ({ name }) => JSON.stringify(canonical(value(await readBackup(home, name, files)).workbook))))
}
