import { expect, test } from 'vitest'
import { chosenRegion, listedRegions, regionAfter } from '../../src/core/programme/region.ts'
import { settings, settingsId, type Settings } from '../../src/core/settings/settings.ts'
import { saveRow } from '../../src/core/workbook/edits.ts'
import { workbench } from './workbench.ts'

test('a region chosen from the lists is kept with its names, its code, its list and the year of the list', async () => {
  const bench = await workbench()
  await bench.get('workbooks.createEmpty', { name: 'Oma alue' })
  const listed = listedRegions(await bench.get('codeLists.read', null))
  expect(listed).toHaveLength(19 + 23)

  const before = (await bench.get('workbook.page', { table: 'settings', from: 0 })).rows[settingsId] as unknown as Settings
  const after: Settings = { ...before, id: settingsId, ...regionAfter(before, { key: 'regions/06', words: {} }, listed) }
  await bench.get('workbook.commit', saveRow({ key: 'settingsSaved' }, settings, { ...before, id: settingsId }, after)!)
  const kept = (await bench.get('workbook.page', { table: 'settings', from: 0 })).rows[settingsId]
  expect(kept).toMatchObject({ region: { fi: 'Pirkanmaa', sv: 'Birkaland', en: 'Pirkanmaa' }, regionCode: '06', codeList: 'regions', codeListVersion: '2026' })
  expect(chosenRegion(kept as unknown as Settings, listed)).toBe('regions/06')
})

test('the same number of another list or another year is another region', async () => {
  const listed = listedRegions(await (await workbench()).get('codeLists.read', null))
  const counted = { regionCode: '06', codeListVersion: '2026' }
  expect(chosenRegion({ ...counted, codeList: 'counties' }, listed)).toBe('counties/06')
  expect(chosenRegion({ ...counted, codeList: 'counties', codeListVersion: '2021' }, listed)).toBe('own')
  expect(chosenRegion(counted, listed)).toBe('own')
})

test('a region in one’s own words has no code, and one of an older list stays until it is altered', async () => {
  const listed = listedRegions(await (await workbench()).get('codeLists.read', null))
  const chosen = listed[0]!.region
  expect(regionAfter(chosen, { key: 'own', words: { fi: 'Koivuranta' } }, listed)).toEqual({ region: { fi: 'Koivuranta' } })
  const older = { ...chosen, codeListVersion: '2021' }
  expect(regionAfter(older, { key: 'own', words: chosen.region }, listed)).toEqual(older)
  expect(regionAfter(older, { key: 'own', words: {} }, listed)).toEqual({})
})
