import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonical } from '../../../src/core/workbook/canonical.ts'
import type { Edit } from '../../../src/core/workbook/change.ts'
import { focusAreaEdit, nameOf, newWorkbookIn, opened, problemKey, renameEdit, temporaryFolder, value } from './store-fixtures.ts'

test('an acknowledged change is there after reopening, without the first having been closed', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  const change = value(await store.commit(focusAreaEdit('foc_a', 'Perhekeskukset'), 'window'))
  const copy = join(folder, 'copy')
  cpSync(join(folder, 'one'), copy, { recursive: true, filter: (path) => !path.endsWith('lock') })
  const again = await opened(copy)
  expect(nameOf(again, 'foc_a')).toBe('Perhekeskukset')
  expect(canonical(again.workbook)).toEqual(canonical(store.workbook))
  expect(change.stamp).toMatch(new RegExp(`^2026-11-21T.*-${store.session}$`))
  await Promise.all([store.close(), again.close()])
})

test('a journal line is its checksum, its length and its JSON, after a header that names the encoding', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  await store.commit(focusAreaEdit('foc_a', 'Ä'), 'window')
  await store.close()
  const lines = readFileSync(join(folder, 'one/journals/000001.jsonl'), 'utf8').split('\n')
  const contents = lines.slice(0, -1).map((line) => {
    const [, crc, length, json] = /^([0-9a-f]{8}) (\d+) (.*)$/.exec(line)!
    expect([crc!.length, Buffer.byteLength(json!)]).toEqual([8, Number(length)])
    return JSON.parse(json!) as Record<string, unknown>
  })
  expect(contents[0]).toEqual({ n: 0, format: 2, encoding: 'plain', workbook: 'wbk_test', journal: 1, after: 0 })
  expect(contents.map(({ n }) => n)).toEqual([0, 1, 2])
  expect(readFileSync(join(folder, 'one/workbook.json'), 'latin1')).toMatch(/^\{"crc32":"[0-9a-f]{8}","encoding":"plain","workbook":\{/)
})

test('files and folders are their owner’s alone', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  await store.commit(focusAreaEdit('foc_a', 'A'), 'window')
  await store.writeAnswers('wav_1', '{"answers":[]}')
  await store.close()
  const modes = readdirSync(join(folder, 'one'), { recursive: true, encoding: 'utf8' }).map((name) => {
    const { mode } = statSync(join(folder, 'one', name))
    return [name, (mode & 0o777).toString(8)]
  })
  expect(Object.fromEntries(modes)).toEqual({ answers: '700', 'answers/wav_1.json': '600', journals: '700', 'journals/000001.jsonl': '600', 'workbook.json': '600' })
})

test('many edits asked for at once all land, each seeing those before it', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  const edits = Array.from({ length: 40 }, (_, index) => focusAreaEdit(`foc_${index % 30}`, `Nimi ${index}`))
  const changes = (await Promise.all(edits.map((edit) => store.commit(edit, 'window')))).map(value)
  expect(changes[35]!.over['focusAreas']!['foc_5']!['name.fi']).toBe(changes[5]!.stamp)
  await store.close()
  const again = await opened(join(folder, 'one'))
  expect(Object.keys(again.workbook.tables['focusAreas']!)).toHaveLength(30)
  expect(nameOf(again, 'foc_5')).toBe('Nimi 35')
  await again.close()
})

test('edits of different rows that wait together share one flush', async () => {
  const folder = temporaryFolder()
  await (await newWorkbookIn(folder)).close()
  const { realFiles } = await import('../../../src/main/store/files.ts')
  const files = realFiles()
  let flushes = 0
  const store = await opened(join(folder, 'one'), {
    files: {
      ...files,
      async open(path, how) {
        const file = await files.open(path, how)
        return { ...file, flush: () => ((flushes += path.endsWith('.jsonl') ? 1 : 0), file.flush()) }
      },
    },
  })
  flushes = 0
  const changes = await Promise.all(Array.from({ length: 30 }, (_, index) => store.commit(focusAreaEdit(`foc_${index}`, 'A'), 'window')))
  expect([changes.every(({ ok }) => ok), flushes]).toEqual([true, 1])
  await store.close()
})

