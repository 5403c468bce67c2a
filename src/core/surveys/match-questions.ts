import { languages } from '../values/text.ts'
import { headingParts, plainText, type HeadingParts } from './heading.ts'
import type { ColumnMapping } from './preview.ts'
import type { Sheet } from './sheet.ts'
import type { Question, QuestionType } from './survey.ts'

/** A question as a survey file asks it: one column, or a column for each option of a multiple choice. */
export interface AskedQuestion {
  code: string
  text: string
  type: QuestionType
  columns: { column: number; option: { code: string; text: string } | null }[]
  /** The survey's own question, when its code or its words are the same. */
  question: Question | undefined
}

/** The questions of a file as its columns are mapped, in the file's order. Columns of one multiple choice are joined. */
export function askedIn(sheet: Sheet, mapping: readonly ColumnMapping[], questions: readonly Question[]): AskedQuestion[] {
  const asked: AskedQuestion[] = []
  const joined = new Map<string, AskedQuestion>()
  for (const { column, use, type } of [...mapping].sort((a, b) => a.column - b.column)) {
    const heading = sheet.headings[column]
    if (use === 'dropped' || heading === undefined) continue
    const parts = headingParts(heading, sheet.codes[column] ?? '', sheet.format.tool ?? null)
    const stem = type === 'multi' && parts.stem !== null && parts.part ? plainText(parts.stem) : null
    const known = stem === null ? undefined : joined.get(stem)
    if (known) known.columns.push({ column, option: parts.part })
    else {
      const left = questions.filter((question) => !asked.some((earlier) => earlier.question === question))
      const one = askedOf(parts, heading, type, column, stem !== null, left)
      if (stem !== null) joined.set(stem, one)
      asked.push(one)
    }
  }
  return asked
}

/** The survey's question that a heading asks, by its code or, in any language, by its words. */
export function matchedQuestion(parts: HeadingParts, questions: readonly Question[]): Question | undefined {
  const code = parts.code.toLowerCase()
  const whole = parts.stem !== null && parts.part ? plainText(`${parts.stem} [${parts.part.code}]`) : null
  return (
    questions.find((question) => code !== '' && question.code.toLowerCase() === code) ??
    questions.find(({ text }) => languages.some((language) => text[language] !== undefined && [plainText(parts.text), whole].includes(plainText(text[language]))))
  )
}

function askedOf(parts: HeadingParts, heading: string, type: QuestionType, column: number, joins: boolean, questions: readonly Question[]): AskedQuestion {
  const words = joins ? { code: stemCode(parts), text: stemText(parts) } : standingAlone(parts, heading)
  return { ...words, type, columns: [{ column, option: joins ? parts.part : null }], question: matchedQuestion({ ...parts, ...words }, questions) }
}

/** A column that is one row of a matrix is a question of its own: `K3_SQ001`, "Palvelut – neuvola". */
function standingAlone(parts: HeadingParts, heading: string): { code: string; text: string } {
  const { stem, part } = parts
  if (stem === null || part === null || parts.code === part.code) return { code: parts.code, text: parts.text || heading }
  const code = stemCode(parts)
  const text = parts.text !== '' && parts.text !== part.text ? `${parts.text} – ${part.text}` : part.text
  return { code: code === '' ? '' : `${code}_${part.code}`, text }
}

/** `Q4` of `Q4[SQ001]` and of `group/Q4/option`. */
function stemCode({ stem }: HeadingParts): string {
  const last = stem!.slice(stem!.lastIndexOf('/') + 1)
  return last.includes(' ') ? '' : last
}

function stemText(parts: HeadingParts): string {
  return parts.text !== '' && parts.text !== parts.part!.text ? parts.text : stemCode(parts) || parts.stem!
}
