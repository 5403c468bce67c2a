import { expect, test } from 'vitest'
import { importedRows, type SurveyImport } from '../../../src/core/surveys/import-rows.ts'
import { mappingOf } from '../../../src/core/surveys/read-preview.ts'
import type { Sheet } from '../../../src/core/surveys/sheet.ts'
import type { Question } from '../../../src/core/surveys/survey.ts'
import { question, repeated, sheetOf } from './sheets.ts'

function imported(sheet: Sheet, questions: Question[] = [], more: Partial<SurveyImport> = {}) {
  let fresh = 0
  return importedRows({
    sheet,
    mapping: mappingOf(sheet, [], { questions, remembered: [] }),
    wave: { id: 'wav_1', surveyId: 'sur_1', periodId: 'per_1', name: { fi: 'Syksy' } },
    questions,
    deleteOn: '2021-06-30',
    importedAt: '2021-01-15T10:00:00Z',
    rule: { minimum: 5, other: { fi: 'Muu vastaus' } },
    language: 'fi',
    freshQuestionId: () => `que_new${(fresh += 1)}`,
    ...more,
  })
}

const agree = ['täysin eri mieltä', 'jokseenkin eri mieltä', 'ei samaa eikä eri mieltä', 'jokseenkin samaa mieltä', 'täysin samaa mieltä'].map((fi, place) => ({ code: String(place + 1), text: { fi } }))

test('answers in words, in another language or with numbers become codes of the options', () => {
  const kuultiin = question('kuultiin', 'scale', { options: [...agree, { code: 'eos', text: { fi: 'en osaa sanoa' } }] })
  const sheet = sheetOf({ kuultiin: ['Täysin samaa mieltä', 'Helt av samma åsikt', '5', '5 – täysin samaa mieltä', 'Disagree', 'EN OSAA SANOA', '', 'jotain muuta'] })
  expect(imported(sheet, [kuultiin]).answers.respondents.flat()).toEqual(['5', '5', '5', '5', '2', 'eos', 'jotain muuta'])
})

test('a label that holds the separator itself is one choice', () => {
  const palvelut = question('Palvelut', 'multi', { options: [{ code: 'a', text: { fi: 'Kerho, leiri tai muu harrastus' } }, { code: 'b', text: { fi: 'Neuvola' } }] })
  const sheet = sheetOf({ Palvelut: repeated(['Kerho, leiri tai muu harrastus, Neuvola', 'Neuvola', 'Kerho, leiri tai muu harrastus'], 9) })
  expect(imported(sheet, [palvelut]).answers.respondents.slice(0, 3).flat()).toEqual([['a', 'b'], ['b'], ['a']])
})

test('a file without a survey becomes questions, options and published tables', () => {
  const sheet = sheetOf({ 'Q1. Meitä kuunneltiin': repeated(['1', '5'], 20), 'Q4[SQ001]': repeated(['Y', 'N'], 20), 'Q4[SQ002]': repeated(['Y', 'Y'], 20), 'Mikä toimii?': repeated(['Kaikki.\nKiitos', 'Puisto oli hyvä. Tosi hyvä!', '', ''], 20), Nimi: repeated(['Anna', 'Pekka'], 20) })
  const { questions, publishedTables, wave, answers } = imported(sheet)
  expect(questions.map(({ code, text, type, options }) => [code, text, type, options?.map((option) => option.code)])).toEqual([
    ['Q1', { fi: 'Meitä kuunneltiin' }, 'scale', ['1', '2', '3', '4', '5']],
    ['Q4', { fi: 'Q4' }, 'multi', ['SQ001', 'SQ002']],
    ['K3', { fi: 'Mikä toimii?' }, 'open', undefined],
  ])
  expect(publishedTables.map(({ id, table }) => [id, table.answered, table.rows.map(({ count }) => count), table.meanHundredths])).toEqual([
    ['wav_1:que_new1:abababababab', 20, [10, 0, 0, 0, 10], 300],
    ['wav_1:que_new2:abababababab', 20, [10, 20], undefined],
    ['wav_1:que_new3:abababababab', 10, [], undefined],
  ])
  expect(wave).toMatchObject({ answered: 20, fileName: 'kysely.csv', fileSha256: 'ab'.repeat(32), importedAt: '2021-01-15T10:00:00Z', deleteOn: '2021-06-30' })
  expect(JSON.stringify(answers)).not.toContain('Anna')
})

test('rows of a matrix are questions of their own, none of them doubled', () => {
  const sheet = sheetOf({ 'K3[SQ001]': repeated(['1', '5']), 'K3[SQ002]': repeated(['2', '3']) })
  expect(imported(sheet).questions.map(({ code, type }) => [code, type])).toEqual([['K3_SQ001', 'scale'], ['K3_SQ002', 'scale']])
})

test('an open answer given by few becomes no option; one given by many does', () => {
  const asema = question('asema', 'single', { options: [{ code: 'v', text: { fi: 'vanhempi' } }] })
  const sheet = sheetOf({ asema: [...repeated(['vanhempi'], 20), ...repeated(['isovanhempi'], 6), 'naapurin Pekka'] })
  const { questions, publishedTables } = imported(sheet, [asema])
  expect(questions.map(({ options }) => options?.map(({ code }) => code))).toEqual([['v', 'isovanhempi']])
  expect(JSON.stringify(publishedTables)).not.toContain('Pekka')
  expect(publishedTables[0]!.table.rows.map(({ code, count }) => [code, count])).toEqual([['v', 20], ['isovanhempi', 'hidden'], ['~other', 'hidden']])
})

test('who answered nothing that was kept is no respondent', () => {
  const sheet = sheetOf({ Q1: ['1', '', '5'], id: ['1', '2', '3'] })
  expect(imported(sheet).wave.answered).toBe(2)
})
