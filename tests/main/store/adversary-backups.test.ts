import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keepBackups } from '../../../src/main/backups/keep-backups.ts'
import { makeBackup } from '../../../src/main/backups/make-backup.ts'
import { mendWorkbook } from '../../../src/main/mend-workbook.ts'
import { realFiles } from '../../../src/main/store/files.ts'
import { backupsOf } from '../../../src/main/backups/backup.ts'
import { focusAreaEdit, nameOf, newWorkbookIn, opened, temporaryFolder, value, worldIn } from './store-fixtures.ts'

async function backedUp(days: string[]) {
  const userData = temporaryFolder()
  const folder = join(userData, 'one')
  const home = backupsOf(userData, folder)
  const store = await newWorkbookIn(userData)
  for (const madeAt of days) {
    value(await store.commit(focusAreaEdit(`foc_${madeAt.slice(0, 10)}`, 'A'), 'window'))
    value(await makeBackup({ folder, home, why: 'asked', madeAt }, realFiles()))
  }
  return { userData, folder, home, store, names: () => readdirSync(home).filter((name) => name.endsWith('.muutos')) }
}

test('one backup made while the clock is ten years ahead does not drop those before it', async () => {
  const { store, names } = await backedUp(['2026-09-01T08:00:00Z', '2026-10-01T08:00:00Z', '2026-11-01T08:00:00Z', '2036-11-02T08:00:00Z', '2026-11-03T08:00:00Z'])
  expect(names()).toHaveLength(5)
  await store.close()
})

test('a backup from a clock that was ahead does not hide a newer one from mending', async () => {
  const { userData, folder, store } = await backedUp(['2036-11-02T08:00:00Z', '2026-11-03T08:00:00Z'])
  await store.close()
  writeFileSync(join(folder, 'workbook.json'), 'rikki')
  const journal = join(folder, 'journals/000001.jsonl')
  const [header, session, change] = readFileSync(journal, 'utf8').split('\n')
  writeFileSync(journal, `${header}\n${session}\n${change}\n`)
  const mended = await mendWorkbook(folder, worldIn(userData), realFiles())
  if (!mended.ok) throw new Error(mended.problem.key)
  const again = await opened(folder)
  expect([nameOf(again, 'foc_2036-11-02'), nameOf(again, 'foc_2026-11-03')]).toEqual(['A', 'A'])
  await again.close()
})

test('a backup whose worker dies is told of, and the work goes on', async () => {
  const told: string[] = []
  const userData = temporaryFolder()
  const die = async () => Promise.reject(Object.assign(new Error('The backup ended before it was done'), { code: 'EIO' }))
  const backups = keepBackups({ folder: join(userData, 'one'), store: { readOnly: false }, world: worldIn(userData), work: { make: die, stateIn: die }, tell: ({ key }) => told.push(key) } as Parameters<typeof keepBackups>[0])
  await backups.before('import')
  expect(told).toEqual(['backup-not-made'])
})
