import { formatCents, formatDay } from '../values/formats.ts'
import type { Id } from '../values/ids.ts'
import type { Json } from '../values/json.ts'
import { say, type Language } from '../values/text.ts'
import { isObject } from './change.ts'
import { tables } from './schema.ts'
import type { Workbook } from './workbook.ts'

/** How a choice is put into words; core knows none. */
export type ChoiceWords = (table: string, field: string, value: string) => string

/** What a record is called, removed or not: `T-12 Perhekeskusverkosto`; '' when nothing in it names it. */
export function titleOf(workbook: Workbook, table: string, id: Id, language: Language, choiceWords: ChoiceWords = () => ''): string {
  const record = workbook.tables[table]?.[id]
  if (!record) return ''
  const fields = naming[table] ?? usual
  return fields.map((field) => partOf(workbook, table, field, record[field], language, choiceWords)).filter(Boolean).join(between(table, fields))
}

/** The fields that name a record where they are not its code and its title or name. */
const naming: Record<string, readonly string[]> = {
  periods: ['name'],
  people: ['name', 'role'],
  actionLinks: ['actionId', 'toActionId'],
  actionPeriods: ['actionId', 'periodId'],
  planChanges: ['actionId', 'after'],
  decisions: ['text'],
  attendances: ['meetingId', 'group'],
  grantDecisions: ['decidedOn', 'text'],
  instalments: ['paidOn', 'cents'],
  grantPartners: ['organisationId'],
  budgetLines: ['categoryId', 'year'],
  ledgerRows: ['bookedOn', 'voucher', 'text'],
  accountRules: ['accountBegins', 'categoryId'],
  fundings: ['kind', 'receivedOn', 'cents'],
  budgetNotes: ['categoryId', 'periodId'],
  workloads: ['personId', 'periodId'],
  workHours: ['personId', 'workedOn'],
  surveys: ['name'],
  waves: ['surveyId', 'name'],
  waveInvitations: ['waveId', 'group'],
  questions: ['text'],
  publishedTables: ['waveId', 'questionId'],
  findings: ['theme'],
  targets: ['indicatorId', 'by'],
  readings: ['indicatorId', 'periodId', 'breakdown'],
  evaluations: ['benefitGoalId', 'periodId'],
  riskPeriods: ['riskId', 'periodId'],
  capturedItems: ['text'],
  votes: ['capturedItemId'],
  outcomes: ['capturedItemId'],
  reports: ['kind', 'periodId'],
  reportSections: ['reportId', 'section'],
  reportExceptions: ['reportId', 'reason'],
  proposedBudgets: ['categoryId', 'cents'],
  checklistMarks: ['reportId', 'item'],
  sentReports: ['reportId', 'sentOn'],
  accountings: ['reportId', 'accountedTo'],
  accountedEntries: ['bookedOn', 'voucher', 'cents'],
  outlineSections: ['title'],
  mappings: ['surveyId', 'grantId'],
  sessions: ['who'],
  formMappings: ['formId', 'place'],
  erasures: ['reason'],
}
const usual = ['code', 'title', 'name']

/** What stands between the parts of a name; a code goes before a name with a space only. */
function between(table: string, fields: readonly string[]): string {
  return separators[table] ?? (fields[0] === 'code' ? ' ' : ' – ')
}

const separators: Record<string, string> = { people: ', ', actionLinks: ' → ', ledgerRows: ' ', accountRules: ' ', budgetLines: ' ' }

function partOf(workbook: Workbook, table: string, field: string, value: Json | undefined, language: Language, choiceWords: ChoiceWords): string {
  if (value === undefined || value === null) return ''
  if (isObject(value)) return say(value, language)
  if (typeof value === 'number') return field === 'cents' ? formatCents(value, language) : String(value)
  if (field.endsWith('Id')) return recordTitle(workbook, value, language, choiceWords)
  return isDay(value) ? formatDay(value) : choiceWords(table, field, String(value)) || String(value)
}

/** What the record of an id is called, in whichever table it stands. */
export function recordTitle(workbook: Workbook, id: Json, language: Language, choiceWords?: ChoiceWords): string {
  const table = typeof id === 'string' ? tableOf(workbook, id) : null
  return table === null ? '' : titleOf(workbook, table, id as Id, language, choiceWords)
}

/** An id's prefix tells its table, unless the id is made of the keys of other records. */
function tableOf(workbook: Workbook, id: Id): string | null {
  const guessed = tables.find(({ prefix }) => id.startsWith(`${prefix}_`))?.name
  if (guessed && workbook.tables[guessed]?.[id]) return guessed
  return Object.keys(workbook.tables).find((name) => workbook.tables[name]?.[id] !== undefined) ?? null
}

function isDay(value: Json): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)
}
