import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonical } from '../../../src/core/workbook/canonical.ts'
import { eraseEdit, erasuresOf } from '../../../src/core/workbook/erasing.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'
import { backupsOf, readName } from '../../../src/main/backups/backup.ts'
import { makeBackup, type BackupWish } from '../../../src/main/backups/make-backup.ts'
import { putBackFiles } from '../../../src/main/backups/put-back-files.ts'
import { strikeBackups } from '../../../src/main/backups/strike-backups.ts'
import { listBackups, readBackup } from '../../../src/main/backups/read-backup.ts'
import { unpackWorkbook } from '../../../src/main/exchange/unpack.ts'
import { realFiles, type FileSystem } from '../../../src/main/store/files.ts'
import type { Store } from '../../../src/main/store/store.ts'
import { focusAreaEdit, nameOf, newWorkbookIn, opened, problemKey, renameEdit, temporaryFolder, value, worldIn } from '../store/store-fixtures.ts'

const files = realFiles()
const madeAt = '2026-11-22T08:14:02.113Z'

async function workbookToBackUp() {
  const userData = temporaryFolder()
  const store = await newWorkbookIn(userData)
  const folder = join(userData, 'one')
  const home = backupsOf(userData, folder)
  value(await store.commit(focusAreaEdit('foc_a', 'Perhekeskukset'), 'window'))
  const back = (more: Partial<BackupWish> = {}, disk = files) => makeBackup({ folder, home, why: 'hourly', madeAt, ...more }, disk)
  return { userData, store, folder, home, back }
}

const stateOf = (workbook: Workbook) => JSON.stringify(canonical({ ...workbook, through: 0 }))
const seal = async (store: Store) => {
  const state = stateOf(store.workbook)
  await store.close()
  return state
}

test('a backup made while work goes on holds what has been saved, outside the workbook’s folder, for its owner alone', async () => {
  const { store, folder, home, back } = await workbookToBackUp()
  await store.compact()
  value(await store.commit(renameEdit('foc_a', 'Perhekeskus'), 'window'))
  expect(value(await back())).toMatchObject({ name: '2026-11-22T08-14-02Z-hourly.muutos', why: 'hourly', madeAt: '2026-11-22T08:14:02Z' })

  const backup = value(await readBackup(home, '2026-11-22T08-14-02Z-hourly.muutos', files))
  expect(stateOf(backup.workbook)).toBe(stateOf(store.workbook))
  expect(JSON.parse(backup.parts.get('muutos.json')!.toString())).toMatchObject({ muutos: 'workbook', encoding: 'plain', backup: { why: 'hourly', madeAt, through: { journal: store.place()!.journal, lines: store.place()!.lines } } })
  expect([readdirSync(home), readdirSync(folder).includes('backups')]).toEqual([['2026-11-22T08-14-02Z-hourly.muutos'], false])
  if (process.platform !== 'win32') expect([home, join(home, readdirSync(home)[0]!)].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600])
  await store.close()
})

test('a backup is opened as any workbook file is', async () => {
  const { userData, store, home, back } = await workbookToBackUp()
  value(await back())
  value(await unpackWorkbook(join(home, readdirSync(home)[0]!), join(userData, 'out'), files))
  const copy = await opened(join(userData, 'out'))
  expect([copy.readOnly, copy.notices, nameOf(copy, 'foc_a')]).toEqual([false, [], 'Perhekeskukset'])
  await Promise.all([copy.close(), store.close()])
})

test('when nothing has changed no other is made, unless somebody asks', async () => {
  const { store, back, home } = await workbookToBackUp()
  value(await back())
  expect(value(await back({ why: 'quit' }))).toBe(null)
  expect(value(await back({ why: 'asked' }))?.name).toBe('2026-11-22T08-14-03Z-asked.muutos')
  value(await store.commit(renameEdit('foc_a', 'B'), 'window'))
  await store.close()
  expect(value(await back({ why: 'quit' }))?.name).toBe('2026-11-22T08-14-04Z-quit.muutos')
  expect((await listBackups(home, files)).map(({ why }) => why)).toEqual(['quit', 'asked', 'hourly'])
})

test('attachments are copied once beside the backups, raw answers have one copy, and neither is in a zip', async () => {
  const { store, back, home } = await workbookToBackUp()
  const sha256 = value(await store.addFile(Buffer.from('liite')))
  value(await store.writeAnswers('wav:1', '{"secret":1}'))
  value(await back())
  value(await store.writeAnswers('wav:1', '{"secret":2}'))
  value(await back({ why: 'asked' }))
  expect(readdirSync(join(home, 'files'))).toEqual([sha256])
  expect(readFileSync(join(home, 'answers/wav+1.json'), 'utf8')).toBe('{"secret":2}')
  for (const { name } of await listBackups(home, files)) expect(readFileSync(join(home, name)).includes('secret')).toBe(false)
  expect([...value(await readBackup(home, '2026-11-22T08-14-02Z-hourly.muutos', files)).parts.keys()].sort()).toEqual(['journals/000001.jsonl', 'muutos.json', 'workbook.json'])
  await store.close()
})

test('a line that a crash cut short is not in the backup; of a damaged workbook none is made', async () => {
  const { store, folder, home, back } = await workbookToBackUp()
  const state = await seal(store)
  const journal = join(folder, 'journals/000001.jsonl')
  const whole = readFileSync(journal)
  writeFileSync(journal, Buffer.concat([whole, Buffer.from('12345678 999 {"n":')]))
  value(await back())
  const name = readdirSync(home)[0]!
  expect(stateOf(value(await readBackup(home, name, files)).workbook)).toBe(state)

  writeFileSync(journal, whole.toString().replace('Perhekeskukset', 'Perhekeskuxset'))
  expect(problemKey(await back({ why: 'asked' }))).toBe('backup-of-damaged')
  expect(readdirSync(home)).toEqual([name])
})

