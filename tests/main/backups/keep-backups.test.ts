import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Problem } from '../../../src/core/values/problem.ts'
import { failed } from '../../../src/core/values/problem.ts'
import { backupsOf } from '../../../src/main/backups/backup.ts'
import { keepBackups, type BackupWork } from '../../../src/main/backups/keep-backups.ts'
import { makeBackup } from '../../../src/main/backups/make-backup.ts'
import { stateInBackup } from '../../../src/main/backups/read-backup.ts'
import { realFiles } from '../../../src/main/store/files.ts'
import { turns } from '../../../src/main/store/turns.ts'
import { focusAreaEdit, newWorkbookIn, renameEdit, temporaryFolder, value, worldIn } from '../store/store-fixtures.ts'

const files = realFiles()

async function keeper(more: { readOnly?: boolean; make?: BackupWork['make'] } = {}) {
  const userData = temporaryFolder()
  const store = await newWorkbookIn(userData)
  value(await store.commit(focusAreaEdit('foc_a', 'A'), 'window'))
  const [folder, told, hourly] = [join(userData, 'one'), [] as Problem[], { work: () => undefined as void, stopped: false }]
  const world = {
    ...worldIn(userData),
    every: (_: number, work: () => void) => {
      hourly.work = work
      return () => void (hourly.stopped = true)
    },
  }
  const inTurn = turns()
  const work: BackupWork = { make: more.make ?? ((wish) => inTurn(() => makeBackup(wish, files))), stateIn: (home, name) => stateInBackup(home, name, files) }
  const backups = keepBackups({ folder, store: { readOnly: more.readOnly ?? false }, world, work, tell: (problem) => told.push(problem) })
  const whys = async () => (await backups.list()).map(({ why }) => why)
  return { store, backups, told, hourly, whys, home: backupsOf(userData, folder) }
}

test('each hour in which something changed has its backup, and so has the end', async () => {
  const { store, backups, hourly, whys } = await keeper()
  const anHourGoes = async () => {
    hourly.work()
    await backups.before('hourly')
  }
  await anHourGoes()
  await anHourGoes()
  expect(await whys()).toEqual(['hourly'])
  value(await store.commit(renameEdit('foc_a', 'B'), 'window'))
  await anHourGoes()
  await store.close()
  await backups.end()
  expect([await whys(), hourly.stopped]).toEqual([['hourly', 'hourly'], true])
})

test('a backup that cannot be made is told of once, and again after one could', async () => {
  let isFull = true
  const { store, backups, told, whys } = await keeper({ make: async (wish) => (isFull ? failed('backup-disk-full') : makeBackup(wish, files)) })
  await backups.before('hourly')
  await backups.before('import')
  expect(told.map(({ key }) => key)).toEqual(['backup-disk-full'])
  isFull = false
  await backups.before('hourly')
  isFull = true
  await backups.before('hourly')
  expect([told.length, await whys()]).toEqual([2, ['hourly']])
  await store.close()
})

test('a workbook that is open for reading only gets none', async () => {
  const { store, backups, hourly, home } = await keeper({ readOnly: true })
  hourly.work()
  await backups.before('import')
  await store.close()
  await backups.end()
  expect(() => readdirSync(home)).toThrow('ENOENT')
})
