import { createHash } from 'node:crypto'
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { canonical } from '../../../src/core/workbook/canonical.ts'
import type { Edit } from '../../../src/core/workbook/change.ts'
import { eraseEdit } from '../../../src/core/workbook/erasing.ts'
import { realFiles } from '../../../src/main/store/files.ts'
import type { Store } from '../../../src/main/store/store.ts'
import { focusAreaEdit, nameOf, newWorkbookIn, opened, renameEdit, temporaryFolder, value, worldIn } from './store-fixtures.ts'

const secret = 'Maija Meikäläinen'

/** A workbook in which a name stood, was written over, and was folded; with an edit that erases it. */
async function withSecret(): Promise<{ folder: string; store: Store; erasing: () => Promise<Edit> }> {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  value(await store.commit(focusAreaEdit('foc_a', secret), 'window'))
  await store.compact()
  value(await store.commit(renameEdit('foc_a', `${secret}, toinen kerta`), 'window'))
  value(await store.commit(focusAreaEdit('foc_b', 'Muu'), 'window'))
  value(await store.commit(renameEdit('foc_a', 'Ei nimeä'), 'window'))
  const erasing = async () => eraseEdit(store.workbook, await store.changes(['foc_a']), { table: 'focusAreas', id: 'foc_a', fields: null, reason: 'Henkilö pyysi', erasedAt: '2026-11-21T09:00:00Z', erasureId: 'era_1' })
  return { folder: join(folder, 'one'), store, erasing }
}

/** Every file of a folder in which a text stands. */
function filesWith(text: string, folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return names.filter((name) => readFileSync(name).includes(text))
}

test('what is erased is in no file of the workbook any more, nor in what can be undone; the rest stays and opens', async () => {
  const { folder, store, erasing } = await withSecret()
  expect(filesWith(secret, folder).length).toBeGreaterThan(1)
  value(await store.erase(await erasing()))
  expect(filesWith(secret, folder)).toEqual([])
  expect([nameOf(store, 'foc_a'), nameOf(store, 'foc_b')]).toEqual([undefined, 'Muu'])
  expect(JSON.stringify([store.undoLabel(), store.workbook])).not.toContain(secret)
  value(await store.undo())
  value(await store.undo())
  expect(JSON.stringify(store.workbook)).not.toContain(secret)
  const state = JSON.stringify(canonical(store.workbook).tables)
  await store.close()
  const again = await opened(folder)
  expect([JSON.stringify(canonical(again.workbook).tables), again.notices, filesWith(secret, folder)]).toEqual([state, [], []])
  expect(Object.values(again.workbook.tables['erasures']!)[0]).toMatchObject({ reason: 'Henkilö pyysi', what: 'row' })
  await again.close()
})

test('an erasing that was broken off after it was written is carried through when the workbook is opened next', async () => {
  const { folder, store, erasing } = await withSecret()
  let journals = 0
  const files = realFiles()
  const breaking = { ...files, rename: async (from: string, to: string) => (to.endsWith('.jsonl') && (journals += 1) > 1 ? Promise.reject(Object.assign(new Error('broken off'), { code: 'EIO' })) : files.rename(from, to)) }
  await store.close()
  const broken = await opened(folder, { files: breaking })
  const erased = await broken.erase(await erasing())
  expect(erased).toEqual({ ok: false, problem: { key: 'erased-not-everywhere', values: {} } })
  await broken.close()
  const again = await opened(folder)
  expect([filesWith(secret, folder), again.notices, nameOf(again, 'foc_b')]).toEqual([[], [], 'Muu'])
  expect(existsSync(join(folder, 'erasing.json'))).toBe(false)
  await again.close()
})

test('another copy that merges the erasing carries it out, and what it brings itself is struck on the way in', async () => {
  const { folder, store, erasing } = await withSecret()
  const theirFolder = `${folder}-theirs`
  await store.close()
  cpSync(folder, theirFolder, { recursive: true })
  const [mine, theirs] = [await opened(folder), await opened(theirFolder, { who: 'Toinen' })]
  value(await theirs.commit(renameEdit('foc_a', `${secret} yhä`), 'window'))
  value(await theirs.commit(focusAreaEdit('foc_c', 'Heidän'), 'window'))
  value(await mine.erase(await erasing()))
  const [fromThem, fromMe] = [await theirs.changes('all'), await mine.changes('all')]
  value(await mine.merge(fromThem, { key: 'merged', values: { count: 2 } }))
  value(await theirs.merge(fromMe, { key: 'merged', values: { count: 1 } }))
  expect([filesWith(`${secret},`, folder), filesWith(`${secret},`, theirFolder)]).toEqual([[], []])
  expect(JSON.stringify(canonical(mine.workbook).tables)).toBe(JSON.stringify(canonical(theirs.workbook).tables))
  expect([nameOf(mine, 'foc_c'), nameOf(theirs, 'foc_b')]).toEqual(['Heidän', 'Muu'])
  await Promise.all([mine.close(), theirs.close()])
})