test('what the window may not write is refused, and nothing of it is written', async () => {
  const store = await newWorkbookIn(temporaryFolder())
  const put = (cells: Edit['put']): Edit => ({ label: { key: 'focusAreaSaved' }, put: cells })
  expect(problemKey(await store.commit(put({ sessions: { abc: { who: 'x', openedAt: '2026-11-21T08:00:00.000Z' } } }), 'window'))).toBe('edit-not-allowed')
  expect(problemKey(await store.commit(put({ unknownTable: { a: { b: 1 } } }), 'window'))).toBe('edit-not-allowed')
  expect(problemKey(await store.commit(put(JSON.parse('{"focusAreas":{"__proto__":{"code":"x"}}}')), 'window'))).toBe('edit-not-allowed')
  expect(problemKey(await store.commit(put({ focusAreas: { foc_a: { code: 'a' } } }), 'window'))).toBe('row-not-valid')
  await store.commit(focusAreaEdit('foc_a', 'A'), 'window')
  expect(problemKey(await store.commit(put({ focusAreas: { foc_a: { 'name.xx': 'A' } } }), 'window'))).toBe('row-not-valid')
  expect(problemKey(await store.commit(put({ focusAreas: { foc_a: { name: { fi: 'A' } } } }), 'window'))).toBe('row-not-valid')
  expect(problemKey(await store.commit(put({ focusAreas: { foc_a: { nmae: 'A' } } }), 'window'))).toBe('row-not-valid')
  expect(Object.keys(store.workbook.tables)).toEqual(['sessions', 'focusAreas'])
  await store.close()
})

test('a line cut short by a crash is cut away and told, and work goes on', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  await store.commit(focusAreaEdit('foc_a', 'A'), 'window')
  await store.close()
  const journal = join(folder, 'one/journals/000001.jsonl')
  const whole = statSync(journal).size
  appendFileSync(journal, 'a1b2c3d4 200 {"n":3,"chan')
  const again = await opened(join(folder, 'one'))
  expect([again.readOnly, again.notices.map(({ key }) => key)]).toEqual([false, ['torn-tail-cut']])
  expect(statSync(journal).size).toBe(whole)
  value(await again.commit(renameEdit('foc_a', 'B'), 'window'))
  await again.close()
  const third = await opened(join(folder, 'one'))
  expect([nameOf(third, 'foc_a'), third.notices]).toEqual(['B', []])
  await third.close()
})

test('a bad line followed by good ones is damage: the last good state is shown and the files are left as they are', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  for (const name of ['A', 'B', 'C', 'D']) value(await store.commit(focusAreaEdit('foc_a', name), 'window'))
  await store.close()
  const journal = join(folder, 'one/journals/000001.jsonl')
  const bytes = readFileSync(journal)
  bytes[bytes.indexOf('"C"') + 1] = 'X'.charCodeAt(0)
  writeFileSync(journal, bytes)

  const again = await opened(join(folder, 'one'))
  expect([again.readOnly, nameOf(again, 'foc_a'), again.notices]).toEqual([true, 'B', [{ key: 'opened-last-good-state', values: { file: 'journals/000001.jsonl' } }]])
  expect(problemKey(await again.commit(renameEdit('foc_a', 'E'), 'window'))).toBe('workbook-read-only')
  await again.close()
  expect(readFileSync(journal)).toEqual(bytes)
  expect(readdirSync(join(folder, 'one')).sort()).toEqual(['journals', 'workbook.json'])
})

