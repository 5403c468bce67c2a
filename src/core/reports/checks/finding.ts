import type { Id } from '../../values/ids.ts'
import { tableNamed } from '../../workbook/schema.ts'
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

/** The screen on which a row is mended, and the id to open there: its own or its owner's. */
const screens: Record<string, string> = {
  actions: 'actions', outputs: 'actions', actionPeriods: 'actions', planChanges: 'actions',
  meetings: 'meetings', meetingSeries: 'meetings', attendances: 'meetings', decisions: 'meetings', agendaItems: 'meetings', communications: 'meetings',
  followUps: 'follow-ups', workshops: 'workshops',
  surveys: 'surveys', waves: 'surveys', questions: 'surveys', findings: 'surveys', publishedTables: 'surveys',
  indicators: 'indicators', readings: 'indicators', evaluations: 'indicators',
  risks: 'risks', riskPeriods: 'risks',
  grants: 'budget', grantDecisions: 'budget', costCategories: 'budget', fundings: 'budget', budgetNotes: 'budget', instalments: 'budget', ledgerRows: 'budget', workloads: 'budget',
  reports: 'reports', attachments: 'reports', reportSections: 'reports',
}

export function whereIs(workbook: Workbook, table: string, id: Id): ReadinessFinding['where'] {
  const screen = screens[table] ?? 'settings'
  const owner = tableNamed(table)?.ownedBy
  const ownerId = owner && workbook.tables[table]?.[id]?.[owner.field]
  if (typeof ownerId === 'string') return owner!.table === 'waves' ? whereIs(workbook, 'waves', ownerId) : { screen, id: ownerId }
  return { screen, id }
}
