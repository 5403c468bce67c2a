import { keyedId, type Id } from '../values/ids.ts'
import type { Day, Instant } from '../values/day.ts'
import { orders, type Order } from '../values/order.ts'
import type { Language } from '../values/text.ts'
import type { RememberedColumn } from './guess-columns.ts'
import { askedIn, type AskedQuestion } from './match-questions.ts'
import type { ColumnMapping } from './preview.ts'
import { publish, type PublishingRule } from './publish.ts'
import type { PublishedTable } from './publishable-table.ts'
import { answersTo, type QuestionAnswers, type RawAnswers } from './read-answers.ts'
import type { Sheet } from './sheet.ts'
import type { Question, Wave } from './survey.ts'

export interface SurveyImport {
  sheet: Sheet
  mapping: readonly ColumnMapping[]
  wave: Wave
  /** The survey's questions as they stand. */
  questions: readonly Question[]
  deleteOn: Day
  importedAt: Instant
  rule: PublishingRule
  /** The language in which the file's own words are kept. */
  language: Language
  freshQuestionId: () => Id
}

/** All that an import adds or alters: rows of the workbook, and apart from them the file of raw answers. */
export interface ImportedRows {
  wave: Wave
  /** Questions that the file adds, and known ones that got their options or another type from it. */
  questions: Question[]
  publishedTables: PublishedTable[]
  remembered: RememberedColumn[]
  answers: RawAnswers
}

/** The rows of one import. Each question's answers are published at once, by the minimum of the day. */
export function importedRows(wish: SurveyImport): ImportedRows {
  const { sheet, mapping, wave, rule, importedAt } = wish
  const asked = askedIn(sheet, mapping, wish.questions)
  const answers = asked.map((one) => answersTo(sheet, one, rule.minimum, wish.language))
  const questions = questionRows(asked, answers, wish)
  const respondents = sheet.rows.map((_, place) => answers.map(({ values }) => values[place]!)).filter((values) => values.some((value) => value !== null))
  const tool = sheet.format.tool ?? wave.tool
  return {
    wave: { ...wave, answered: respondents.length, fileName: sheet.fileName, fileSha256: sheet.sha256, importedAt, deleteOn: wish.deleteOn, ...(tool && { tool }) },
    questions: questions.filter((question) => !wish.questions.includes(question)),
    publishedTables: questions.map((question, place) => ({
      id: keyedId(wave.id, question.id, sheet.sha256.slice(0, 12)),
      surveyId: wave.surveyId,
      waveId: wave.id,
      questionId: question.id,
      publishedAt: importedAt,
      table: publish(answers[place]!, rule),
    })),
    remembered: mapping.map(({ column, use, type }) => ({ heading: sheet.headings[column]!, use, type })),
    answers: {
      format: 1,
      waveId: wave.id,
      fileSha256: sheet.sha256,
      questions: questions.map(({ id }, place) => ({ questionId: id, type: answers[place]!.type, options: [...answers[place]!.options] })),
      respondents,
    },
  }
}

function questionRows(asked: readonly AskedQuestion[], answers: readonly QuestionAnswers[], { wave, questions, language, freshQuestionId }: SurveyImport): Question[] {
  const last = questions.map(({ order }) => order).sort().at(-1) ?? null
  const places: Order[] = orders(asked.length, last)
  const codes = new Set(questions.map(({ code }) => code))
  return asked.map((one, place) => {
    const { type, options } = answers[place]!
    if (one.question) return type === one.question.type && options.length === (one.question.options?.length ?? 0) ? one.question : { ...one.question, type, ...(options.length > 0 && { options: [...options] }) }
    const code = freeCode(one.code || `K${place + 1}`, codes)
    codes.add(code)
    return { id: freshQuestionId(), surveyId: wave.surveyId, code, text: { [language]: one.text }, type, ...(options.length > 0 && { options: [...options] }), order: places[place]! }
  })
}

function freeCode(wanted: string, inUse: ReadonlySet<string>): string {
  if (!inUse.has(wanted)) return wanted
  let number = 2
  while (inUse.has(`${wanted}_${number}`)) number += 1
  return `${wanted}_${number}`
}
