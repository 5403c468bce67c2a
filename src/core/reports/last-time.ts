import type { Period } from '../programme/programme.ts'
import { withNarrative } from '../reporting/new-report.ts'
import { reportSections, type ReportRow, type ReportSection } from '../reporting/report.ts'
import { keyedId } from '../values/ids.ts'
import { compare } from '../values/order.ts'
import type { RichDocument } from '../values/rich-text.ts'
import type { Language } from '../values/text.ts'
import type { Edit } from '../workbook/change.ts'
import { addRow, saveRow, together } from '../workbook/edits.ts'

/** A text that stood in the report before, for a section of this one. */
export interface LastText {
  section: string
  language: Language
  document: RichDocument
}

/** The report of the same kind, for one of the same grants, of the nearest period before. */
export function reportBefore(report: ReportRow, reports: readonly ReportRow[], periods: readonly Period[]): ReportRow | undefined {
  const beginOf = new Map(periods.map((period) => [period.id, period.from]))
  const own = beginOf.get(report.periodId) ?? ''
  const sharesGrant = (other: ReportRow) => report.grantIds.length === 0 || other.grantIds.some((id) => report.grantIds.includes(id))
  return reports
    .filter((other) => other.kind === report.kind && other.subjectId === report.subjectId && (beginOf.get(other.periodId) ?? '9') < own && sharesGrant(other))
    .toSorted((a, b) => compare(beginOf.get(b.periodId)!, beginOf.get(a.periodId)!))[0]
}

/** What the report before told in the languages of this one, where this one differs; its own text is replaced only where it is asked for. */
export function textsOfLastTime(report: ReportRow, before: ReportRow | undefined, sections: readonly ReportSection[]): LastText[] {
  if (!before) return []
  const now = new Map(sections.filter(({ reportId }) => reportId === report.id).map((one) => [one.section, one]))
  return sections
    .filter(({ reportId }) => reportId === before.id)
    .flatMap(({ section, narrative }) =>
      report.languages.flatMap((language) => {
        const document = narrative?.[language]
        const isSame = JSON.stringify(document) === JSON.stringify(now.get(section)?.narrative?.[language])
        return document && !isSame ? [{ section, language, document }] : []
      }),
    )
}

/** "Same as last time": the texts put into this report, as one change. */
export function sameAsLastTime(report: ReportRow, texts: readonly LastText[], sections: readonly ReportSection[]): Edit {
  const label = { key: 'sameAsLastTime', values: { count: new Set(texts.map(({ section }) => section)).size } }
  const edits = [...new Set(texts.map(({ section }) => section))].map((section) => {
    const row = sections.find(({ id }) => id === keyedId(report.id, section))
    const after = texts.filter((one) => one.section === section).reduce<ReportSection | undefined>((built, { language, document }) => withNarrative(built, report.id, section, language, document), row)!
    return row ? saveRow(label, reportSections, row, after) : addRow(label, reportSections, after)
  })
  return together(label, edits)
}
