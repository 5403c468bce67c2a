import { z } from 'zod'
import { ActionStatus, actions, type Action } from '../../core/actions/action.ts'
import { newAction } from '../../core/actions/new-action.ts'
import { Day, dayRange, rangeEnds, type DayRange } from '../../core/values/day.ts'
import { refilled } from '../../core/values/filled.ts'
import type { Id } from '../../core/values/ids.ts'
import { RichText } from '../../core/values/rich-text.ts'
import { members, type IdSet } from '../../core/values/table.ts'
import { hasWords, Text } from '../../core/values/text.ts'
import { addRow, saveRow } from '../../core/workbook/edits.ts'
import type { Edit } from '../../core/workbook/change.ts'
import type { Say } from '../../words/words.ts'

/** What the form asks of an action. */
const ActionFields = z.object({
  code: z.string().trim().min(1),
  title: Text,
  focusAreaId: z.string().min(1),
  objectiveId: z.string().nullish(),
  benefitGoalId: z.string().nullish(),
  responsibleId: z.string().nullish(),
  status: ActionStatus,
  plannedFrom: Day.nullish(),
  plannedTo: Day.nullish(),
  actualFrom: Day.nullish(),
  actualTo: Day.nullish(),
  description: RichText.nullish(),
  partners: z.array(z.string()),
  municipalities: z.array(z.string()),
  restricted: z.boolean().nullish(),
})
export type ActionFields = z.infer<typeof ActionFields>

/** The fields with the sentences for what may be wrong with them. */
export function actionSchema(say: Say, codesOfOthers: readonly string[]): z.ZodType<ActionFields> {
  const rightWay = (from: Day | null | undefined, to: Day | null | undefined) => !from || !to || from <= to
  return ActionFields.extend({
    title: Text.refine(hasWords, { error: say('actions.giveTitle') }),
    code: z.string().trim().min(1).refine((code) => !codesOfOthers.includes(code), { error: say('actions.codeInUse') }),
  })
    .refine((fields) => rightWay(fields.plannedFrom, fields.plannedTo), { path: ['plannedTo'], error: say('actions.endsBeforeBegins') })
    .refine((fields) => rightWay(fields.actualFrom, fields.actualTo), { path: ['actualTo'], error: say('actions.endsBeforeBegins') })
}

export function fieldsOf(action: Action): ActionFields {
  const [planned, actual] = [rangeEnds(action.planned ?? '../..'), rangeEnds(action.actual ?? '../..')]
  return {
    ...action,
    plannedFrom: planned.from,
    plannedTo: planned.to,
    actualFrom: actual.from,
    actualTo: actual.to,
    partners: members(action.partners),
    municipalities: members(action.municipalities),
  }
}

/** A form for an action that does not exist yet: it knows its code, and its focus area when there is but one. */
export function emptyFields(others: readonly Action[], areas: readonly { value: Id }[]): ActionFields {
  const { code, status } = newAction('', others, {}, '')
  return { code, status, title: {}, focusAreaId: areas.length === 1 ? areas[0]!.value : '', partners: [], municipalities: [] }
}

/** The edit that saves the form: of a new action when there was none before. */
export function saveAction(before: Action | undefined, freshId: Id, fields: ActionFields, title: string): Edit | null {
  const { plannedFrom, plannedTo, actualFrom, actualTo, partners, municipalities, ...others } = fields
  const told = { ...others, planned: range(plannedFrom, plannedTo), actual: range(actualFrom, actualTo), partners: setOf(partners), municipalities: setOf(municipalities) }
  const after = refilled(before ?? { id: freshId }, told)
  return before ? saveRow({ key: 'actionSaved', values: { title } }, actions, before, after) : addRow({ key: 'actionAdded', values: { title } }, actions, after)
}

function range(from: Day | null | undefined, to: Day | null | undefined): DayRange | null {
  return from || to ? dayRange(from ?? null, to ?? null) : null
}

function setOf(ids: Id[]): IdSet {
  return Object.fromEntries(ids.map((id) => [id, true as const]))
}
