import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { newSurvey } from '../../../src/core/surveys/new-survey.ts'
import { publish } from '../../../src/core/surveys/publish.ts'
import type { PublishedTable } from '../../../src/core/surveys/publishable-table.ts'
import { bySameScale, responseOf, resultsOf, shareOf } from '../../../src/core/surveys/results.ts'
import { SurveyTemplate } from '../../../src/core/templates/template.ts'
import { addMonths } from '../../../src/core/values/day.ts'
import { question } from './sheets.ts'

const scale = [1, 2, 3].map((point) => ({ code: String(point), text: { fi: String(point) } }))
const table = (options: typeof scale, values: string[]) => publish({ type: 'scale', options, values }, { minimum: 5, other: {} })
const published = (questionId: string, publishedAt: string, options = scale): PublishedTable => ({ id: `pub_${questionId}_${publishedAt}`, surveyId: 'sur_1', waveId: 'wav_1', questionId, publishedAt, table: table(options, Array<string>(20).fill('1')) })

test('of each question the table published last is shown, in the order asked', () => {
  const questions = [question('b', 'scale', { order: 'a1' }), question('a', 'scale', { order: 'a0' }), question('c', 'open', { order: 'a2' })]
  const tables = [published('que_a', '2021-02-01T00:00:00Z'), published('que_a', '2021-01-01T00:00:00Z'), published('que_b', '2021-01-01T00:00:00Z'), { ...published('que_b', '2021-03-01T00:00:00Z'), waveId: 'wav_2' }]
  expect(resultsOf('wav_1', questions, tables).map((result) => result.published.id)).toEqual(['pub_que_a_2021-02-01T00:00:00Z', 'pub_que_b_2021-01-01T00:00:00Z'])
})

test('statements on the same scale stand together', () => {
  const results = [question('a', 'scale'), question('b', 'single'), question('c', 'scale'), question('d', 'scale')].map((one) => ({ question: one, published: published(one.id, '2021-01-01T00:00:00Z', one.code === 'd' ? scale.slice(0, 2) : scale) }))
  expect(bySameScale(results).map((group) => group.map((result) => result.question.code))).toEqual([['a', 'c'], ['b'], ['d']])
})

test('a share is told only where both its counts are', () => {
  expect([shareOf(15, { answered: 40 }), shareOf('hidden', { answered: 40 }), shareOf(15, { answered: 'hidden' }), shareOf(0, { answered: 0 })]).toEqual([3750, null, null, null])
})

test('a response is weighed over the groups that were invited', () => {
  const wave = { id: 'wav_1', surveyId: 'sur_1', name: {}, periodId: 'per_1', answered: 180 }
  const invited = (group: 'children' | 'young', count: number, aimedShare?: number) => ({ id: `inv_${group}`, waveId: 'wav_1', group, invited: count, ...(aimedShare !== undefined && { aimedShare }) })
  expect([responseOf(wave, [invited('children', 300, 6000), invited('young', 100, 2000)]), responseOf(wave, [])]).toEqual([
    { answered: 180, invited: 400, share: 4500, aimedShare: 5000 },
    { answered: 180, invited: 0, share: null, aimedShare: null },
  ])
})

test.each(['children', 'parents', 'professionals'])('the bundled survey of %s becomes a survey with its questions in order', (name) => {
  const template = SurveyTemplate.parse(JSON.parse(readFileSync(`resources/templates/surveys/${name}.json`, 'utf8')))
  let fresh = 0
  const made = newSurvey(template, { id: 'sur_1', code: 'K1', name: template.name, respondents: template.respondents }, { id: 'wav_1', name: { fi: 'Syksy' }, periodId: 'per_1' }, () => `que_${(fresh += 1)}`)
  expect(made.survey.template).toBe(`${template.id}@${template.version}`)
  expect(made.wave.surveyId).toBe('sur_1')
  expect(made.questions.map(({ code }) => code)).toEqual(template.questions.map(({ code }) => code))
  expect(made.questions.map(({ order }) => order)).toEqual(made.questions.map(({ order }) => order).sort())
})

test('raw answers are kept for half a year unless another day is chosen', () => {
  expect([addMonths('2021-01-15', 6), addMonths('2020-08-31', 6)]).toEqual(['2021-07-15', '2021-02-28'])
})
