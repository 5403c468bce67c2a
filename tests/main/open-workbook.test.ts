import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Message } from '../../src/contract/requests.ts'
import { backupsOf } from '../../src/main/backups/backup.ts'
import { inPlace } from '../../src/main/background.ts'
import type { Desk } from '../../src/main/desk.ts'
import { openPlace } from '../../src/main/open-workbook.ts'
import { openWorkbooks } from '../../src/main/workbooks/workbooks.ts'
import { temporaryFolder, value, worldIn } from './store/store-fixtures.ts'

const wave = (id: string, deleteOn: string | null) => ({ [id]: { surveyId: 'sur_1', 'name.fi': id, periodId: 'per_1', ...(deleteOn && { deleteOn }) } })

/** A place with a workbook of three rounds, whose raw answers are kept and copied; its hours go when the test says so. */
async function setting() {
  const userData = temporaryFolder()
  const [hourly, told] = [new Set<() => void>(), [] as Message[]]
  const clock = { day: '2026-11-21' }
  const world = {
    ...worldIn(userData),
    now: () => new Date(`${clock.day}T08:00:00Z`),
    every: (milliseconds: number, work: () => void) => {
      if (milliseconds === 3_600_000) hourly.add(work)
      return () => void hourly.delete(work)
    },
  }
  const desk: Desk = { chooseFileToOpen: async () => null, chooseFileToSave: async () => null, confirm: async () => true, printToPdf: async () => null, openFile: async () => false, showInFolder: () => undefined, tell: (message) => void told.push(message) }
  const place = openPlace(world, desk, () => undefined, { make: (wish) => inPlace('backup', wish), stateIn: (home, name) => inPlace('stateInBackup', home, name) })
  const workbooks = openWorkbooks(world)
  const { id } = value(await place.show(() => workbooks.createEmpty('Hanke')))
  const folder = workbooks.folderOf(id)
  const homes = [folder, backupsOf(userData, folder)]
  value(await value(place.store()).commit({ label: { key: 'surveyImported' }, put: { waves: { ...wave('wav_1', '2026-11-23'), ...wave('wav_2', '2999-01-01'), ...wave('wav_3', null) } } }, 'main'))
  for (const home of homes) {
    mkdirSync(join(home, 'answers'), { recursive: true })
    for (const name of ['wav_1', 'wav_2', 'wav_3', 'wav_4']) writeFileSync(join(home, 'answers', `${name}.json`), '{"vastaukset":1}')
  }
  return {
    place,
    told,
    hourly,
    kept: () => homes.map((home) => readdirSync(join(home, 'answers')).map((name) => name.slice(0, -'.json'.length))),
    async anHourGoes(day: string) {
      clock.day = day
      for (const work of hourly) work()
      await place.importing(async () => undefined)
    },
    again: async () => {
      await place.close()
      return value(await place.show(() => workbooks.open(id)))
    },
  }
}

test('raw answers and their copies go on their day in a program that is left open, and the reader is told', async () => {
  const { place, told, hourly, kept, anHourGoes } = await setting()
  await anHourGoes('2026-11-22')
  expect(kept()[0]).toEqual(['wav_1', 'wav_2', 'wav_3', 'wav_4'])
  await anHourGoes('2026-11-23')
  expect(kept()).toEqual([['wav_2', 'wav_3', 'wav_4'], ['wav_2', 'wav_3', 'wav_4']])
  const gone = { key: 'answers-deleted-on-their-day', values: { count: 1 } }
  expect([place.state()!.notices, told.at(-1)]).toEqual([[gone], { kind: 'state', state: place.state() }])
  await place.close()
  expect(hourly.size).toBe(0)
})

test('raw answers without a day, or of a round that is not known, stay for a redo and go when the workbook is opened next', async () => {
  const { place, kept, anHourGoes, again } = await setting()
  await anHourGoes('2026-11-22')
  const { notices } = await again()
  expect([kept(), notices]).toEqual([[['wav_1', 'wav_2'], ['wav_1', 'wav_2']], [{ key: 'answers-deleted-on-their-day', values: { count: 2 } }]])
  await place.close()
})
