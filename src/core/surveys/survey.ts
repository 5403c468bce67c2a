import { z } from 'zod'
import { Day, Instant } from '../values/day.ts'
import { Id } from '../values/ids.ts'
import { Order } from '../values/order.ts'
import { table, type RowOf } from '../values/table.ts'
import { Text } from '../values/text.ts'

export const RespondentGroup = z.enum(['children', 'young', 'parents', 'professionals', 'expertsByExperience', 'citizens'])
export type RespondentGroup = z.infer<typeof RespondentGroup>

export const surveys = table('surveys', 'sur', { code: z.string(), name: Text, description: Text.optional(), respondents: RespondentGroup, template: z.string().optional() })
export type Survey = RowOf<typeof surveys>

/** One round of a survey. The raw answers lie in the file `answersFile`, which main alone reads, until `deleteOn`. */
export const waves = table(
  'waves',
  'wav',
  {
    surveyId: Id,
    name: Text,
    periodId: Id,
    openFrom: Day.optional(),
    openTo: Day.optional(),
    tool: z.string().optional(),
    fileName: z.string().optional(),
    fileSha256: z.string().optional(),
    answered: z.int().min(0).optional(),
    importedAt: Instant.optional(),
    deleteOn: Day.optional(),
  },
  { ownedBy: { table: 'surveys', field: 'surveyId' } },
)
export type Wave = RowOf<typeof waves>

/** Wave × group: how many were invited and what share of answers was aimed at (hundredths of a percent). */
export const waveInvitations = table(
  'waveInvitations',
  'inv',
  { waveId: Id, group: RespondentGroup, invited: z.int().min(0), aimedShare: z.int().min(0).max(10_000).optional() },
  { ownedBy: { table: 'waves', field: 'waveId' } },
)
export type WaveInvitation = RowOf<typeof waveInvitations>

export const QuestionType = z.enum(['single', 'multi', 'scale', 'number', 'date', 'open'])
export type QuestionType = z.infer<typeof QuestionType>

/** One answer option: its code as it stands in the answers, and its words. */
export const Option = z.object({ code: z.string(), text: Text })
export type Option = z.infer<typeof Option>

export const questions = table(
  'questions',
  'que',
  { surveyId: Id, code: z.string(), text: Text, type: QuestionType, options: z.array(Option).optional(), order: Order },
  { ownedBy: { table: 'surveys', field: 'surveyId' } },
)
export type Question = RowOf<typeof questions>

/** A finding (havainto) and the answer given to it: "you said – we did". */
export const findings = table('findings', 'fin', {
  waveId: Id.optional(),
  questionId: Id.optional(),
  theme: Text,
  text: Text,
  /** How many answers it rests on; only ever a published figure. */
  weight: z.int().min(0).optional(),
  approvedQuotes: z.array(z.string()).optional(),
  weDid: Text.optional(),
  actionId: Id.optional(),
  order: Order.optional(),
})
export type Finding = RowOf<typeof findings>
