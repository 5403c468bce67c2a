import type { Grant } from '../budget/grant.ts'
import { organisations } from '../programme/programme.ts'
import type { ReportKind } from '../reporting/report.ts'
import { settings, settingsId } from '../settings/settings.ts'
import type { ReportOutline } from '../templates/template.ts'
import type { Day } from '../values/day.ts'
import { formatDays } from '../values/formats.ts'
import { row } from '../workbook/rows.ts'
import { plain } from './blocks.ts'
import type { Cover, Report } from './report.ts'
import { subjectOf } from './subject.ts'
import type { Telling } from './telling.ts'

/** `Väliraportti: Koivurannan LAPE-hanke`, `Pöytäkirja: Ohjausryhmä 3/2020` */
export function titleOf(telling: Telling, outline: ReportOutline): string {
  const subject = subjectOf(telling.workbook, telling.report)
  const about = subject ? telling.letters(subject.name, subject.table, subject.id) : projectOf(telling)
  return about ? `${outline.name[telling.language]}: ${about}` : outline.name[telling.language]
}

/** Short documents say on their first page what they are about, and need no table of facts before it. */
const withFacts: readonly ReportKind[] = ['interim', 'final', 'costAccount', 'projectPlan', 'changeRequest']

/** Documents of a few pages, which need no contents list. */
export function isShort({ report }: Telling): boolean {
  return !['interim', 'final', 'projectPlan'].includes(report.kind)
}

export function coverOf(telling: Telling, { outline, today }: { outline: ReportOutline; today: Day }): Report['cover'] {
  const { workbook, grants, language, report } = telling
  const recipient = row(workbook, organisations, grants[0]?.recipientId)
  const set = row(workbook, settings, settingsId)
  return {
    sender: recipient ? telling.letters(recipient.name, 'organisations', recipient.id) : telling.letters(set?.region ?? set?.name, 'settings', settingsId),
    documentType: outline.name[language],
    subtitle: subtitleOf(telling),
    diaryNumber: grants.map((one) => one.diaryNumber).join(', '),
    datedOn: today,
    facts: withFacts.includes(report.kind) ? factsOf(telling) : [],
  }
}

/** The project where the title does not name it, and the days told of: in a plan and a final report more than a period's. */
function subtitleOf(telling: Telling): string {
  const { workbook, report, period } = telling
  const subject = subjectOf(workbook, report)
  const days = formatDays(telling.from, telling.to)
  if (report.kind === 'projectPlan' || report.kind === 'final') return days
  if (!subject || subject.from === null) return `${telling.letters(period.name, 'periods', period.id)}, ${days}`
  return [projectOf(telling), formatDays(subject.from, subject.to)].filter(Boolean).join(', ')
}

function projectOf(telling: Telling): string {
  const [grant] = telling.grants
  return grant ? telling.letters(grant.name, 'grants', grant.id) : telling.letters(row(telling.workbook, settings, settingsId)?.name, 'settings', settingsId)
}

function factsOf(telling: Telling): Cover['facts'] {
  const { words, report } = telling
  const told: Cover['facts'] = report.kind === 'projectPlan' ? [] : [{ label: words('reports.factReportingPeriod'), value: [plain(formatDays(telling.from, telling.to))] }]
  return [...told, ...telling.grants.flatMap((grant) => grantFacts(telling, grant))]
}

function grantFacts(telling: Telling, grant: Grant): Cover['facts'] {
  const { words } = telling
  return [
    { label: words('reports.factProject'), value: telling.text(grant.name, 'grants', grant.id) },
    { label: words('reports.factAuthority'), value: telling.text(grant.authority, 'grants', grant.id) },
    { label: words('reports.factUsagePeriod'), value: [plain(formatDays(grant.usedFrom, grant.usedTo))] },
  ]
}
