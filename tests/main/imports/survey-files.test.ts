import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { mappings } from '../../../src/core/settings/settings.ts'
import { publishedTables } from '../../../src/core/surveys/publishable-table.ts'
import { questions, surveys, waves } from '../../../src/core/surveys/survey.ts'
import { failed, type Result } from '../../../src/core/values/problem.ts'
import { addRow, together } from '../../../src/core/workbook/edits.ts'
import { row, rows } from '../../../src/core/workbook/rows.ts'
import { forgetAnswers, type KeptAnswers } from '../../../src/main/imports/forget-answers.ts'
import { surveyFiles, type AnswerStore } from '../../../src/main/imports/survey-files.ts'
import { wavesWithAnswers } from '../../../src/main/store/answers.ts'
import { realFiles } from '../../../src/main/store/files.ts'
import { openStore, type Store } from '../../../src/main/store/store.ts'
import type { World } from '../../../src/main/world.ts'

const label = { key: 'surveyAdded', values: {} }
const text = `\uFEFFid;submitdate;kuultiin;"palvelut[neuvola]";"palvelut[kerho]";toimii;Sähköposti\n${Array.from({ length: 30 }, (_, place) => `${place};2021-01-0${(place % 9) + 1} 10:00:00;${(place % 2) * 4 + 1};${place % 2 ? 'Y' : 'N'};Y;"Hyvä; kiitos ${place}";v${place}@esimerkki.fi`).join('\n')}\n`

interface Setting {
  folder: string
  store: Store
  files: ReturnType<typeof surveyFiles>
  write(name: string, content: string): string
  answersKept(): string[]
  kept: KeptAnswers
}

