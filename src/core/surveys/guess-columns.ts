import { headingParts, plainText, type HeadingParts } from './heading.ts'
import { matchedQuestion } from './match-questions.ts'
import { personalReason, type PersonalReason } from './personal-columns.ts'
import type { ColumnMapping, ColumnUse } from './preview.ts'
import { scaleIn } from './scales.ts'
import type { Sheet } from './sheet.ts'
import type { Question, QuestionType } from './survey.ts'
import { isSystemColumn } from './tools.ts'
import { isDate, numberIn, tally, tickIn } from './values.ts'

export interface GuessedColumn extends ColumnMapping {
  personal: PersonalReason | null
}

/** How columns were read last time, by their headings (a row of `mappings`). */
export type RememberedColumn = { heading: string; use: string; type: string }

/**
 * How each column is best read: as a question of the survey if it is one, as last time if it was read before,
 * else by its answers. What looks personal is dropped each time anew, so that keeping it is always a decision.
 */
export function guessColumns(sheet: Sheet, questions: readonly Question[], remembered: readonly RememberedColumn[] = []): GuessedColumn[] {
  const tool = sheet.format.tool ?? null
  const parts = sheet.headings.map((heading, column) => headingParts(heading, sheet.codes[column] ?? '', tool))
  const answers = sheet.headings.map((_, column) => sheet.rows.map((row) => row[column]!).filter((answer) => answer !== ''))
  const ticked = tickedColumns(parts, answers)
  const stems = new Set([...ticked].map((column) => plainText(parts[column]!.stem!)))

  return sheet.headings.map((heading, column): GuessedColumn => {
    const question = matchedQuestion(parts[column]!, questions)
    const type = ticked.has(column) ? 'multi' : typeOf(heading, answers[column]!, question, tool)
    const personal = personalReason(heading, sheet.codes[column] ?? '', answers[column]!, type)
    const last = lastTime(sheet.headings, column, remembered)
    // KoboToolbox may give a multiple choice both as one column and as a column for each option.
    const twice = !ticked.has(column) && parts[column]!.part === null && stems.has(plainText(heading))
    const droppable = personal !== null || heading === '' || twice || isSystemColumn(heading, sheet.codes[column] ?? '', tool) || (answers[column]!.length === 0 && !question && !ticked.has(column))
    const use: ColumnUse = droppable ? 'dropped' : (last?.use ?? 'question')
    return { column, use, type: last?.type ?? type, personal }
  })
}

/** The columns that are the options of a question of many choices: a common stem, and nothing but ticks. */
function tickedColumns(parts: readonly HeadingParts[], answers: readonly string[][]): Set<number> {
  const byStem = new Map<string, number[]>()
  for (const [column, { stem, part }] of parts.entries()) {
    if (stem !== null && part !== null && !isFreePart(part.code)) byStem.set(plainText(stem), [...(byStem.get(plainText(stem)) ?? []), column])
  }
  const ticked = [...byStem.values()].filter(
    (columns) => columns.length >= 2 && columns.every((column) => areTicks(parts[column]!, answers[column]!)) && columns.some((column) => answers[column]!.some((cell) => tickIn(cell, parts[column]!.part!))),
  )
  return new Set(ticked.flat())
}

function areTicks(parts: HeadingParts, answers: readonly string[]): boolean {
  return answers.every((answer) => tickIn(answer, parts.part!) !== null)
}

/** The free text beside the options: `Q4[other]`, `Q4[SQ001comment]`, `Q4_9_TEXT`. */
function isFreePart(code: string): boolean {
  return /^other$|comment$|_TEXT$/i.test(code)
}

function typeOf(heading: string, answers: readonly string[], question: Question | undefined, tool: string | null): QuestionType {
  if (question && fits(question.type, answers)) return question.type
  if (answers.length === 0) return 'open'
  const asksNumber = /^(montako|kuinka mon|paljonko|ikä|minä vuonna|hur mån|hur många|ålder|vilket år|how many|how much|age\b|which year)/i.test(plainText(heading))
  if (!asksNumber && scaleIn(answers)) return 'scale'
  if (answers.every((answer) => numberIn(answer) !== null)) return 'number'
  if (answers.every(isDate)) return 'date'
  if (separatorIn(answers, tool) !== null) return 'multi'
  return repeats(answers) ? 'single' : 'open'
}

/** Whether answers can be read as the type that the survey's question has. */
function fits(type: QuestionType, answers: readonly string[]): boolean {
  if (type === 'number') return answers.every((answer) => numberIn(answer) !== null)
  if (type === 'date') return answers.every(isDate)
  return true
}

/**
 * What parts the choices within one cell: `;` (Microsoft Forms, with one at the end too), `, ` (Google Forms), a
 * space between codes (KoboToolbox); null when cells hold one choice each. Choices must come again, or it is prose.
 */
export function separatorIn(answers: readonly string[], tool: string | null): string | null {
  return (
    [';', ', ', ...(tool === 'KoboToolbox' ? [' '] : [])].find((separator) => {
      const many = answers.filter((answer) => answer.includes(separator))
      if (many.length === 0 || many.length * 10 < answers.length) return false
      const choices = answers.flatMap((answer) => choicesIn(answer, separator))
      const counts = tally(choices)
      const again = [...counts.values()].filter((count) => count > 1).length
      const plain = separator === ';' ? 2 : 3
      return counts.size <= 40 && choices.length >= plain * counts.size && again * 2 >= counts.size && (separator !== ' ' || choices.every((choice) => /^[\w.-]+$/.test(choice)))
    }) ?? (answers.length > 0 && answers.every((answer) => answer.endsWith(';')) ? ';' : null)
  )
}

/** The choices of one cell; an empty one, as after a last `;`, is none. */
export function choicesIn(answer: string, separator: string): string[] {
  return [...new Set(answer.split(separator).map((choice) => choice.trim()).filter((choice) => choice !== ''))]
}

/** Whether the same short answers come again and again: a choice, not prose. */
function repeats(answers: readonly string[]): boolean {
  const counts = tally(answers)
  const prose = answers.some((answer) => answer.length > 120 || /[.!?]\s+\p{Lu}|\n/u.test(answer))
  return !prose && counts.size <= 40 && (counts.size * 2 <= answers.length || (counts.size <= 3 && counts.size < answers.length))
}

function lastTime(headings: readonly string[], column: number, remembered: readonly RememberedColumn[]): { use: ColumnUse; type: QuestionType } | null {
  const earlier = headings.slice(0, column).filter((heading) => heading === headings[column]).length
  const last = remembered.filter(({ heading }) => heading === headings[column])[earlier]
  return last ? { use: last.use as ColumnUse, type: last.type as QuestionType } : null
}
