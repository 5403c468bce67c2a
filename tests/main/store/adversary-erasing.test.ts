import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { focusAreas } from '../../../src/core/programme/programme.ts'
import { rows } from '../../../src/core/workbook/rows.ts'
import { realFiles } from '../../../src/main/store/files.ts'
import { erasures } from '../../../src/core/settings/erasures.ts'
import { addRow, removeRow } from '../../../src/core/workbook/edits.ts'
import { eraseEdit } from '../../../src/core/workbook/erasing.ts'
import { writeLine } from '../../../src/main/store/lines.ts'
import type { Store } from '../../../src/main/store/store.ts'
import { focusAreaEdit, newWorkbookIn, opened, problemKey, temporaryFolder, value } from './store-fixtures.ts'

const secret = 'Maija Meikäläinen'

function filesWith(text: string, folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return names.filter((name) => readFileSync(name).includes(text)).map((name) => name.slice(folder.length + 1))
}

async function erasingOf(store: Store, id: string) {
  return eraseEdit(store.workbook, await store.changes([id]), { table: 'focusAreas', id, fields: null, reason: 'Pyyntö', erasedAt: '2026-11-21T09:00:00Z', erasureId: 'era_1' })
}

test('bytes that never counted, past the seal of a journal, do not keep anything from being erased', async () => {
  const folder = join(temporaryFolder(), 'one')
  const first = await newWorkbookIn(join(folder, '..'))
  value(await first.commit(focusAreaEdit('foc_a', secret), 'window'))
  await first.compact()
  value(await first.commit(focusAreaEdit('foc_b', 'Muu'), 'window'))
  await first.close()
  const one = join(folder, 'journals/000001.jsonl')
  writeFileSync(one, Buffer.concat([readFileSync(one), Buffer.from(`0000000 ${secret}\n`), writeLine({ n: 9, setAside: '2026-11-21T08:00:00.000Z-0000-aaaaaaaa' })]))
  const store = await opened(folder)
  expect(store.notices).toEqual([])
  expect(problemKey(await store.erase(await erasingOf(store, 'foc_a')))).toBe(null)
  expect(filesWith(secret, folder)).toEqual([])
  await store.close()
})

test('a line cut short past the seal of a journal is struck, too', async () => {
  const folder = join(temporaryFolder(), 'one')
  const first = await newWorkbookIn(join(folder, '..'))
  value(await first.commit(focusAreaEdit('foc_b', 'Muu'), 'window'))
  await first.compact()
  value(await first.commit(focusAreaEdit('foc_a', secret), 'window'))
  await first.close()
  const one = join(folder, 'journals/000001.jsonl')
  writeFileSync(one, Buffer.concat([readFileSync(one), Buffer.from(`01234567 900 {"n":3,"change":{"put":{"focusAreas":{"foc_a":{"name.fi":"${secret}`)]))
  const store = await opened(folder)
  value(await store.erase(await erasingOf(store, 'foc_a')))
  expect(filesWith(secret, folder)).toEqual([])
  await store.close()
})

test('answers imported after somebody else had the earlier ones erased stay when that is merged', async () => {
  const folder = temporaryFolder()
  const first = await newWorkbookIn(folder)
  const wave = { 'waves': { wav_1: { surveyId: 'sur_1', 'name.fi': 'Syksy', periodId: 'per_1', deleteOn: '2027-06-01', importedAt: '2026-11-20T08:00:00Z' } } }
  value(await first.commit({ label: { key: 'surveyImported' }, put: wave }, 'main'))
  await first.close()
  cpSync(join(folder, 'one'), join(folder, 'two'), { recursive: true })
  const [mine, theirs] = [await opened(join(folder, 'one')), await opened(join(folder, 'two'))]
  const told = { id: 'era_1', table: 'waves', rowId: 'wav_1', what: 'answers', reason: 'Pyyntö', erasedAt: '2026-11-21T09:00:00Z' } as { id: string }
  value(await theirs.erase(addRow({ key: 'answersErased' }, erasures, told)))
  for (let index = 0; index < 30; index += 1) value(await mine.commit(focusAreaEdit(`foc_${index}`, 'x'), 'window'))
  value(await mine.writeAnswers('wav_1', '{"uudet":1}'))
  value(await mine.commit({ label: { key: 'surveyImported' }, put: { waves: { wav_1: { importedAt: '2026-11-21T12:00:00Z' } } } }, 'main'))
  value(await mine.merge(await theirs.changes('all'), { key: 'merged' }))
  expect(await mine.readAnswers('wav_1')).toBe('{"uudet":1}')
  await mine.close()
  await theirs.close()
})

test('an erasing that the disk refused is not carried out at the next start', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  value(await store.commit({ label: { key: 'surveyImported' }, put: { waves: { wav_1: { surveyId: 'sur_1', 'name.fi': 'Syksy', periodId: 'per_1', deleteOn: '2027-06-01' } } } }, 'main'))
  value(await store.writeAnswers('wav_1', '{"vastaukset":1}'))
  await store.close()
  const real = realFiles()
  const full = await opened(join(folder, 'one'), { waits: false, files: { ...real, open: async (path, how) => {
    const file = await real.open(path, how)
    return path.endsWith('.jsonl') ? { ...file, write: () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) } : file
  } } })
  const told = { id: 'era_1', table: 'waves', rowId: 'wav_1', what: 'answers', reason: 'Pyyntö', erasedAt: '2026-11-21T09:00:00Z' } as { id: string }
  expect(problemKey(await full.erase(addRow({ key: 'answersErased' }, erasures, told)))).toBe('not-saved-disk-full')
  await full.close()
  const again = await opened(join(folder, 'one'))
  expect([await again.readAnswers('wav_1'), Object.keys(again.workbook.tables['erasures'] ?? {})]).toEqual(['{"vastaukset":1}', []])
  await again.close()
})

test('a row brought back elsewhere, by somebody who had not seen its erasing, is not on show as an empty one', async () => {
  const folder = temporaryFolder()
  const first = await newWorkbookIn(folder)
  value(await first.commit(focusAreaEdit('foc_a', secret), 'window'))
  value(await first.commit(removeRow({ key: 'focusAreaRemoved' }, focusAreas, 'foc_a'), 'window'))
  await first.close()
  cpSync(join(folder, 'one'), join(folder, 'two'), { recursive: true })
  const [mine, theirs] = [await opened(join(folder, 'one')), await opened(join(folder, 'two'))]
  value(await mine.erase(await erasingOf(mine, 'foc_a')))
  for (let index = 0; index < 30; index += 1) value(await theirs.commit(focusAreaEdit('foc_b', `${index}`), 'window'))
  value(await theirs.commit({ label: { key: 'broughtBack' }, put: { focusAreas: { foc_a: { removed: null } } } }, 'main'))
  value(await mine.merge(await theirs.changes('all'), { key: 'merged' }))
  expect(rows(mine.workbook, focusAreas).filter((row) => !focusAreas.schema.safeParse(row).success)).toEqual([])
  await mine.close()
  await theirs.close()
})
