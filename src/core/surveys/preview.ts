import { z } from 'zod'
import type { PersonalReason } from './personal-columns.ts'
import type { SheetFormat } from './sheet.ts'
import { QuestionType } from './survey.ts'

/** What is done with a column: dropped, a question, or kept though it looks personal. */
export const ColumnUse = z.enum(['dropped', 'question'])
export type ColumnUse = z.infer<typeof ColumnUse>

/** How one column of a survey file is to be read. Columns are named by their place, since headings repeat. */
export const ColumnMapping = z.object({ column: z.int().min(0), use: ColumnUse, type: QuestionType })
export type ColumnMapping = z.infer<typeof ColumnMapping>

/** What the window may know of a column before import: no row, no open text. */
export interface ColumnPreview {
  column: number
  heading: string
  use: ColumnUse
  type: QuestionType
  /** Why the column looks personal, if it does; such a column is dropped unless kept on purpose. */
  personal: PersonalReason | null
  /** Code of the survey's question that the column answers; null when the import would add a question. */
  question: string | null
  /** What the column is one option of, when several columns make one multiple choice. */
  partOf: string | null
  answered: number
  /** Option texts given by at least the minimum; others are counted only. */
  options: string[]
  rareOptions: number
}

export interface SurveyPreview {
  fileName: string
  /** csv or xlsx, with what was sniffed of it. */
  format: SheetFormat
  rows: number
  columns: ColumnPreview[]
  /** The wave that the same bytes were already imported to, if they were. */
  alreadyImportedTo: string | null
  minimum: number
}
