import { z } from 'zod'
import { MeetingKind } from '../meetings/meeting.ts'
import { ReportKind } from '../reporting/report.ts'
import { Option, QuestionType, RespondentGroup } from '../surveys/survey.ts'
import { Text } from '../values/text.ts'

/** Every word of a bundled template stands in all three languages. */
const Words = Text.required()

const common = { id: z.string().regex(/^[a-z][a-z0-9-]*$/), version: z.int().min(1), name: Words, description: Words }

export const MeetingTemplate = z.object({
  ...common,
  kind: z.literal('meeting'),
  meetingKind: MeetingKind,
  items: z.array(z.object({ title: Words, minutes: z.int().min(1), guidance: Words.optional() })).min(1),
})
export type MeetingTemplate = z.infer<typeof MeetingTemplate>

export const SurveyTemplate = z.object({
  ...common,
  kind: z.literal('survey'),
  respondents: RespondentGroup,
  questions: z.array(z.object({ code: z.string(), text: Words, type: QuestionType, options: z.array(Option.extend({ text: Words })).optional() })).min(1),
})
export type SurveyTemplate = z.infer<typeof SurveyTemplate>

export const WorkshopTemplate = z.object({
  ...common,
  kind: z.literal('workshop'),
  aim: Words,
  groups: z.object({ from: z.int().min(1), to: z.int().min(1) }),
  blocks: z.array(z.object({ title: Words, minutes: z.int().min(1), method: Words, instructions: Words, materials: Words.optional(), captures: z.boolean() })).min(1),
})
export type WorkshopTemplate = z.infer<typeof WorkshopTemplate>

export const ReportOutline = z.object({
  ...common,
  kind: z.literal('report'),
  reportKind: ReportKind,
  sections: z
    .array(
      z.object({
        /** The section's name in code: which data it prints is core's (`core/reports/sections`). */
        section: z.string(),
        title: Words,
        guidance: Words,
        required: z.boolean(),
        /** The most characters of narrative, where the authority's form sets a limit. */
        limit: z.int().min(1).optional(),
      }),
    )
    .min(1),
})
export type ReportOutline = z.infer<typeof ReportOutline>

export const Template = z.discriminatedUnion('kind', [MeetingTemplate, SurveyTemplate, WorkshopTemplate, ReportOutline])
export type Template = z.infer<typeof Template>

export const TemplateKind = z.enum(['meeting', 'survey', 'workshop', 'report'])
export type TemplateKind = z.infer<typeof TemplateKind>

/** How a row remembers which template it came from. */
export function templateName(template: Template): string {
  return `${template.id}@${template.version}`
}
