import { failed, ok, type Result } from '../values/problem.ts'
import type { ReadTable } from '../values/read-table.ts'
import { isImportIds, toolOf } from './tools.ts'

/** How a survey file was read: what was sniffed of it. */
export interface SheetFormat {
  kind: 'csv' | 'xlsx'
  encoding?: string
  delimiter?: string
  headerRows: number
  tool?: string
}

/** A survey file as it was read: texts in columns, nothing interpreted yet. Main alone holds one. */
export interface Sheet {
  fileName: string
  /** Hash of the file's bytes, by which a second import of the same file is noticed. */
  sha256: string
  format: SheetFormat
  headings: string[]
  /** The tool's own code of each column, where the file has a row of codes; else ''. */
  codes: string[]
  rows: string[][]
}

/** Finds the rows of headings and parts them from the answers; a row that does not fit its headings is named. */
export function sheetFrom({ fileName, sha256, cells, ...format }: ReadTable): Result<Sheet> {
  const filled = cells.map((row, index) => ({ row, number: index + 1 })).filter(({ row }) => row.some((cell) => cell.trim() !== ''))
  if (filled.length === 0) return failed('table-file-empty', { file: fileName })
  const head = headOf(filled.slice(0, 12).map(({ row }) => row.map((cell) => cell.trim())))
  if (head === null) return failed('survey-file-no-headings', { file: fileName })
  const answers = filled.slice(head.rows)
  if (answers.length === 0) return failed('survey-file-no-answers', { file: fileName })

  const width = head.headings.length
  const wrong = answers.find(({ row }) => row.slice(width).some((cell) => cell.trim() !== '') || (format.kind === 'csv' && row.length < width))
  if (wrong) return failed('survey-row-uneven', { file: fileName, row: wrong.number, found: wrong.row.length, expected: width })

  const tool = toolOf(head)
  const rows = answers.map(({ row }) => Array.from({ length: width }, (_, column) => answerText(row[column] ?? '')))
  const used = head.headings.map((_, column) => column).filter((column) => head.headings[column] !== '' || rows.some((row) => row[column] !== ''))
  const only = <T>(list: readonly T[]) => used.map((column) => list[column]!)
  return ok({
    fileName,
    sha256,
    format: { ...format, headerRows: head.rows, ...(tool && { tool }) },
    headings: only(head.headings),
    codes: only(head.codes),
    rows: rows.map(only),
  })
}

interface Head {
  rows: number
  headings: string[]
  codes: string[]
}

/** Tools write one, two or three rows of headings; null when the first row looks like answers. */
function headOf(rows: string[][]): Head | null {
  const [first = [], second = [], third = []] = rows
  const width = Math.max(lastFilled(first), lastFilled(second))
  const wide = (row: string[]) => Array.from({ length: width }, (_, column) => oneLine(row[column] ?? ''))
  if (isImportIds(third)) return { rows: 3, headings: wide(second), codes: wide(first) }
  if (isCodeRow(second)) return { rows: 2, headings: wide(first), codes: wide(second) }
  if (isCodeRow(first) && first.some((cell) => /^response(id|set)$/i.test(cell)) && second.some((cell) => cell.includes(' '))) return { rows: 2, headings: wide(second), codes: wide(first) }
  const spanned = spanning(first, second, rows.slice(2), width)
  if (spanned) return { rows: 2, headings: spanned.map(oneLine), codes: spanned.map(() => '') }
  if (looksLikeAnswers(first)) return null
  const narrow = first.slice(0, Math.max(lastFilled(first), ...rows.slice(1).map(lastFilled)))
  return { rows: 1, headings: narrow.map(oneLine), codes: narrow.map(() => '') }
}

/** A row of codes has several of the names that tools give to their own columns. */
function isCodeRow(row: string[]): boolean {
  const known = row.filter((cell) => /^(id|submitdate|lastpage|startlanguage|token|responseid|responseset|v\d+)$/i.test(cell))
  return known.length >= 2 && row.every((cell) => !cell.includes(' '))
}

/**
 * A question over several columns, its options in the row below (SurveyMonkey): the question stands in the
 * first of its columns only. Told from data by options that differ from each other and are no numbers.
 */
function spanning(first: string[], second: string[], answers: string[][], width: number): string[] | null {
  const gaps = Array.from({ length: width }, (_, column) => column).filter((column) => !first[column] && second[column])
  const options = gaps.map((column) => second[column]!)
  if (gaps.length < 2 || new Set(options).size < options.length || options.some((text) => /^[\d.,]+$/.test(text)) || answers.length === 0) return null
  let question = ''
  return Array.from({ length: width }, (_, column) => {
    question = first[column] || question
    const option = second[column] ?? ''
    const alone = first[column] && !gaps.includes(column + 1)
    return alone || option === '' ? question : `${question} [${option}]`
  })
}

/** A first row with an address, an identity code or mostly numbers is no row of headings: showing it would show a respondent. */
function looksLikeAnswers(row: string[]): boolean {
  const filled = row.filter((cell) => cell !== '')
  const values = filled.filter((cell) => /^[-−+]?[\d\s.,:/TZ-]+$/.test(cell))
  return filled.some((cell) => /\S@\S+\.\S/.test(cell) || /\b\d{6}[-+A-FYXWVU]\d{3}[0-9A-Y]\b/.test(cell)) || values.length * 2 >= filled.length
}

/** LimeSurvey writes what was never shown, and line ends, as words in braces. */
function answerText(cell: string): string {
  const text = cell.trim()
  if (text === '{question_not_shown}') return ''
  return text.includes('{') ? text.replaceAll(/\{(newline|cr|tab|lbrace)\}/g, (_, name: string) => ({ newline: '\n', cr: '', tab: '\t', lbrace: '{' })[name]!) : text
}

function oneLine(heading: string): string {
  return heading.replaceAll(/\s+/g, ' ').trim()
}

function lastFilled(row: string[]): number {
  return row.findLastIndex((cell) => cell !== '') + 1
}
