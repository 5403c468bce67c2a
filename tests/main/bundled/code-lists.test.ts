import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { countyOf } from '../../../src/core/programme/code-lists.ts'
import { readCodeLists } from '../../../src/main/bundled/code-lists.ts'
import { everyWord } from '../../../src/words/words.ts'

test('the bundled lists hold 19 regions, 23 counties and 6 collaborative areas of one year', async () => {
  const lists = await bundled()
  expect([lists.regions, lists.counties, lists.collaborativeAreas].map(({ version, licence, codes }) => [version, licence, codes.length])).toEqual([
    ['2026', 'CC BY 4.0', 19],
    ['2026', 'CC BY 4.0', 23],
    ['2026', 'CC BY 4.0', 6],
  ])
  expect(lists.regions.codes.reduce((total, { municipalities }) => total + municipalities, 0)).toBe(308)
  expect(lists.regions.codes.map(({ code }) => code)).not.toContain('03')
})

test('the same number means another county by the list of 2021', async () => {
  const { counties } = await bundled()
  expect(countyOf(counties, '05', '2026')?.name.sv).toBe('Egentliga Finlands välfärdsområde')
  expect(countyOf(counties, '05', '2021')?.name.fi).toBe('Päijät-Hämeen hyvinvointialue')
})

test('a damaged list is named, with the place of the damage', async () => {
  expect(await damaged('counties.json', (list) => list.replace('"sotkanetRegion": "961"', '"sotkanetRegion": 961'))).toEqual(problem('counties.json', 'codes.0.sotkanetRegion'))
  expect(await damaged('regions.json', (list) => list.slice(0, -10))).toEqual(problem('regions.json', '–'))
  expect(await damaged('counties.json', (list) => list.replace('"region": "01"', '"region": "03"'))).toEqual(problem('counties.json', 'codes.01'))
  expect(await damaged('regions.json', (list) => list.replace('"code": "02"', '"code": "01"'))).toEqual(problem('regions.json', 'codes.01'))
  for (const language of ['fi', 'sv', 'en'] as const) expect(everyWord(language)['problems.codeListNotValid']).toContain('{{file}}')
})

async function bundled() {
  const read = await readCodeLists('resources')
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  return read.value
}

async function damaged(file: string, alter: (list: string) => string) {
  const resources = mkdtempSync(join(tmpdir(), 'codelists-'))
  cpSync('resources/codelists', join(resources, 'codelists'), { recursive: true })
  const path = join(resources, 'codelists', file)
  writeFileSync(path, alter(readFileSync(path, 'utf8')))
  return readCodeLists(resources)
}

function problem(file: string, field: string) {
  return { ok: false, problem: { key: 'code-list-not-valid', values: { file, field } } }
}
