import { expect, test } from 'vitest'
import { canonical } from '../../../src/core/workbook/canonical.ts'
import { eraseEdit, erasuresOf, type Erasures } from '../../../src/core/workbook/erasing.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'
import { makeBackup } from '../../../src/main/backups/make-backup.ts'
import { putBackFiles } from '../../../src/main/backups/put-back-files.ts'
import { listBackups, readBackup } from '../../../src/main/backups/read-backup.ts'
import { strikeBackups } from '../../../src/main/backups/strike-backups.ts'
import type { FileSystem } from '../../../src/main/store/files.ts'
import { readWorkbook } from '../../../src/main/store/read.ts'
import { writeWhole } from '../../../src/main/store/whole-file.ts'
import { finishTakingPlaces } from '../../../src/main/workbooks/set-aside.ts'
import { fates } from '../../faults/fates.ts'
import { faultyFiles, type Fault } from '../../faults/faulty-files.ts'
import { memoryDisk, type MemoryDisk } from '../../faults/memory-disk.ts'
import { focusAreaEdit, opened, renameEdit, value, worldIn } from '../store/store-fixtures.ts'

const [parent, folder, home] = ['/u/workbooks', '/u/workbooks/one', '/u/backups/one']
const world = worldIn('/u')
const stateOf = (workbook: Workbook) => JSON.stringify(canonical({ ...workbook, through: 0 }))
const madeAt = (minute: number) => `2026-11-22T08:${String(minute).padStart(2, '0')}:00.000Z`

/** A disk with a workbook that is closed, and two backups of it: the first of an earlier state. */
async function prepared(): Promise<{ disk: MemoryDisk; states: string[]; erasures: Erasures }> {
  const disk = memoryDisk()
  await disk.files.makeFolder(parent)
  for (const place of ['/', '/u', parent]) await disk.files.flushFolder(place)
  const store = await opened(folder, { files: disk.files, mode: { new: 'wbk_test' } })
  const states: string[] = []
  for (const [minute, name] of ['Matti Meikäläinen', 'Toinen nimi'].entries()) {
    value(await store.commit(minute === 0 ? focusAreaEdit('foc_a', name) : renameEdit('foc_a', name), 'window'))
    states.push(stateOf(store.workbook))
    value(await makeBackup({ folder, home, why: 'asked', madeAt: madeAt(minute) }, disk.files))
  }
  const copy = disk.copy()
  await copy.files.remove(`${folder}/lock`)
  await copy.files.flushFolder(folder)
  const wish = { table: 'focusAreas', id: 'foc_a', fields: null, reason: 'Pyydetty', erasedAt: madeAt(9), erasureId: 'era_1' }
  value(await store.erase(eraseEdit(store.workbook, await store.changes('all'), wish)))
  const erasures = erasuresOf(store.workbook)
  await store.close()
  return { disk: copy, states, erasures }
}

const failsOnce = (code: string): Fault => {
  let failed = false
  return (call) => (failed ? call.act() : ((failed = true), Promise.reject(Object.assign(new Error(code), { code }))))
}
const tornWrite = (): Fault => async (call, { cut }) => {
  if (call.kind === 'write') await call.act(Math.floor(call.bytes!.length / 2))
  return cut()
}

/** Does the work with a fault at each of its calls, on a disk of its own each time, and looks at what is left. */
async function atEachCall(disk: MemoryDisk, work: (files: FileSystem) => Promise<unknown>, look: (files: FileSystem) => Promise<void>): Promise<number> {
  const calm = disk.copy()
  const counted = faultyFiles(calm.files, calm.forget, null)
  await work(counted.files)
  let points = 0
  for (let at = 0; at < counted.calls.length; at += 1) {
    for (const fault of [failsOnce('EIO'), failsOnce('ENOSPC'), tornWrite()]) {
      const own = disk.copy()
      const faulty = faultyFiles(own.files, own.forget, { fault, at })
      await Promise.race([work(faulty.files).catch(() => undefined), faulty.off])
      for (const after of faulty.isOff() ? [own.afterPowerCut(fates.lost), own.afterPowerCut(fates.kept), own.afterPowerCut(fates.byChance(at))] : [own]) {
        await look(after.files)
        points += 1
      }
    }
  }
  return points
}

async function statesIn(files: FileSystem): Promise<string[]> {
  return Promise.all((await listBackups(home, files)).map(async ({ name }) => stateOf(value(await readBackup(home, name, files)).workbook)))
}

test('whatever fails while a backup is made, those that are listed are whole, and the earlier ones are among them', async () => {
  const { disk, states } = await prepared()
  const store = await opened(folder, { files: disk.files })
  value(await store.commit(renameEdit('foc_a', 'Kolmas'), 'window'))
  const third = stateOf(store.workbook)
  await store.close()
  const points = await atEachCall(
    disk,
    (files) => makeBackup({ folder, home, why: 'quit', madeAt: madeAt(2) }, files),
    async (files) => {
      const found = await statesIn(files)
      expect([states.toReversed(), [third, ...states.toReversed()]]).toContainEqual(found)
      value(await makeBackup({ folder, home, why: 'quit', madeAt: madeAt(3) }, files))
      expect((await statesIn(files))[0]).toBe(third)
    },
  )
  expect(points).toBeGreaterThan(100)
}, 60_000)

test('whatever fails while backups are struck, they are whole, and striking again strikes all', async () => {
  const { disk, erasures } = await prepared()
  const points = await atEachCall(
    disk,
    (files) => strikeBackups(folder, home, erasures, files),
    async (files) => {
      expect(await statesIn(files)).toHaveLength(2)
      await strikeBackups(folder, home, erasures, files)
      const struck = await statesIn(files)
      expect([struck.length, struck.join().match(/Meikäläinen|Toinen/)]).toEqual([2, null])
    },
  )
  expect(points).toBeGreaterThan(100)
}, 60_000)

test('whatever fails while a backup takes the place of a damaged workbook, one of the two is there, and both once it is done', async () => {
  const { disk, states } = await prepared()
  await writeWhole(`${folder}/workbook.json`, Buffer.from('x'), disk.files)
  const [newest] = await listBackups(home, disk.files)
  const put = (files: FileSystem) => putBackFiles({ folder, home, name: newest!.name }, world, files)
  const points = await atEachCall(disk, put, async (files) => {
    await finishTakingPlaces(parent, files)
    const damaged = (await files.read(`${folder}/workbook.json`)).equals(Buffer.from('x'))
    if (damaged) {
      await files.remove(`${folder}/lock`)
      value(await put(files))
    }
    const reading = value(await readWorkbook(folder, files))
    expect([stateOf(reading.workbook), reading.trouble]).toEqual([states[1], []])
    const aside = (await files.list(parent)).filter((name) => name.startsWith('one.damaged-'))
    expect((await files.read(`${parent}/${aside.at(-1)}/workbook.json`)).toString()).toBe('x')
  })
  expect(points).toBeGreaterThan(100)
}, 60_000)
