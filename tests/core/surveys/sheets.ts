import { sheetFrom, type Sheet } from '../../../src/core/surveys/sheet.ts'
import type { Question, QuestionType } from '../../../src/core/surveys/survey.ts'

/** A sheet of these headings and columns of answers, as a reader of files would hand it over. */
export function sheetOf(columns: Record<string, string[]>): Sheet {
  const length = Math.max(...Object.values(columns).map((answers) => answers.length))
  const rows = Array.from({ length }, (_, row) => Object.values(columns).map((answers) => answers[row] ?? ''))
  const result = sheetFrom({ fileName: 'kysely.csv', sha256: 'ab'.repeat(32), kind: 'csv', cells: [Object.keys(columns), ...rows] })
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

export function question(code: string, type: QuestionType, more: Partial<Question> = {}): Question {
  return { id: `que_${code}`, surveyId: 'sur_1', code, text: {}, type, order: 'a0', ...more }
}

/** The same answers again and again, so many in all. */
export function repeated(answers: string[], count = 40): string[] {
  return Array.from({ length: count }, (_, place) => answers[place % answers.length]!)
}
