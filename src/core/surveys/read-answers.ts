import { z } from 'zod'
import { Id } from '../values/ids.ts'
import { languages, type Language } from '../values/text.ts'
import { choicesIn, separatorIn } from './guess-columns.ts'
import { plainText } from './heading.ts'
import type { AskedQuestion } from './match-questions.ts'
import { meansPoint, scaleIn } from './scales.ts'
import type { Sheet } from './sheet.ts'
import { Option, QuestionType } from './survey.ts'
import { dayIn, numberIn, tally, tickIn } from './values.ts'

/** One respondent's answer to one question: an option's code or a text, several of them, or none. */
const Answer = z.union([z.string(), z.array(z.string()), z.null()])
export type Answer = z.infer<typeof Answer>

/** All answers to one question, one for each respondent. */
export interface QuestionAnswers {
  type: QuestionType
  options: readonly Option[]
  values: readonly Answer[]
}

/** The file of raw answers: personal data, read and written by main alone. Dropped columns are not in it. */
export const RawAnswers = z.object({
  format: z.literal(1),
  waveId: Id,
  fileSha256: z.string(),
  questions: z.array(z.object({ questionId: Id, type: QuestionType, options: z.array(Option) })),
  /** One list for each respondent, in the order of the questions. */
  respondents: z.array(z.array(Answer)),
})
export type RawAnswers = z.infer<typeof RawAnswers>

/**
 * The answers to a question as codes of its options. Options are those of the survey's question, those that the
 * file's headings or a known scale name, and others given by at least `minimum`, whose words then give nobody away.
 */
export function answersTo(sheet: Sheet, asked: AskedQuestion, minimum: number, language: Language): QuestionAnswers {
  const { type, columns, question } = asked
  const known = question?.options ?? []
  if (columns[0]!.option !== null) return ticked(sheet, asked, known, language)
  const cells = sheet.rows.map((row) => row[columns[0]!.column]!)
  const given = cells.filter((cell) => cell !== '')
  if (type === 'number') return { type, options: [], values: cells.map((cell) => numberText(cell)) }
  if (type === 'date') return { type, options: [], values: cells.map((cell) => (cell === '' ? null : (dayIn(cell) ?? cell))) }
  if (type === 'open') return { type, options: [], values: cells.map((cell) => (cell === '' ? null : cell)) }

  const separator = type === 'multi' ? (separatorIn(given, sheet.format.tool ?? null) ?? ';') : null
  const split = (cell: string) => (separator === null ? [cell] : choicesOf(cell, separator, known))
  const start = known.length > 0 ? known : type === 'scale' ? (scaleIn(given) ?? []) : []
  const options = withCommon(start, given.flatMap(split), minimum, language)
  const read = new Map([...new Set(given)].map((cell) => [cell, [...new Set(split(cell).map((choice) => optionFor(choice, options)?.code ?? choice))]]))
  return { type, options, values: cells.map((cell) => (cell === '' ? null : separator === null ? read.get(cell)![0]! : read.get(cell)!)) }
}

/** A column for each option. Whoever ticked nothing is taken not to have answered. */
function ticked(sheet: Sheet, { columns }: AskedQuestion, known: readonly Option[], language: Language): QuestionAnswers {
  const options = columns.map(({ option }): Option => optionFor(option!.code, known) ?? optionFor(option!.text, known) ?? { code: option!.code, text: { [language]: option!.text } })
  const others = known.filter(({ code }) => !options.some((option) => option.code === code))
  const values = sheet.rows.map((row) => {
    const chosen = columns.flatMap(({ column, option }, place) => (tickIn(row[column]!, option!) ? [options[place]!.code] : []))
    return chosen.length > 0 ? [...new Set(chosen)] : null
  })
  return { type: 'multi', options: [...options, ...others], values }
}

/** The choices of a cell. Words of known options are looked for first, since a label may hold the separator itself. */
function choicesOf(cell: string, separator: string, known: readonly Option[]): string[] {
  const labels = known.flatMap(({ text }) => languages.flatMap((language) => (text[language]?.includes(separator.trim()) ? [text[language]] : [])))
  const found = labels.filter((label) => cell.includes(label))
  const rest = found.reduce((left, label) => left.replace(label, ''), cell)
  return [...found, ...choicesIn(rest, separator)]
}

function optionFor(answer: string, options: readonly Option[]): Option | undefined {
  const plain = plainText(answer)
  return (
    options.find(({ code }) => code.toLowerCase() === answer.trim().toLowerCase()) ??
    options.find(({ text }) => languages.some((language) => text[language] !== undefined && plainText(text[language]) === plain)) ??
    options.find((option) => meansPoint(answer, option))
  )
}

function withCommon(options: readonly Option[], given: readonly string[], minimum: number, language: Language): Option[] {
  const common = [...tally(given)].filter(([answer, count]) => count >= minimum && !optionFor(answer, options)).sort((a, b) => b[1] - a[1])
  return [...options, ...common.map(([answer]): Option => ({ code: answer, text: { [language]: answer } }))]
}

function numberText(cell: string): string | null {
  const number = numberIn(cell)
  return number === null ? null : String(number)
}
