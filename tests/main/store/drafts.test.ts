import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mostDraftBytes, mostDrafts, readDraft, removeDraftsNaming, writeDraft, type Draft } from '../../../src/main/store/drafts.ts'
import { realFiles } from '../../../src/main/store/files.ts'
import { temporaryFolder } from './store-fixtures.ts'

const files = realFiles()
const draft = (value: Draft['value'], second = 0): Draft => ({ value, at: `2026-11-21T09:14:${String(second).padStart(2, '0')}.000Z` })
const fileIn = (folder: string) => JSON.parse(readFileSync(join(folder, 'drafts.json'), 'utf8')) as Record<string, Draft>

test('a draft that was kept is there when it is asked for, until it is let go', async () => {
  const folder = temporaryFolder()
  await writeDraft(folder, 'actions/act_a/action', draft({ title: { fi: 'Puolikas' } }), files)
  expect(await readDraft(folder, 'actions/act_a/action', files)).toEqual(draft({ title: { fi: 'Puolikas' } }))
  expect(await readDraft(folder, 'actions/act_b/action', files)).toBeNull()
  await writeDraft(folder, 'actions/act_a/action', null, files)
  expect(fileIn(folder)).toEqual({})
})

test('many at once are all kept, each form once', async () => {
  const folder = temporaryFolder()
  const keys = Array.from({ length: 20 }, (_, index) => `actions/act_${index % 10}/action`)
  await Promise.all(keys.map((key, index) => writeDraft(folder, key, draft(index, index), files)))
  expect(Object.values(fileIn(folder)).map(({ value }) => value)).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19])
})

test('beyond the most that are kept the oldest go', async () => {
  const folder = temporaryFolder()
  const old = Object.fromEntries(Array.from({ length: mostDrafts }, (_, index) => [`risks/rsk_${index}/risk`, draft('x', index === 7 ? 0 : 1)]))
  writeFileSync(join(folder, 'drafts.json'), JSON.stringify(old))
  await writeDraft(folder, 'risks/new/risk', draft('y', 2), files)
  const kept = fileIn(folder)
  expect([Object.keys(kept).length, 'risks/rsk_7/risk' in kept, 'risks/new/risk' in kept]).toEqual([mostDrafts, false, true])
})

test('the file stays within its size, and one draft cannot push out the others', async () => {
  const folder = temporaryFolder()
  for (let index = 0; index < 8; index += 1) await writeDraft(folder, `risks/rsk_${index}/risk`, draft('ä'.repeat(mostDraftBytes / 10), index), files)
  expect(readFileSync(join(folder, 'drafts.json')).length).toBeLessThanOrEqual(mostDraftBytes)
  const before = Object.keys(fileIn(folder))
  expect([before.length, before.at(-1)]).toEqual([4, 'risks/rsk_7/risk'])
  await writeDraft(folder, 'risks/new/risk', draft('x'.repeat(mostDraftBytes)), files)
  expect(Object.keys(fileIn(folder))).toEqual(before)
})

test.each(['', '{', '[]', '{"risks/new/risk":{"value":1}}', '{"risks/new/risk":5}', `{"a/b/c":{"at":"2026-11-21T09:14:00Z","value":${'['.repeat(9000)}${']'.repeat(9000)}}}`])('a damaged file counts as none and is set beside: %j', async (content) => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'drafts.json'), content)
  expect(await readDraft(folder, 'risks/new/risk', files)).toBeNull()
  await writeDraft(folder, 'risks/new/risk', draft('x'), files)
  expect(fileIn(folder)).toEqual({ 'risks/new/risk': draft('x') })
  expect(readFileSync(join(folder, 'drafts.json.damaged'), 'utf8')).toBe(content)
})

test('erasing lets go of the drafts of a row and of those that name it, and of what a crash left', async () => {
  const folder = temporaryFolder()
  await writeDraft(folder, 'people/per_anna/person', draft({ phone: '040' }), files)
  await writeDraft(folder, 'actions/act_a/action', draft({ responsibleId: 'per_anna' }), files)
  await writeDraft(folder, 'meetings/new/meeting', draft({ present: { per_anna: true } }), files)
  await writeDraft(folder, 'risks/new/risk', draft({ title: { fi: 'per_annan nimi muussa sanassa' } }), files)
  writeFileSync(join(folder, 'drafts.json.damaged'), 'per_anna')
  writeFileSync(join(folder, 'drafts.json.unfinished'), 'per_anna')
  await removeDraftsNaming(folder, ['per_anna'], files)
  expect([readdirSync(folder), Object.keys(fileIn(folder))]).toEqual([['drafts.json'], ['risks/new/risk']])
})

test('erasing where there are no drafts writes none', async () => {
  const folder = join(temporaryFolder(), 'one')
  mkdirSync(folder)
  await removeDraftsNaming(folder, ['per_anna'], files)
  expect(readdirSync(folder)).toEqual([])
})
