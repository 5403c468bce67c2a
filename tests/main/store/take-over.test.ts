import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { focusAreaEdit, nameOf, newWorkbookIn, opened, problemKey, renameEdit, temporaryFolder, value, worldIn } from './store-fixtures.ts'

/** Makes a lock look as if another computer had taken it, so many minutes before the clock of the tests begins. */
function ofAnotherComputer(folder: string, minutesAgo: number): void {
  const path = join(folder, 'lock')
  const owner = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>
  writeFileSync(path, JSON.stringify({ ...owner, computer: 'LIISA', beat: new Date(Date.parse('2026-11-21T08:00:00Z') - minutesAgo * 60_000).toISOString() }))
}

async function heldByAnother(minutesAgo: number) {
  const folder = temporaryFolder()
  const theirs = await newWorkbookIn(folder)
  value(await theirs.commit(focusAreaEdit('foc_a', 'A'), 'window'))
  ofAnotherComputer(join(folder, 'one'), minutesAgo)
  return { folder: join(folder, 'one'), theirs }
}

test('a workbook that is open on another computer opens for reading, and says where and since when it has been silent', async () => {
  const { folder } = await heldByAnother(3)
  const mine = await opened(folder)
  expect([mine.readOnly, nameOf(mine, 'foc_a')]).toEqual([true, 'A'])
  expect(mine.notices).toEqual([{ key: 'open-elsewhere', values: { computer: 'LIISA', silentSince: '2026-11-21T07:57:00.000Z' } }])
  await mine.close()
})

test('it is not taken over before ten minutes of silence, even when somebody asks', async () => {
  const { folder } = await heldByAnother(8)
  const mine = await opened(folder, { mode: 'takeOver' })
  expect(mine.readOnly).toBe(true)
  await mine.close()
})

test('after ten minutes it can be taken over; what the other still wrote is merged when it is opened next, once', async () => {
  const { folder, theirs } = await heldByAnother(11)
  const mine = await opened(folder, { mode: 'takeOver' })
  expect(mine.readOnly).toBe(false)
  value(await mine.commit(focusAreaEdit('foc_mine', 'Minun'), 'window'))
  // Theirs sleeps no longer: its file is still open, and it has not looked at the lock yet.
  value(await theirs.commit(renameEdit('foc_a', 'Liisan'), 'window'))
  value(await theirs.commit(focusAreaEdit('foc_theirs', 'Vielä'), 'window'))
  await mine.close()
  for (const notices of [[{ key: 'stragglers-merged', values: { count: 2 } }], []]) {
    const again = await opened(folder)
    expect([nameOf(again, 'foc_a'), nameOf(again, 'foc_theirs'), nameOf(again, 'foc_mine')]).toEqual(['Liisan', 'Vielä', 'Minun'])
    expect([again.readOnly, again.notices]).toEqual([false, notices])
    await again.close()
  }
  await theirs.close()
})

test('the one it was taken from notices after its sleep, writes nothing more, and leaves the other’s files and lock alone', async () => {
  const folder = temporaryFolder()
  const asleep = { minutes: 0 }
  const world = worldIn(folder)
  const sleepy = { ...world, now: () => new Date(world.now().getTime() + asleep.minutes * 60_000) }
  const theirs = await opened(join(folder, 'one'), { mode: { new: 'wbk_test' }, world: sleepy })
  value(await theirs.commit(focusAreaEdit('foc_a', 'A'), 'window'))
  ofAnotherComputer(join(folder, 'one'), 30)
  const mine = await opened(join(folder, 'one'), { mode: 'takeOver' })
  value(await mine.commit(renameEdit('foc_a', 'Minun'), 'window'))
  asleep.minutes = 40
  expect(problemKey(await theirs.commit(renameEdit('foc_a', 'Liian myöhään'), 'window'))).toBe('workbook-taken-over')
  expect([theirs.readOnly, theirs.notices.map(({ key }) => key)]).toEqual([true, ['taken-over']])
  await theirs.close()
  value(await mine.commit(renameEdit('foc_a', 'Minun yhä'), 'window'))
  expect(readFileSync(join(folder, 'one/lock'), 'utf8')).toContain(mine.session)
  await mine.close()
  const again = await opened(join(folder, 'one'))
  expect([nameOf(again, 'foc_a'), again.notices]).toEqual(['Minun yhä', []])
  await again.close()
})

test('an owner says every minute that it is at work', async () => {
  const folder = temporaryFolder()
  const beats: (() => void)[] = []
  const world = { ...worldIn(folder), every: (_: number, work: () => void) => (beats.push(work), () => undefined) }
  const store = await opened(join(folder, 'one'), { mode: { new: 'wbk_test' }, world })
  const before = readFileSync(join(folder, 'one/lock'), 'utf8')
  for (const beat of beats) beat()
  await expect.poll(() => readFileSync(join(folder, 'one/lock'), 'utf8')).not.toBe(before)
  expect(readFileSync(join(folder, 'one/lock'), 'utf8')).toHaveLength(before.length)
  await store.close()
})