test('a damaged snapshot is worked out again from the journals, for reading', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  await store.commit(focusAreaEdit('foc_a', 'A'), 'window')
  await store.compact()
  await store.commit(renameEdit('foc_a', 'B'), 'window')
  await store.close()
  const snapshot = join(folder, 'one/workbook.json')
  truncateSync(snapshot, statSync(snapshot).size - 7)
  const again = await opened(join(folder, 'one'))
  expect([again.readOnly, nameOf(again, 'foc_a'), again.notices.map(({ key }) => key)]).toEqual([true, 'B', ['opened-last-good-state']])
  await again.close()
})

test('a journal that is missing is damage, wherever it was', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  await store.commit(focusAreaEdit('foc_a', 'A'), 'window')
  await store.compact()
  await store.close()
  cpSync(join(folder, 'one'), join(folder, 'copy'), { recursive: true, filter: (path) => !path.endsWith('000002.jsonl') })
  const again = await opened(join(folder, 'copy'))
  expect([again.readOnly, nameOf(again, 'foc_a'), again.notices[0]?.values]).toEqual([true, 'A', { file: 'journals/000002.jsonl' }])
})

test('whoever opens a workbook second reads, and writes when the first has closed', async () => {
  const folder = temporaryFolder()
  const first = await newWorkbookIn(folder)
  await first.commit(focusAreaEdit('foc_a', 'A'), 'window')
  const second = await opened(join(folder, 'one'))
  expect([second.readOnly, nameOf(second, 'foc_a'), second.notices.map(({ key }) => key)]).toEqual([true, 'A', ['open-elsewhere']])
  await second.close()
  expect(existsSync(join(folder, 'one/lock'))).toBe(true)
  await first.close()
  const third = await opened(join(folder, 'one'))
  expect([third.readOnly, third.notices]).toEqual([false, []])
  await third.close()
})

test('the lock of a process that is no more is taken over', async () => {
  const folder = temporaryFolder()
  await (await newWorkbookIn(folder)).close()
  const { hostname } = await import('node:os')
  writeFileSync(join(folder, 'one/lock'), JSON.stringify({ computer: hostname(), process: 2 ** 22 + 1, begun: '1' }))
  const store = await opened(join(folder, 'one'))
  expect(store.readOnly).toBe(false)
  await store.close()
})

test('a crash between the beginning of a journal and its snapshot loses nothing', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  await store.commit(focusAreaEdit('foc_a', 'A'), 'window')
  cpSync(join(folder, 'one/workbook.json'), join(folder, 'old.json'))
  await store.compact()
  await store.commit(renameEdit('foc_a', 'B'), 'window')
  await store.close()
  cpSync(join(folder, 'old.json'), join(folder, 'one/workbook.json'))
  writeFileSync(join(folder, 'one/workbook.json.unfinished'), '{"crc32":"0000')
  const again = await opened(join(folder, 'one'))
  expect([again.readOnly, nameOf(again, 'foc_a'), existsSync(join(folder, 'one/workbook.json.unfinished'))]).toEqual([false, 'B', false])
  await again.close()
})

test('a journal whose beginning was cut short is begun again', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  await store.commit(focusAreaEdit('foc_a', 'A'), 'window')
  await store.close()
  writeFileSync(join(folder, 'one/journals/000002.jsonl'), 'abc')
  const again = await opened(join(folder, 'one'))
  value(await again.commit(renameEdit('foc_a', 'B'), 'window'))
  await again.close()
  const third = await opened(join(folder, 'one'))
  expect([third.readOnly, nameOf(third, 'foc_a')]).toEqual([false, 'B'])
  await third.close()
})

