import type { Id } from '../../values/ids.ts'
import type { Workbook } from '../../workbook/workbook.ts'
import type { ReadinessFinding } from '../report.ts'
import type { Telling } from '../telling.ts'

/** What a check of one section finds. */
export type Check = (telling: Telling) => ReadinessFinding[]

/** A finding whose id and words share a key: `indicator-without-reading` is told by `reports.findingIndicatorWithoutReading`. */
export function finding(telling: Telling, severity: ReadinessFinding['severity'], key: string, of: string, where: ReadinessFinding['where'], values: Record<string, string | number> = {}): ReadinessFinding {
  const word = key.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
  return { id: of ? `${key}:${of}` : key, severity, text: telling.words(`reports.finding${word}`, values), where }
}

/** The screen on which a row is mended, and the field that holds the id to open there. */
const screens: Record<string, [screen: string, opens?: string]> = {
  actions: ['actions', 'id'], outputs: ['actions', 'actionId'], actionPeriods: ['actions', 'actionId'], planChanges: ['actions', 'actionId'],
  meetings: ['meetings', 'id'], attendances: ['meetings', 'meetingId'], decisions: ['meetings', 'meetingId'], agendaItems: ['meetings', 'meetingId'], meetingSeries: ['meetings'], communications: ['meetings'],
  followUps: ['follow-ups', 'id'], workshops: ['workshops', 'id'],
  surveys: ['surveys', 'id'], waves: ['surveys', 'surveyId'], questions: ['surveys', 'surveyId'], publishedTables: ['surveys', 'surveyId'], findings: ['surveys'],
  indicators: ['indicators', 'id'], readings: ['indicators', 'indicatorId'], evaluations: ['indicators/evaluation'],
  risks: ['risks', 'id'], riskPeriods: ['risks', 'riskId'],
  grants: ['budget/grant', 'id'], grantDecisions: ['budget/grant', 'grantId'], grantPartners: ['budget/grant', 'grantId'], accountRules: ['budget/grant', 'grantId'], fundings: ['budget/grant', 'grantId'], instalments: ['budget/grant', 'grantId'],
  costCategories: ['budget', 'grantId'], budgetNotes: ['budget', 'grantId'], ledgerRows: ['budget/ledger', 'grantId'], workloads: ['budget/staff', 'grantId'], workHours: ['budget/staff', 'grantId'],
  periods: ['settings/programme'], focusAreas: ['settings/programme'], objectives: ['settings/programme'], benefitGoals: ['settings/programme'],
  people: ['settings/people'], organisations: ['settings/people'],
  reports: ['reports', 'id'], attachments: ['reports', 'reportId'], reportSections: ['reports', 'reportId'],
}

export function whereIs(workbook: Workbook, table: string, id: Id): ReadinessFinding['where'] {
  const [screen, opens] = screens[table] ?? ['settings']
  const opened = opens === 'id' ? id : opens && workbook.tables[table]?.[id]?.[opens]
  return typeof opened === 'string' ? { screen, id: opened } : { screen }
}
