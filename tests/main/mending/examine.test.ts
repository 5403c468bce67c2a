import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { examine } from '../../../src/main/mending/examine.ts'
import { realFiles } from '../../../src/main/store/files.ts'
import { journalIn, lockIn, snapshotIn } from '../../../src/main/store/places.ts'
import { opened, temporaryFolder, value } from '../store/store-fixtures.ts'
import { breakSnapshot, contentOf, lineOf, linesOf, workbookFolder, writeLines } from './damaged.ts'

async function findings(folder: string): Promise<string[]> {
  return value(await examine(folder, realFiles())).map(({ key, values }) => [key, ...Object.values(values)].join(' '))
}

test('a workbook in order has nothing to find, closed or folded', async () => {
  const { folder } = await workbookFolder()
  expect(await findings(folder)).toEqual([])
  const store = await opened(folder)
  await store.compact()
  await store.close()
  expect(await findings(folder)).toEqual([])
})

test('a bad line is told by its file, with how many changes it takes, whether the snapshot has them or not', async () => {
  const { folder } = await workbookFolder()
  const [header, ...later] = linesOf(folder, 2)
  writeLines(folder, 2, [header!, later[0]!, later[1]!.replace('foc_e', 'foc_x'), ...later.slice(2)])
  expect(await findings(folder)).toEqual(['changesLost journals/000002.jsonl 1'])
  const [first, ...earlier] = linesOf(folder, 1)
  writeLines(folder, 1, [first!, ...earlier.slice(0, 1), 'nothing', ...earlier.slice(2)])
  expect(await findings(folder)).toEqual(['historyLost journals/000001.jsonl 1', 'changesLost journals/000002.jsonl 1'])
})

test('lines that stand twice, in another order, or among strange bytes take nothing away and are told', async () => {
  const { folder } = await workbookFolder()
  const lines = linesOf(folder, 2)
  writeLines(folder, 2, [...lines, lines[2]!])
  expect(await findings(folder)).toEqual(['journalOutOfOrder journals/000002.jsonl'])
  writeLines(folder, 2, [lines[0]!, 'strange bytes', ...lines.slice(1)])
  expect(await findings(folder)).toEqual(['journalWithStrays journals/000002.jsonl 1'])
})

test('a snapshot that is gone, broken, of another workbook, or not what the journals come to', async () => {
  const { folder } = await workbookFolder()
  breakSnapshot(folder)
  expect(await findings(folder)).toEqual(['snapshotDamaged'])
  rmSync(snapshotIn(folder))
  expect(await findings(folder)).toEqual(['snapshotMissing'])

  const other = await workbookFolder()
  const lines = linesOf(other.folder, 1)
  const altered = contentOf(lines[2]!) as unknown as { n: number; change: { put: { focusAreas: Record<string, Record<string, string>> } } }
  altered.change.put.focusAreas['foc_a']!['code'] = 'muu'
  writeLines(other.folder, 1, [...lines.slice(0, 2), lineOf(altered), ...lines.slice(3)])
  expect(await findings(other.folder)).toEqual(['snapshotDiffers 1'])
})

test('a journal that is gone, without its header, or of another workbook', async () => {
  const { folder } = await workbookFolder()
  const lines = linesOf(folder, 2)
  writeLines(folder, 2, lines.slice(1))
  expect(await findings(folder)).toEqual(['journalWithoutHeader journals/000002.jsonl'])
  writeLines(folder, 2, [lineOf({ ...contentOf(lines[0]!), workbook: 'wbk_other' }), ...lines.slice(1)])
  expect(await findings(folder)).toEqual(['journalOfAnother journals/000002.jsonl'])
  rmSync(journalIn(folder, 2))
  expect(await findings(folder)).toEqual(['journalMissing journals/000002.jsonl'])
  writeLines(folder, 2, lines)
  rmSync(journalIn(folder, 1))
  expect(await findings(folder)).toEqual(['historyJournalMissing journals/000001.jsonl'])
})

test('what a crash left is told as a note: a line cut short, a journal not begun, a file half written, a lock', async () => {
  const { folder } = await workbookFolder()
  appendFileSync(journalIn(folder, 2), '0badc0de 120 {"n":6,"ch')
  writeFileSync(`${snapshotIn(folder)}.unfinished`, '{')
  writeFileSync(lockIn(folder), JSON.stringify({ computer: 'KONE', process: 1, begun: '', session: 'x', beat: '2026-11-21T08:00:00.000Z' }))
  expect(await findings(folder)).toEqual(['journalCutShort journals/000002.jsonl', 'lockFound KONE', 'leftUnfinished workbook.json.unfinished'])
  rmSync(lockIn(folder))
  writeFileSync(journalIn(folder, 3), '')
  expect(await findings(folder)).toContain('journalNotBegun journals/000003.jsonl')
})

test('files beside it: other computers’ copies, strangers, kept files that are lost or broken, answers without a round', async () => {
  const { folder } = await workbookFolder()
  const store = await opened(folder)
  const sha256 = value(await store.addFile(Buffer.from('liite')))
  value(await store.commit({ label: { key: 'fileAttached' }, put: { files: { fil_a: { name: 'liite.txt', sha256, bytes: 5, addedAt: '2026-11-21T08:00:00Z' } } } }, 'main'))
  await store.close()
  expect(await findings(folder)).toEqual([])
  writeFileSync(join(folder, 'files', sha256), 'muuta')
  writeFileSync(join(folder, 'journals/000002 (Liisan ristiriitainen kopio 2026-11-21).jsonl'), 'x')
  writeFileSync(join(folder, 'workbook-KONE.json'), 'x')
  writeFileSync(join(folder, 'Thumbs.db'), 'x')
  mkdirSync(join(folder, 'answers'))
  writeFileSync(join(folder, 'answers/wav_x.json'), '[]')
  writeFileSync(join(folder, 'drafts.json'), '{')
  expect(await findings(folder)).toEqual([
    'keptFileLost liite.txt',
    'answersUnnamed answers/wav_x.json',
    'draftsBroken',
    'copyFound workbook-KONE.json',
    'copyFound journals/000002 (Liisan ristiriitainen kopio 2026-11-21).jsonl',
    'stranger Thumbs.db',
  ])
})

test('rows that do not fit their table, and links that lead nowhere', async () => {
  const { folder } = await workbookFolder()
  const lines = linesOf(folder, 2)
  const last = contentOf(lines.at(-1)!) as unknown as { n: number; change: { stamp: string; put: object; over: object } }
  const stamp = `2026-12-01T00:00:00.000Z-0000-${last.change.stamp.slice(-8)}`
  const bad = { n: last.n + 1, change: { ...last.change, stamp, over: {}, put: { focusAreas: { foc_a: { code: 7 } }, milestones: { mil_a: { actionId: 'act_gone', 'name.fi': 'V', dueOn: '2026-12-31' } } } } }
  writeLines(folder, 2, [...lines, lineOf(bad)])
  expect((await findings(folder)).sort()).toEqual(['linksBroken milestones actionId 1 mil_a', 'rowsMisfit focusAreas code 1 foc_a'])
})

test('a newer program’s workbook is not judged, and a folder without one is told', async () => {
  const { folder } = await workbookFolder()
  const lines = linesOf(folder, 2)
  writeLines(folder, 2, [lineOf({ ...contentOf(lines[0]!), format: 99 }), ...lines.slice(1)])
  expect(await findings(folder)).toEqual(['newer'])
  expect(await examine(temporaryFolder(), realFiles())).toMatchObject({ ok: false, problem: { key: 'workbook-missing' } })
})
