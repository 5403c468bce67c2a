import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ColumnMapping } from '../../../src/core/surveys/preview.ts'
import { previewOf } from '../../../src/core/surveys/read-preview.ts'
import type { QuestionType } from '../../../src/core/surveys/survey.ts'
import { question, repeated, sheetOf } from './sheets.ts'

const known = { questions: [question('Q1', 'scale')], remembered: [], alreadyImportedTo: null }

test('a preview tells the headings, types and common options of a file', () => {
  const sheet = sheetOf({ Q1: repeated(['1', '2', '5']), Asema: [...repeated(['vanhempi', 'ammattilainen'], 36), 'mummo', 'kummitäti', 'naapuri', 'setä'], 'Q4[SQ001]': repeated(['Y', 'N']), 'Q4[SQ002]': repeated(['N', 'Y']), Nimi: repeated(['Anna', 'Pekka']) })
  const { columns, ...rest } = previewOf(sheet, [], known, 5)
  expect(rest).toEqual({ fileName: 'kysely.csv', format: { kind: 'csv', headerRows: 1 }, rows: 40, alreadyImportedTo: null, minimum: 5 })
  expect(columns).toEqual([
    { column: 0, heading: 'Q1', use: 'question', type: 'scale', personal: null, question: 'Q1', partOf: null, answered: 40, options: ['1', '2', '5'], rareOptions: 0 },
    { column: 1, heading: 'Asema', use: 'question', type: 'single', personal: null, question: null, partOf: null, answered: 40, options: ['vanhempi', 'ammattilainen'], rareOptions: 4 },
    { column: 2, heading: 'Q4[SQ001]', use: 'question', type: 'multi', personal: null, question: null, partOf: 'Q4', answered: 40, options: [], rareOptions: 0 },
    { column: 3, heading: 'Q4[SQ002]', use: 'question', type: 'multi', personal: null, question: null, partOf: 'Q4', answered: 40, options: [], rareOptions: 0 },
    { column: 4, heading: 'Nimi', use: 'dropped', type: 'single', personal: 'name', question: null, partOf: null, answered: 40, options: [], rareOptions: 0 },
  ])
})

test('a corrected column is read as wished, the others as guessed', () => {
  const sheet = sheetOf({ Q1: repeated(['1', '2', '5']), Asema: repeated(['a', 'b']) })
  const preview = previewOf(sheet, [{ column: 0, use: 'question', type: 'number' }], known, 5)
  expect(preview.columns.map(({ type, options }) => [type, options])).toEqual([['number', []], ['single', ['a', 'b']]])
})

test('no open text, no rare answer and no personal answer is anywhere in a preview, however its columns are mapped', () => {
  const word = fc.stringMatching(/^[a-zåäö]{8,14}$/)
  const columns = fc.record({
    secrets: fc.uniqueArray(word, { minLength: 12, maxLength: 12 }),
    minimum: fc.integer({ min: 2, max: 8 }),
    types: fc.array(fc.constantFrom<QuestionType>('single', 'multi', 'scale', 'number', 'date', 'open'), { minLength: 4, maxLength: 4 }),
  })
  fc.assert(
    fc.property(columns, ({ secrets, minimum, types }) => {
      const rare = secrets.slice(0, 4).flatMap((secret) => Array<string>(minimum - 1).fill(secret))
      const sheet = sheetOf({ Valinta: [...repeated(['yleinen', 'tavallinen'], 30), ...rare], Palaute: secrets.slice(4, 8).map((secret) => `Lapseni ${secret} sai apua.`), Sähköposti: repeated(secrets.slice(8).map((secret) => `${secret}@esimerkki.fi`)), Päivä: repeated(['2020-10-05', '2020-11-05']) })
      const mapping: ColumnMapping[] = types.map((type, column) => ({ column, use: 'question', type }))
      for (const text of [JSON.stringify(previewOf(sheet, [], known, minimum)), JSON.stringify(previewOf(sheet, mapping, known, minimum))]) expect(secrets.filter((secret) => text.includes(secret))).toEqual([])
    }),
    { numRuns: 60 },
  )
})
