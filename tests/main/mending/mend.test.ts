import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { examine } from '../../../src/main/mending/examine.ts'
import { mend, mendInPlace } from '../../../src/main/mending/mend.ts'
import { realFiles } from '../../../src/main/store/files.ts'
import { journalIn, snapshotIn } from '../../../src/main/store/places.ts'
import { finishTakingPlaces } from '../../../src/main/workbooks/set-aside.ts'
import { focusAreaEdit, nameOf, opened, problemKey, renameEdit, temporaryFolder, value, worldIn } from '../store/store-fixtures.ts'
import { breakSnapshot, contentOf, lineOf, linesOf, stateOf, workbookFolder, writeLines } from './damaged.ts'

/** Everything in a folder, by its name. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(files.map(({ parentPath, name }) => [join(parentPath, name).slice(folder.length), readFileSync(join(parentPath, name), 'latin1')]).sort())
}

async function mended(folder: string): Promise<string> {
  const target = `${folder}-mended`
  value(await mend(folder, target, realFiles()))
  const store = await opened(target)
  expect([store.notices, store.readOnly]).toEqual([[], false])
  const state = stateOf(store.workbook)
  await store.close()
  expect(value(await examine(target, realFiles()))).toEqual([])
  return state
}

test('without its snapshot, or with a broken one, the journals give the whole state', async () => {
  const { folder, whole } = await workbookFolder()
  breakSnapshot(folder)
  const before = contents(folder)
  expect(await mended(folder)).toBe(stateOf(whole))
  expect(contents(folder)).toEqual(before)
})

test('without its journals the snapshot gives its state, and its stamps stay', async () => {
  const { folder, whole } = await workbookFolder()
  const store = await opened(folder)
  await store.compact()
  await store.close()
  rmSync(join(folder, 'journals'), { recursive: true })
  expect(await mended(folder)).toBe(stateOf(whole))
})

test('what stands after a bad line is taken along; only the bad one is missing', async () => {
  const { folder } = await workbookFolder()
  const lines = linesOf(folder, 2)
  writeLines(folder, 2, lines.map((line) => (line.includes('foc_e') ? line.slice(9) : line)))
  expect((await opened(folder)).readOnly).toBe(true)
  value(await mend(folder, `${folder}-mended`, realFiles()))
  const store = await opened(`${folder}-mended`)
  expect(['foc_a', 'foc_d', 'foc_e', 'foc_f'].map((id) => nameOf(store, id))).toEqual(['Ensimmäinen', 'foc_d', undefined, 'foc_f'])
  await store.close()
})

test('bytes that damage put before, between and after lines do not hide them, even when line ends are gone', async () => {
  const { folder, whole } = await workbookFolder()
  writeFileSync(journalIn(folder, 2), `strange${linesOf(folder, 2).join(' ')} more\n`)
  expect(await mended(folder)).toBe(stateOf(whole))
})

test('what can be undone can be undone still', async () => {
  const { folder } = await workbookFolder()
  breakSnapshot(folder)
  await mended(folder)
  const store = await opened(`${folder}-mended`)
  value(await store.undo())
  expect([nameOf(store, 'foc_a'), store.undoLabel()?.values?.['name'], store.redoLabel()?.values?.['name']]).toEqual(['foc_a', 'foc_f', 'Ensimmäinen'])
  await store.close()
})

test('a merge stays a merge, and one that was undone stays undone', async () => {
  const { folder } = await workbookFolder()
  const mine = await opened(folder)
  const change = value(await mine.commit(renameEdit('foc_b', 'Minun'), 'window'))
  const stamp = `${change.stamp.slice(0, -8)}0theirs0`
  value(await mine.merge([{ ...change, stamp, put: focusAreaEdit('foc_x', 'Heidän').put, over: {} }], { key: 'merged', values: { count: 1, name: 'kopio' } }))
  value(await mine.undo())
  const before = stateOf(mine.workbook)
  await mine.close()
  breakSnapshot(folder)
  expect(await mended(folder)).toBe(before)
  const store = await opened(`${folder}-mended`)
  expect([nameOf(store, 'foc_x'), store.redoLabel()?.key]).toEqual([undefined, 'merged'])
  value(await store.redo())
  expect(nameOf(store, 'foc_x')).toBe('Heidän')
  await store.close()
})

test('what a computer still wrote after a take-over is taken along until it has been merged; set aside then, it stays aside', async () => {
  const { folder } = await workbookFolder()
  const lines = linesOf(folder, 2)
  const { n, change } = contentOf(lines.at(-1)!) as unknown as { n: number; change: { stamp: string } }
  const header = lineOf({ ...contentOf(lines[0]!), journal: 3, after: n - 1, taken: true })
  writeLines(folder, 3, [header])
  await mended(folder)
  expect(nameOf(await opened(`${folder}-mended`, { mode: 'read' }), 'foc_a')).toBe('Ensimmäinen')

  const id = `${change.stamp.slice(0, -8)}0parcel0`
  writeLines(folder, 3, [header, lineOf({ n: 1, parcel: { id, label: { key: 'stragglersMerged' }, changes: [change] } }), lineOf({ n: 2, setAside: id })])
  value(await mend(folder, `${folder}-again`, realFiles()))
  expect(nameOf(await opened(`${folder}-again`, { mode: 'read' }), 'foc_a')).toBe('foc_a')
})

test('kept files, answers and drafts come along; a broken file does not', async () => {
  const { folder } = await workbookFolder()
  const store = await opened(folder)
  const [good, bad] = [value(await store.addFile(Buffer.from('ehjä'))), value(await store.addFile(Buffer.from('rikki')))]
  value(await store.writeAnswers('wav_a', '{"rows":[]}'))
  await store.close()
  writeFileSync(join(folder, 'files', bad), 'muuta')
  writeFileSync(join(folder, 'drafts.json'), '{}')
  value(await mend(folder, `${folder}-mended`, realFiles()))
  expect(Object.keys(contents(`${folder}-mended`))).toEqual(['/answers/wav_a.json', '/drafts.json', `/files/${good}`, '/journals/000001.jsonl', '/journals/000002.jsonl', '/workbook.json'])
})

test('nothing is written where something stands, nor made of nothing, nor of what a newer program wrote', async () => {
  const { folder } = await workbookFolder()
  expect(problemKey(await mend(folder, dirname(folder), realFiles()))).toBe('mend-target-taken')
  const empty = temporaryFolder()
  mkdirSync(join(empty, 'journals'))
  writeFileSync(journalIn(empty, 1), 'nothing to read')
  expect(problemKey(await mend(empty, `${empty}-mended`, realFiles()))).toBe('nothing-to-mend')
  writeFileSync(snapshotIn(folder), readFileSync(snapshotIn(folder), 'utf8').replace('"encoding":"plain"', '"encoding":"sealed"'))
  expect(problemKey(await mend(folder, `${folder}-mended`, realFiles()))).toBe('workbook-newer')
})

test('mended in its place, the damaged one stands beside as it was, and its answers lie in one place only', async () => {
  const { folder, whole } = await workbookFolder()
  const store = await opened(folder)
  value(await store.writeAnswers('wav_a', '{"rows":[]}'))
  await store.close()
  breakSnapshot(folder)
  const { '/answers/wav_a.json': answers, ...before } = contents(folder)
  const { aside } = value(await mendInPlace(folder, worldIn(folder), realFiles()))
  expect(contents(join(dirname(folder), aside))).toEqual(before)
  expect(contents(folder)['/answers/wav_a.json']).toBe(answers)
  expect(readdirSync(dirname(folder)).sort()).toEqual([basename(folder), aside].sort())
  const again = await opened(folder)
  expect([stateOf(again.workbook), again.readOnly]).toEqual([stateOf(whole), false])
  await again.close()
})

test('a crash at any step leaves a workbook that opens, once the next start has finished what was begun', async () => {
  for (const step of ['whole', 'set aside', 'in place']) {
    const { folder, whole } = await workbookFolder()
    const store = await opened(folder)
    value(await store.writeAnswers('wav_a', '{"rows":[]}'))
    await store.close()
    breakSnapshot(folder)
    value(await mend(folder, `${folder}.mended`, realFiles()))
    const aside = `${folder}.damaged-2026-11-21T08-00-00Z`
    if (step !== 'whole') renameSync(folder, aside)
    if (step === 'in place') renameSync(`${folder}.mended`, folder)

    await finishTakingPlaces(dirname(folder), realFiles())
    const again = await opened(folder)
    expect([step, stateOf(again.workbook), again.readOnly]).toEqual([step, stateOf(whole), step === 'whole'])
    await again.close()
    expect([step, existsSync(join(folder, 'answers/wav_a.json')), existsSync(join(aside, 'answers/wav_a.json'))]).toEqual([step, true, false])
    if (step !== 'whole') continue
    value(await mendInPlace(folder, worldIn(folder), realFiles()))
    expect(existsSync(`${folder}.mended`)).toBe(false)
  }
})

test('what somebody has open is not mended under their hands', async () => {
  const { folder } = await workbookFolder()
  const store = await opened(folder)
  expect(problemKey(await mendInPlace(folder, worldIn(folder), realFiles()))).toBe('mend-open-elsewhere')
  await store.close()
  expect(readdirSync(dirname(folder))).toEqual([basename(folder)])
})