test('what the eraser never saw goes too: a cell that was folded already, and a value that an undo had put back', async () => {
  const { folder, store, erasing } = await withSecret()
  const theirFolder = `${folder}-theirs`
  await store.close()
  cpSync(folder, theirFolder, { recursive: true })
  // The erasing is the later one, whatever each did before.
  const world = worldIn(theirFolder)
  const [mine, theirs] = [await opened(folder), await opened(theirFolder, { world: { ...world, now: () => new Date(world.now().getTime() + 3_600_000) } })]
  value(await mine.commit({ label: { key: 'focusAreaSaved' }, put: { focusAreas: { foc_a: { 'name.sv': `${secret}, på svenska` } } } }, 'window'))
  value(await mine.commit(renameEdit('foc_a', 'Toinen nimi'), 'window'))
  value(await theirs.erase(await erasing()))
  value(await mine.undo())
  await mine.compact()
  value(await mine.merge(await theirs.changes('all'), { key: 'merged', values: { count: 1 } }))
  expect(filesWith(`${secret},`, folder)).toEqual([])
  const state = JSON.stringify(canonical(mine.workbook).tables)
  await mine.close()
  const again = await opened(folder)
  expect([JSON.stringify(canonical(again.workbook).tables), filesWith(secret, folder)]).toEqual([state, []])
  expect([again.undoLabel(), again.notices]).not.toContainEqual({ key: 'merged', values: { count: 1 } })
  await Promise.all([again.close(), theirs.close()])
})

test('an attachment’s content goes with its row, unless another row names the same; answers and drafts go, too', async () => {
  const folder = temporaryFolder()
  const store = await newWorkbookIn(folder)
  const [one, other] = [Buffer.from('lausunto'), Buffer.from('toinen')]
  const rowOf = (id: string, sha256: string): Edit => ({ label: { key: 'fileAttached' }, put: { files: { [id]: { sha256, name: `${id}.pdf`, bytes: 8, addedAt: '2026-11-21T08:00:00Z' } } } })
  const [shaOne, shaOther] = [value(await store.addFile(one)), value(await store.addFile(other))]
  for (const edit of [rowOf('fil_1', shaOne), rowOf('fil_2', shaOther), rowOf('fil_3', shaOther)]) value(await store.commit(edit, 'main'))
  const wish = (id: string) => ({ table: 'files', id, fields: null, reason: 'Pyydetty', erasedAt: '2026-11-21T09:00:00Z', erasureId: `era_${id}` })
  for (const id of ['fil_1', 'fil_2']) value(await store.erase(eraseEdit(store.workbook, await store.changes([id]), wish(id))))
  expect(readdirSync(join(folder, 'one/files'))).toEqual([createHash('sha256').update(other).digest('hex')])
  value(await store.writeAnswers('wav_1', '{}'))
  writeFileSync(join(folder, 'one/drafts.json'), JSON.stringify({ 'waves/wav_1/form': { value: 'kesken', at: '2026-11-21T08:00:00.000Z' } }))
  value(await store.erase({ label: { key: 'answersErased' }, put: { erasures: { era_2: { table: 'waves', rowId: 'wav_1', what: 'answers', reason: 'Pyydetty', erasedAt: '2026-11-21T09:00:00Z' } } } }))
  expect([await store.readAnswers('wav_1'), filesWith('kesken', folder)]).toEqual([null, []])
  value(await store.writeAnswers('wav_1', '{"uudet":1}'))
  value(await store.erase(eraseEdit(store.workbook, await store.changes(['fil_3']), wish('fil_3'))))
  expect(await store.readAnswers('wav_1')).toBe('{"uudet":1}')
  await store.close()
})

test('an erasing of which only the note was written erases nothing', async () => {
  const { folder, store } = await withSecret()
  await store.close()
  writeFileSync(join(folder, 'erasing.json'), '{"files":[]}')
  const again = await opened(folder)
  expect([nameOf(again, 'foc_a'), again.notices]).toEqual(['Ei nimeä', []])
  expect((await again.changes(['foc_a'])).map(({ put }) => put['focusAreas']!['foc_a']!['name.fi'])).toContain(secret)
  await again.close()
})
