import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { personalIn } from '../../../src/core/reports/checks/personal-data.ts'
import { askedIn } from '../../../src/core/surveys/match-questions.ts'
import { publish } from '../../../src/core/surveys/publish.ts'
import { answersTo } from '../../../src/core/surveys/read-answers.ts'
import { mappingOf } from '../../../src/core/surveys/read-preview.ts'
import { findings, questions } from '../../../src/core/surveys/survey.ts'
import { rows } from '../../../src/core/workbook/rows.ts'
import type { Workbook } from '../../../src/core/workbook/workbook.ts'
import { readSheet } from '../../../src/main/imports/read-sheet.ts'
import { answerFiles } from '../../../tools/sample/answers/files.ts'

const { workbook } = JSON.parse(readFileSync('resources/demo/workbook/workbook.json', 'utf8')) as { workbook: Workbook }

const files = [
  ['lapset-2020.csv', 'sur_lapset', 180, 'LimeSurvey'],
  ['vanhemmat-2020.xlsx', 'sur_vanhemmat', 260, 'Microsoft Forms'],
  ['ammattilaiset-2020.csv', 'sur_ammattilaiset', 140, 'KoboToolbox'],
] as const

test.each(files)('%s is read as its tool’s, and each of its questions is the survey’s own', async (file, surveyId, count, tool) => {
  const { sheet, asked } = await read(file, surveyId)
  expect([sheet.rows.length, sheet.format.tool]).toEqual([count, tool])
  expect(asked.map(({ question }) => question?.id)).toEqual(rows(workbook, questions).filter((question) => question.surveyId === surveyId).toSorted((a, b) => (a.order < b.order ? -1 : 1)).map(({ id }) => id))
  const published = asked.map((question) => publish(answersTo(sheet, question, 5, 'fi'), { minimum: 5, other: { fi: 'muu' } }))
  expect(published.some((table) => table.rows.some(({ count }) => count === 'hidden'))).toBe(true)
  expect(published.flatMap((table) => table.rows).every(({ code }) => code !== '~other')).toBe(true)
})

test('the answers say what the findings say', async () => {
  expect(await meansOf('lapset-2020.csv', 'sur_lapset')).toMatchObject({ least: 'muuttui', most: 'luotettava' })
  expect(await meansOf('vanhemmat-2020.xlsx', 'sur_vanhemmat')).toMatchObject({ least: 'kertaalleen', most: 'omakieli' })
  expect(await meansOf('ammattilaiset-2020.csv', 'sur_ammattilaiset')).toMatchObject({ least: 'aika' })
})

test('a finding weighs as many answers as are published of its question', async () => {
  for (const [file, surveyId] of files) {
    const { sheet, asked } = await read(file, surveyId)
    const own = rows(workbook, findings).filter(({ waveId }) => waveId === surveyId.replace('sur_', 'wav_') + '2020')
    const published = own.map(({ questionId }) => publish(answersTo(sheet, asked.find(({ question }) => question?.id === questionId)!, 5, 'fi'), { minimum: 5, other: { fi: 'muu' } }).answered)
    expect(own.map(({ weight }) => weight)).toEqual(published)
  }
})

test('approved quotes are answers that somebody gave', async () => {
  for (const [file, surveyId] of files) {
    const { sheet } = await read(file, surveyId)
    const given = sheet.rows.flat().map((cell) => cell.toLowerCase())
    const quotes = rows(workbook, findings).filter(({ waveId }) => waveId === surveyId.replace('sur_', 'wav_') + '2020').flatMap(({ approvedQuotes }) => approvedQuotes ?? [])
    expect(quotes.filter((quote) => !given.some((answer) => answer.startsWith(quote.toLowerCase())))).toEqual([])
  }
})

test('made again the files have the same bytes', async () => {
  for (const { name, content } of await answerFiles('resources')) expect(Buffer.from(content).equals(readFileSync(`resources/demo/surveys/${name}`))).toBe(true)
})

test('no open answer looks like a person’s code, address or number', async () => {
  for (const [file, surveyId] of files) {
    const { sheet, asked } = await read(file, surveyId)
    const written = asked.filter(({ type }) => type === 'open').flatMap((question) => answersTo(sheet, question, 5, 'fi').values.filter((value) => typeof value === 'string'))
    expect(written.length).toBeGreaterThan(100)
    expect(written.flatMap(personalIn)).toEqual([])
  }
})

async function read(file: string, surveyId: string) {
  const sheet = await readSheet(`resources/demo/surveys/${file}`)
  if (!sheet.ok) throw new Error(sheet.problem.key)
  const own = rows(workbook, questions).filter((question) => question.surveyId === surveyId)
  return { sheet: sheet.value, asked: askedIn(sheet.value, mappingOf(sheet.value, [], { questions: own, remembered: [] }), own) }
}

async function meansOf(file: string, surveyId: string) {
  const { sheet, asked } = await read(file, surveyId)
  const means = asked
    .filter(({ type }) => type === 'scale')
    .map((question) => ({ code: question.question!.code, mean: publish(answersTo(sheet, question, 5, 'fi'), { minimum: 5, other: { fi: 'muu' } }).meanHundredths! }))
    .toSorted((a, b) => a.mean - b.mean)
  expect(means.every(({ mean }) => mean > 100)).toBe(true)
  return { least: means[0]!.code, most: means.at(-1)!.code }
}
