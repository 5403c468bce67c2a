import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { importedRows } from '../../../src/core/surveys/import-rows.ts'
import { newSurvey } from '../../../src/core/surveys/new-survey.ts'
import { mappingOf } from '../../../src/core/surveys/read-preview.ts'
import { SurveyTemplate } from '../../../src/core/templates/template.ts'
import { readSheet } from '../../../src/main/imports/read-sheet.ts'

test.each([
  ['children', 'lapset-2020.csv', 'LimeSurvey', 180],
  ['parents', 'vanhemmat-2020.xlsx', 'Microsoft Forms', 260],
  ['professionals', 'ammattilaiset-2020.csv', 'KoboToolbox', 140],
])("the bundled region's survey of %s is read without a question asked", async (id, file, tool, answered) => {
  const template = SurveyTemplate.parse(JSON.parse(readFileSync(`resources/templates/surveys/${id}.json`, 'utf8')))
  let fresh = 0
  const freshQuestionId = () => `que_${(fresh += 1)}`
  const { wave, questions } = newSurvey(template, { id: 'sur_1', code: 'K1', name: template.name, respondents: template.respondents }, { id: 'wav_1', name: {}, periodId: 'per_1' }, freshQuestionId)
  const sheet = await readSheet(`resources/demo/surveys/${file}`)
  if (!sheet.ok) throw new Error(sheet.problem.key)
  const mapping = mappingOf(sheet.value, [], { questions, remembered: [] })
  const imported = importedRows({ sheet: sheet.value, mapping, wave, questions, deleteOn: '2021-07-15', importedAt: '2021-01-15T10:00:00Z', rule: { minimum: 5, other: { fi: 'Muu vastaus' } }, language: 'fi', freshQuestionId })

  expect([sheet.value.format.tool, imported.wave.answered]).toEqual([tool, answered])
  expect(imported.publishedTables.map(({ questionId }) => questionId)).toEqual(questions.map((question) => question.id))
  expect(imported.questions.filter(({ id: questionId }) => !questions.some((question) => question.id === questionId))).toEqual([])
  const counts = imported.publishedTables.flatMap(({ table }) => [table.answered, ...table.rows.map(({ count }) => count)])
  expect(counts.filter((count) => typeof count === 'number' && count > 0 && count < 5)).toEqual([])
  expect(counts).toContain('hidden')
})
