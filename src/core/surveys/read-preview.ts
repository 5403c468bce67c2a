import type { Id } from '../values/ids.ts'
import { choicesIn, guessColumns, separatorIn, type GuessedColumn, type RememberedColumn } from './guess-columns.ts'
import { askedIn, type AskedQuestion } from './match-questions.ts'
import type { ColumnMapping, ColumnPreview, SurveyPreview } from './preview.ts'
import type { Sheet } from './sheet.ts'
import type { Question } from './survey.ts'
import { tally, tickIn } from './values.ts'

/** What is known of the survey before the file is read. */
export interface KnownSurvey {
  questions: readonly Question[]
  remembered: readonly RememberedColumn[]
  alreadyImportedTo: Id | null
}

/**
 * What the window may know of a survey file before import. Of an answer only an option's words pass, and only
 * when at least `minimum` gave it, in a column that does not look personal; no row and no open text ever.
 */
export function previewOf(sheet: Sheet, wished: readonly ColumnMapping[], known: KnownSurvey, minimum: number): SurveyPreview {
  const mapping = mappingOf(sheet, wished, known)
  const askedOf = new Map(askedIn(sheet, mapping, known.questions).flatMap((asked) => withAnswered(sheet, asked)))
  return {
    fileName: sheet.fileName,
    format: sheet.format,
    rows: sheet.rows.length,
    columns: mapping.map((column) => columnPreview(sheet, column, askedOf.get(column.column), minimum)),
    alreadyImportedTo: known.alreadyImportedTo,
    minimum,
  }
}

/** How every column is read: as guessed or remembered, but where the person wished otherwise. */
export function mappingOf(sheet: Sheet, wished: readonly ColumnMapping[], known: Pick<KnownSurvey, 'questions' | 'remembered'>): GuessedColumn[] {
  return guessColumns(sheet, known.questions, known.remembered).map((guess) => ({ ...guess, ...wished.find(({ column }) => column === guess.column) }))
}

function columnPreview(sheet: Sheet, { column, use, type, personal }: GuessedColumn, asked: (AskedQuestion & { answered: number }) | undefined, minimum: number): ColumnPreview {
  const answers = sheet.rows.map((row) => row[column]!).filter((answer) => answer !== '')
  const joined = asked !== undefined && asked.columns[0]!.option !== null
  const given = joined || personal !== null ? new Map<string, number>() : optionCounts(answers, type, sheet.format.tool ?? null)
  const common = [...given].filter(([, count]) => count >= minimum).sort((a, b) => b[1] - a[1])
  return {
    column,
    heading: sheet.headings[column]!,
    use,
    type,
    personal,
    question: asked?.question?.code ?? null,
    partOf: joined ? asked.text : null,
    answered: joined ? asked.answered : answers.length,
    options: common.map(([option]) => option),
    rareOptions: given.size - common.length,
  }
}

/** A question by each of its columns; of one with a column for each option, whoever ticked any has answered. */
function withAnswered(sheet: Sheet, asked: AskedQuestion): [number, AskedQuestion & { answered: number }][] {
  const isJoined = asked.columns[0]!.option !== null
  const answered = isJoined ? sheet.rows.filter((row) => asked.columns.some((one) => tickIn(row[one.column]!, one.option!))).length : 0
  return asked.columns.map(({ column }) => [column, { ...asked, answered }])
}

function optionCounts(answers: readonly string[], type: ColumnMapping['type'], tool: string | null): Map<string, number> {
  if (type === 'single' || type === 'scale') return tally(answers)
  if (type !== 'multi') return new Map()
  const separator = separatorIn(answers, tool) ?? ';'
  return tally(answers.flatMap((answer) => choicesIn(answer, separator)))
}
