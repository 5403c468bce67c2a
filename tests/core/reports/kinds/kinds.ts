import { readFileSync } from 'node:fs'
import type { ReportKind } from '../../../../src/core/reporting/report.ts'
import { buildReport } from '../../../../src/core/reports/build-report.ts'
import type { Report } from '../../../../src/core/reports/report.ts'
import { ReportOutline } from '../../../../src/core/templates/template.ts'
import type { Language } from '../../../../src/core/values/text.ts'
import type { Workbook } from '../../../../src/core/workbook/workbook.ts'
import { wish } from '../small-workbook.ts'

/** The bundled outline of each kind of document, by its file. */
export const files: Record<ReportKind, string> = {
  interim: 'interim',
  final: 'final',
  costAccount: 'cost-account',
  projectPlan: 'project-plan',
  halfYear: 'half-year',
  changeRequest: 'change-request',
  minutes: 'minutes',
  workshopSummary: 'workshop-summary',
  consultation: 'consultation',
  hoursList: 'hours-list',
}
export const kinds = Object.keys(files) as ReportKind[]

export function outlineOfKind(kind: ReportKind): ReportOutline {
  return ReportOutline.parse(JSON.parse(readFileSync(`resources/templates/reports/${files[kind]}.json`, 'utf8')))
}

/** The bundled region with one more document of the kind, about the first record that fits. */
export function sampleWith(kind: ReportKind): Workbook {
  const { workbook } = JSON.parse(readFileSync('resources/demo/workbook/workbook.json', 'utf8')) as { workbook: Workbook }
  const first = (table: string, fits: (row: Record<string, unknown>) => boolean = () => true) => Object.entries(workbook.tables[table] ?? {}).find(([, row]) => fits(row as Record<string, unknown>))?.[0]
  const [grantId, personId] = [first('grants')!, first('people')!]
  const subjects: Partial<Record<ReportKind, string | undefined>> = {
    minutes: Object.entries(workbook.tables['decisions'] ?? {})[0]?.[1]['meetingId'] as string,
    workshopSummary: Object.values(workbook.tables['capturedItems'] ?? {})[0]?.['workshopId'] as string,
    consultation: first('waves', (wave) => Object.values(workbook.tables['findings'] ?? {}).some((finding) => finding['waveId'] !== undefined && workbook.tables['waves']?.[String(finding['waveId'])] === wave)),
    hoursList: personId,
  }
  const subjectId = subjects[kind]
  const days = ['2020-09-14', '2020-09-15', '2020-10-01']
  const hours = Object.fromEntries(days.map((workedOn, n) => [`wkh_${n}`, { grantId, personId, workedOn, hoursHundredths: 350 + n * 25, otherHoursHundredths: 375, task: { fi: 'Ohjaus', sv: 'Handledning' }, '~': 0 }]))
  const [category] = Object.keys(workbook.tables['costCategories'] ?? {})
  return {
    ...workbook,
    tables: {
      ...workbook.tables,
      workHours: hours,
      proposedBudgets: { pbu_1: { reportId: 'rep_kind', categoryId: category!, cents: 100_000_00, '~': 0 } },
      reports: { ...workbook.tables['reports'], rep_kind: { kind, periodId: 'per_2020h2', grantIds: [grantId], languages: ['fi', 'sv'], outline: `${files[kind]}@1`, ...(subjectId && { subjectId }), '~': 0 } },
    },
  }
}

export function built(workbook: Workbook, kind: ReportKind, language: Language, reportId = 'rep_kind'): Report {
  const report = buildReport(workbook, wish(language, { reportId, outline: outlineOfKind(kind) }))
  if (!report.ok) throw new Error(report.problem.key)
  return report.value
}