/** A workbook on the disk with a survey of one question and two waves. */
async function setting(): Promise<Setting> {
  const folder = mkdtempSync(join(tmpdir(), 'kysely ä '))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const world: World = { now: () => new Date('2021-01-15T10:00:00Z'), random: (bytes) => randomBytes(bytes), pause: async () => undefined, every: () => () => undefined, userData: folder, resources: 'resources' }
  const store = value(await openStore({ folder: join(folder, 'one'), files: realFiles(), world, who: 'Muutosagentti', mode: { new: 'wbk_test' } }))
  onTestFinished(() => store.close())
  const scale = [1, 2, 3, 4, 5].map((point) => ({ code: String(point), text: { fi: `Piste ${point}` } }))
  const wave = (id: string) => addRow(label, waves, { id, surveyId: 'sur_1', name: { fi: id }, periodId: 'per_1' } as { id: string })
  value(
    await store.commit(
      together(label, [
        addRow(label, surveys, { id: 'sur_1', code: 'K1', name: { fi: 'Vanhempien kysely' }, respondents: 'parents' } as { id: string }),
        addRow(label, questions, { id: 'que_1', surveyId: 'sur_1', code: 'kuultiin', text: { fi: 'Meitä kuunneltiin' }, type: 'scale', options: scale, order: 'a0' } as { id: string }),
        wave('wav_1'),
        wave('wav_2'),
      ]),
      'window',
    ),
  )
  return {
    folder,
    store,
    files: surveyFiles(world),
    write(name, content) {
      writeFileSync(join(folder, name), content)
      return join(folder, name)
    },
    answersKept: () => readdirSync(join(folder, 'one'), { recursive: true, encoding: 'utf8' }).filter((name) => /^answers.*json$/.test(name)),
    kept: { waves: () => wavesWithAnswers(join(folder, 'one'), realFiles()), removeAnswers: store.removeAnswers },
  }
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

test('a file is chosen, seen, imported as one change and published, and its raw answers lie apart', async () => {
  const { store, files, write, answersKept } = await setting()
  const { file, preview } = value(await files.open(write('vanhemmat.csv', text), 'wav_1', store.workbook))
  expect(file).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
  expect(preview.columns.map(({ use, type, personal }) => (use === 'dropped' ? (personal ?? 'dropped') : type))).toEqual(['dropped', 'dropped', 'scale', 'multi', 'multi', 'open', 'email'])

  const changes: string[] = []
  store.listen((news) => news.kind === 'change' && changes.push(news.change.label.key))
  expect(value(await files.import({ file, waveId: 'wav_1', mapping: [], deleteOn: '2021-07-15' }, store))).toEqual({ answered: 30, published: 3 })

  const known = rows(store.workbook, questions)
  const published = rows(store.workbook, publishedTables).map(({ questionId, table }) => [known.find(({ id }) => id === questionId)?.code, table.answered, table.rows.map(({ count }) => count), table.meanHundredths])
  expect(published).toEqual([['kuultiin', 30, [15, 0, 0, 0, 15], 300], ['palvelut', 30, [15, 30], undefined], ['toimii', 30, [], undefined]])
  expect(row(store.workbook, waves, 'wav_1')).toMatchObject({ answered: 30, fileName: 'vanhemmat.csv', importedAt: '2021-01-15T10:00:00.000Z', deleteOn: '2021-07-15', tool: 'LimeSurvey' })
  expect(answersKept()).toEqual([join('answers', 'wav_1.json')])
  const raw = await store.readAnswers('wav_1')
  expect([raw?.includes('Hyvä; kiitos 7'), raw?.includes('esimerkki.fi')]).toEqual([true, false])
  expect(JSON.stringify(store.workbook)).not.toMatch(/kiitos|esimerkki/)
  expect(changes).toEqual(['surveyImported'])
})

test('an import is undone as one', async () => {
  const { store, files, write } = await setting()
  const { file } = value(await files.open(write('vanhemmat.csv', text), 'wav_1', store.workbook))
  value(await files.import({ file, waveId: 'wav_1', mapping: [], deleteOn: '2021-07-15' }, store))
  value(await store.undo())
  expect([rows(store.workbook, publishedTables), rows(store.workbook, questions).map(({ code }) => code), row(store.workbook, waves, 'wav_1')?.answered]).toEqual([[], ['kuultiin'], undefined])
})

test('the same bytes under another name are noticed', async () => {
  const { store, files, write } = await setting()
  const first = value(await files.open(write('vanhemmat.csv', text), 'wav_1', store.workbook))
  value(await files.import({ file: first.file, waveId: 'wav_1', mapping: [], deleteOn: '2021-07-15' }, store))
  const again = value(await files.open(write('kopio.csv', text), 'wav_2', store.workbook))
  expect([first.preview.alreadyImportedTo, again.preview.alreadyImportedTo]).toEqual([null, 'wav_1'])
})

test('a mapping is used again when the columns come back, but what is personal is asked again', async () => {
  const { store, files, write } = await setting()
  const first = value(await files.open(write('syksy.csv', text), 'wav_1', store.workbook))
  const mapping = [{ column: 5, use: 'dropped' as const, type: 'open' as const }, { column: 6, use: 'question' as const, type: 'open' as const }]
  expect(value(files.preview(first.file, mapping, store.workbook)).columns.slice(5).map(({ use }) => use)).toEqual(['dropped', 'question'])
  value(await files.import({ file: first.file, waveId: 'wav_1', mapping, deleteOn: '2021-07-15' }, store))
  expect(rows(store.workbook, mappings)).toHaveLength(1)
  const next = value(await files.open(write('kevät.csv', text.replaceAll('kiitos', 'hei')), 'wav_2', store.workbook))
  expect(next.preview.columns.slice(5).map(({ use }) => use)).toEqual(['dropped', 'dropped'])
})

test('a later file of the same wave takes the place of what was published before', async () => {
  const { store, files, write } = await setting()
  for (const [name, content] of [['osa.csv', text.split('\n').slice(0, 21).join('\n')], ['kaikki.csv', text]] as const) {
    const { file } = value(await files.open(write(name, content), 'wav_1', store.workbook))
    value(await files.import({ file, waveId: 'wav_1', mapping: [], deleteOn: '2021-07-15' }, store))
  }
  expect(rows(store.workbook, publishedTables).map(({ table }) => table.answered)).toEqual([30, 30, 30])
  expect(rows(store.workbook, questions).map(({ code }) => code)).toEqual(['kuultiin', 'palvelut', 'toimii'])
})

test('when the change cannot be written, the answers that lay there before are put back', async () => {
  const { store, files, write, answersKept } = await setting()
  const full: AnswerStore = { workbook: store.workbook, commit: async () => failed('disk-full'), writeAnswers: store.writeAnswers, readAnswers: store.readAnswers, removeAnswers: store.removeAnswers }
  const { file } = value(await files.open(write('vanhemmat.csv', text), 'wav_1', store.workbook))
  const wish = { file, waveId: 'wav_1', mapping: [], deleteOn: '2021-07-15' }
  expect(await files.import(wish, full)).toEqual(failed('disk-full'))
  expect(answersKept()).toEqual([])
  await store.writeAnswers('wav_1', '"earlier"')
  expect(await files.import(wish, full)).toEqual(failed('disk-full'))
  expect(await store.readAnswers('wav_1')).toBe('"earlier"')
  expect(value(await files.import(wish, store)).answered).toBe(30)
})

test('a token is good until the import, and another file takes its place', async () => {
  const { store, files, write } = await setting()
  const first = value(await files.open(write('a.csv', text), 'wav_1', store.workbook))
  const second = value(await files.open(write('b.csv', text), 'wav_1', store.workbook))
  expect(files.preview(first.file, [], store.workbook)).toEqual(failed('survey-file-gone'))
  const nothing = second.preview.columns.map(({ column, type }) => ({ column, type, use: 'dropped' as const }))
  expect(await files.import({ file: second.file, waveId: 'wav_1', mapping: nothing, deleteOn: '2021-07-15' }, store)).toEqual(failed('survey-nothing-kept', { file: 'b.csv' }))
  value(await files.import({ file: second.file, waveId: 'wav_1', mapping: [], deleteOn: '2021-07-15' }, store))
  expect(files.preview(second.file, [], store.workbook)).toEqual(failed('survey-file-gone'))
  expect(await files.open(join('nowhere', 'x.csv'), 'wav_9', store.workbook)).toEqual(failed('wave-unknown', { wave: 'wav_9' }))
})

test('raw answers go on their day, and what was published of them stays', async () => {
  const { store, files, write, answersKept, kept } = await setting()
  const { file } = value(await files.open(write('vanhemmat.csv', text), 'wav_1', store.workbook))
  value(await files.import({ file, waveId: 'wav_1', mapping: [], deleteOn: '2021-07-15' }, store))
  expect([await forgetAnswers(store.workbook, kept, '2021-07-14', 'go'), answersKept()]).toEqual([0, [join('answers', 'wav_1.json')]])
  expect([await forgetAnswers(store.workbook, kept, '2021-07-15', 'stay'), answersKept(), rows(store.workbook, publishedTables).length]).toEqual([1, [], 3])
})

test('raw answers of an import that was undone stay for a redo, and go when the workbook is opened next', async () => {
  const { store, files, write, answersKept, kept } = await setting()
  const { file } = value(await files.open(write('vanhemmat.csv', text), 'wav_1', store.workbook))
  value(await files.import({ file, waveId: 'wav_1', mapping: [], deleteOn: '2021-07-15' }, store))
  value(await store.undo())
  expect([await forgetAnswers(store.workbook, kept, '2021-01-16', 'stay'), await forgetAnswers(store.workbook, kept, '2021-01-16', 'go'), answersKept()]).toEqual([0, 1, []])
})