test('what does not read back as it was written goes, and is told; those before it stay', async () => {
  const { store, home, back } = await workbookToBackUp()
  value(await back())
  value(await store.commit(renameEdit('foc_a', 'B'), 'window'))
  const lying: FileSystem = { ...files, read: async (path) => (path.endsWith('.unfinished') ? (await files.read(path)).fill(0, 300, 310) : files.read(path)) }
  expect(problemKey(await back({}, lying))).toBe('backup-not-made')
  const full: FileSystem = { ...files, open: async (path, how) => ({ ...(await files.open(path, how)), write: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) }) }
  expect(problemKey(await back({}, full))).toBe('backup-disk-full')
  expect(readdirSync(home)).toEqual(['2026-11-22T08-14-02Z-hourly.muutos'])
  await store.close()
})

test('a backup that has been damaged since is told of, and nothing of it is taken', async () => {
  const { store, home, back } = await workbookToBackUp()
  value(await back())
  const [name] = readdirSync(home) as [string]
  const bytes = readFileSync(join(home, name))
  for (let at = 0; at < bytes.length; at += 7) {
    const broken = Buffer.from(bytes)
    broken[at]! ^= 0x20
    writeFileSync(join(home, name), broken)
    const read = await readBackup(home, name, files)
    // What a zip says of dates and attributes is nobody's data.
    if (read.ok) expect(stateOf(read.value.workbook)).toBe(stateOf(store.workbook))
    else expect(read.problem).toEqual({ key: 'backup-damaged', values: { file: name } })
  }
  expect(problemKey(await readBackup(home, '../one/lock', files))).toBe('backup-missing')
  await store.close()
})

test('those no longer kept go when another is made', async () => {
  const { store, home, back } = await workbookToBackUp()
  for (const madeAt of ['2026-11-01T07:00:00.000Z', '2026-11-01T08:00:00.000Z', '2026-11-01T09:00:00.000Z']) value(await back({ madeAt, why: 'asked' }))
  value(await back({ why: 'asked' }))
  expect(readdirSync(home)).toEqual(['2026-11-01T09-00-00Z-asked.muutos', '2026-11-22T08-14-02Z-asked.muutos'])
  value(await back({ why: 'asked', capBytes: 1 }))
  expect(readdirSync(home)).toEqual(['2026-11-22T08-14-03Z-asked.muutos'])
  await store.close()
})

test('in place of a workbook that cannot be opened stands what its backup holds; the damaged one is kept', async () => {
  const { userData, store, folder, home, back } = await workbookToBackUp()
  const sha256 = value(await store.addFile(Buffer.from('liite')))
  value(await store.writeAnswers('wav_1', '{"secret":1}'))
  const state = await seal(store)
  value(await back())
  const world = worldIn(userData)
  writeFileSync(join(folder, 'workbook.json'), 'x')
  writeFileSync(join(folder, 'journals/000001.jsonl'), 'x')
  expect(problemKey(await putBackFiles({ folder, home, name: '2026-01-01T00-00-00Z-quit.muutos' }, world, files))).toBe('backup-missing')
  value(await putBackFiles({ folder, home, name: readdirSync(home)[0]! }, world, files))

  const again = await opened(folder)
  expect([again.readOnly, again.notices, stateOf(again.workbook)]).toEqual([false, [], state])
  expect([(await again.readFile(sha256))?.toString(), await again.readAnswers('wav_1')]).toEqual(['liite', '{"secret":1}'])
  const aside = readdirSync(userData).filter((name) => name.startsWith('one.damaged-'))
  expect([aside.length, readFileSync(join(userData, aside[0]!, 'workbook.json'), 'utf8'), readdirSync(userData).filter((name) => name.startsWith('one'))]).toEqual([1, 'x', ['one', ...aside]])
  await again.close()
})

test('what was erased since the backup stays erased when the backup takes the place of the workbook', async () => {
  const { userData, store, folder, home, back } = await workbookToBackUp()
  value(await store.commit(focusAreaEdit('foc_b', 'Toinen'), 'window'))
  const { name } = value(await back())!
  const wish = { table: 'focusAreas', id: 'foc_a', fields: null, reason: 'Pyydetty', erasedAt: madeAt, erasureId: 'era_1' }
  value(await store.erase(eraseEdit(store.workbook, await store.changes('all'), wish)))
  await store.close()
  await strikeBackups(folder, home, erasuresOf(store.workbook), files)
  writeFileSync(join(folder, 'workbook.json'), 'x')
  writeFileSync(join(folder, 'journals/000001.jsonl'), 'x')

  value(await putBackFiles({ folder, home, name }, worldIn(userData), files))
  const again = await opened(folder)
  expect([again.readOnly, again.notices, nameOf(again, 'foc_a'), nameOf(again, 'foc_b')]).toEqual([false, [], undefined, 'Toinen'])
  expect([again.workbook.tables['erasures']!['era_1']!['reason'], [...erasuresOf(again.workbook).keys()]]).toEqual(['Pyydetty', ['focusAreas/foc_a']])
  await again.close()
})

test('names tell when and why, and sort by time', () => {
  expect(readName('2026-11-22T08-14-02Z-bulk-delete.muutos')).toEqual({ name: '2026-11-22T08-14-02Z-bulk-delete.muutos', why: 'bulk-delete', madeAt: '2026-11-22T08:14:02Z' })
  expect(['x.muutos', '2026-11-22T08-14-02Z-whim.muutos', '2026-11-22T08-14-02Z-quit.muutos.unfinished', '2026-13-22T08-14-02Z-quit.muutos'].map(readName)).toEqual([null, null, null, null])
})