test('edits go on while the journals are folded, and the snapshot alone gives the same state', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  for (let index = 0; index < 50; index += 1) await store.commit(focusAreaEdit(`foc_${index}`, `Nimi ${index}`), 'window')
  const folding = store.compact()
  const during = Array.from({ length: 20 }, (_, index) => store.commit(renameEdit(`foc_${index}`, 'Toinen'), 'window'))
  await Promise.all([folding, ...during])
  const state = canonical(store.workbook)
  await store.close()
  const again = await opened(join(folder, 'one'))
  expect([again.workbook.through, canonical(again.workbook)]).toEqual([1, state])
  await again.compact()
  await again.close()
  const third = await opened(join(folder, 'one'))
  expect(canonical({ ...third.workbook, through: 1 })).toEqual(state)
  await third.close()
})

test('a table and a field of a newer program survive folding and an edit beside them', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  await store.commit(focusAreaEdit('foc_a', 'A'), 'window')
  await store.close()
  const { writeLine } = await import('../../../src/main/store/lines.ts')
  const change = { format: 1 as const, stamp: '2026-11-21T09:00:00.000Z-0000-newer000', label: { key: 'newThing' }, over: {}, put: { starCharts: { sta_1: { 'name.fi': 'Tähti' } }, focusAreas: { foc_a: { colour: 'blue' } } } }
  appendFileSync(join(folder, 'one/journals/000001.jsonl'), writeLine({ n: 3, change }))
  const again = await opened(join(folder, 'one'))
  value(await again.commit(renameEdit('foc_a', 'B'), 'window'))
  await again.compact()
  await again.close()
  const third = await opened(join(folder, 'one'))
  const { '~': _, ...star } = third.workbook.tables['starCharts']!['sta_1']!
  expect([star, third.workbook.tables['focusAreas']!['foc_a']!['colour'], nameOf(third, 'foc_a')]).toEqual([{ name: { fi: 'Tähti' } }, 'blue', 'B'])
  await third.close()
})

test('a stamp is later than every stamp there is, and says so when the clock is behind', async () => {
  const folder = temporaryFolder()
  const first = await newWorkbookIn(folder)
  await first.commit(focusAreaEdit('foc_a', 'A'), 'window')
  await first.close()
  const behind = await opened(join(folder, 'one'), { world: { ...(await import('./store-fixtures.ts')).worldIn(folder), now: () => new Date('2026-11-01T08:00:00Z') } })
  const change = value(await behind.commit(renameEdit('foc_a', 'B'), 'window'))
  expect([nameOf(behind, 'foc_a'), change.at]).toEqual(['B', '2026-11-01T08:00:00.000Z'])
  await behind.close()
})

test('answers that a crash left half written are gone when the workbook is opened again', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  value(await store.writeAnswers('wav_1', '{"a":1}'))
  await store.close()
  writeFileSync(join(folder, 'one/answers/wav_2.json.unfinished'), '{"secret":')
  await (await opened(join(folder, 'one'))).close()
  expect(readdirSync(join(folder, 'one/answers'))).toEqual(['wav_1.json'])
})

test('answers are kept whole, apart from the workbook, and can be removed', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  expect(await store.readAnswers('wav_1')).toBe(null)
  value(await store.writeAnswers('wav_1', '{"a":1}'))
  value(await store.writeAnswers('wav_1', '{"a":2}'))
  expect(await store.readAnswers('wav_1')).toBe('{"a":2}')
  value(await store.removeAnswers('wav_1'))
  expect([await store.readAnswers('wav_1'), (await store.parts()).map(({ name }) => name)]).toEqual([null, ['journals/000001.jsonl', 'journals/000002.jsonl', 'workbook.json']])
  await store.close()
})

test('a folder without a workbook is said to be so', async () => {
  const folder = temporaryFolder()
  const { openStore } = await import('../../../src/main/store/store.ts')
  const { realFiles } = await import('../../../src/main/store/files.ts')
  const { worldIn } = await import('./store-fixtures.ts')
  const result = await openStore({ folder, files: realFiles(), world: worldIn(folder), who: '', mode: 'write' })
  expect([problemKey(result), readdirSync(folder)]).toEqual(['workbook-missing', []])
})
