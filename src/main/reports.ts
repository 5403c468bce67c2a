import { organisations } from '../core/programme/programme.ts'
import { grants } from '../core/budget/grant.ts'
import { outlineSections, reportOutlines } from '../core/reporting/outline.ts'
import { outlineOf, type OwnOutlines } from '../core/reporting/outline-of.ts'
import { reports } from '../core/reporting/report.ts'
import { buildReport, type ReportWish } from '../core/reports/build-report.ts'
import { checklistOf, type Checklist } from '../core/reports/checklist.ts'
import { languagesIn, type DocumentLanguage } from '../core/reports/document-language.ts'
import { leftOut, withRestricted, type LeftOut } from '../core/reports/left-out.ts'
import { bothLack, isDraft, readinessOf } from '../core/reports/readiness.ts'
import type { Readiness, Report } from '../core/reports/report.ts'
import { sideBySide } from '../core/reports/side-by-side.ts'
import { todayOf } from '../core/settings/defaults.ts'
import { settings, settingsId } from '../core/settings/settings.ts'
import type { ReportOutline } from '../core/templates/template.ts'
import type { Id } from '../core/values/ids.ts'
import { failed, ok, type Result } from '../core/values/problem.ts'
import { say, type Language } from '../core/values/text.ts'
import { row, rows } from '../core/workbook/rows.ts'
import type { Workbook } from '../core/workbook/workbook.ts'
import { wordsIn, type WordKey } from '../words/words.ts'
import { inPlace, type Background } from './background.ts'
import { readTemplates } from './bundled/templates.ts'
import { reportStyleOf } from './report-style.ts'
import type { Print } from './word/report-to-docx.ts'
import type { Watch } from './word/watch.ts'
import { writeReport, type WrittenReport } from './word/write-report.ts'
import type { World } from './world.ts'

/** Reports of a workbook as the window, the command line and the demo ask for them. */
export interface Reports {
  /** A draft until nothing blocks; with what is restricted only where that is asked for. */
  build(reportId: Id, language: DocumentLanguage, withRestricted?: boolean): Result<Report>
  readiness(reportId: Id, language: DocumentLanguage): Result<Readiness>
  checklist(reportId: Id, language: Language): Result<Checklist>
  leftOut(reportId: Id, language: Language): Result<LeftOut[]>
  /** `added` puts to the report what is printed after it. */
  write(reportId: Id, language: DocumentLanguage, target: string, withRestricted?: boolean, how?: { pageNumbers?: boolean; watch?: Watch; added?: (report: Report) => Promise<Result<Report>> }): Promise<Result<WrittenReport>>
  /** The document of a report that was built. */
  print(reportId: Id, report: Report, pageNumbers?: boolean): Promise<Result<Buffer>>
}

/** The bundled outlines are read once; the workbook is asked for each time, since it changes. `content` gives the bytes of its files under their hash. */
export async function openReports(world: World, workbook: () => Workbook, background: Background = inPlace, content: (sha256: string) => Promise<Buffer | null> = async () => null): Promise<Result<Reports>> {
  const templates = await readTemplates(world.resources, 'report')
  if (!templates.ok) return templates
  const outlines = templates.value as ReportOutline[]

  const asked = (reportId: Id, language: Language): Result<ReportWish> => {
    const report = row(workbook(), reports, reportId)
    if (!report) return failed('report-unknown', { report: reportId })
    const outline = outlineOf(report, outlines, ownOf(workbook()))
    if (!outline) return failed('outline-unknown', { outline: report.outline })
    const words = wordsIn(language)
    const today = todayOf(row(workbook(), settings, settingsId), world.now())
    return ok({ reportId, language, outline, words: (key, values) => words(key as WordKey, values), today })
  }
  const buildIn = (seen: Workbook, reportId: Id, language: Language) => {
    const wish = asked(reportId, language)
    return wish.ok ? buildReport(seen, wish.value) : wish
  }
  const lacks = (reportId: Id, language: Language) => {
    const wish = asked(reportId, language)
    return wish.ok ? readinessOf(workbook(), wish.value) : wish
  }
  const readiness: Reports['readiness'] = (reportId, document) => inEach(document, (language) => lacks(reportId, language), bothLack)
  const build: Reports['build'] = (reportId, document, restricted = false) => {
    const seen = restricted ? withRestricted(workbook()) : workbook()
    const report = inEach(document, (language) => buildIn(seen, reportId, language), sideBySide)
    const ready = readiness(reportId, document)
    if (!report.ok) return report
    if (!ready.ok) return ready
    return ok({ ...report.value, ...(isDraft(ready.value) && { draft: true }), ...(restricted && { includesRestricted: true }) })
  }
  const printOf = async (reportId: Id, { language }: Report, pageNumbers: boolean): Promise<Result<Print>> => {
    const ownStyles = await reportStyleOf(workbook(), content, background)
    return ownStyles.ok ? ok({ organisation: organisationOf(workbook(), reportId, language), now: world.now(), pageNumbers, ownStyles: ownStyles.value }) : ownStyles
  }
  return ok({
    build,
    readiness,
    checklist(reportId, language) {
      const wish = asked(reportId, language)
      if (!wish.ok) return wish
      const ready = readiness(reportId, language)
      return ready.ok ? checklistOf(workbook(), wish.value, ready.value) : ready
    },
    leftOut(reportId, language) {
      const wish = asked(reportId, language)
      return wish.ok ? leftOut(workbook(), wish.value) : wish
    },
    async write(reportId, document, target, restricted, { pageNumbers = true, watch, added } = {}) {
      const built = build(reportId, document, restricted)
      const report = built.ok && added ? await added(built.value) : built
      if (!report.ok) return report
      const print = await printOf(reportId, report.value, pageNumbers)
      if (!print.ok) return print
      return writeReport(report.value, target, print.value, { printed: (...input) => background('printReport', ...input), ...(watch && { watch }) })
    },
    async print(reportId, report, pageNumbers = true) {
      const print = await printOf(reportId, report, pageNumbers)
      if (!print.ok) return print
      const { docx } = await background('printReport', report, print.value)
      return ok(Buffer.from(docx))
    },
  })
}

/** Made in the document's language, or in both and then joined. */
function inEach<T>(document: DocumentLanguage, made: (language: Language) => Result<T>, joined: (first: T, second: T) => T): Result<T> {
  const [first, second] = languagesIn(document)
  const one = made(first)
  if (!one.ok || second === undefined) return one
  const other = made(second)
  return other.ok ? ok(joined(one.value, other.value)) : other
}

function ownOf(workbook: Workbook): OwnOutlines {
  return { outlines: rows(workbook, reportOutlines), sections: rows(workbook, outlineSections) }
}

/** Who stands in the document's properties: the recipient of the grant, never the login name. */
function organisationOf(workbook: Workbook, reportId: Id, language: Language): string {
  const [grantId] = row(workbook, reports, reportId)?.grantIds ?? []
  const recipient = row(workbook, organisations, row(workbook, grants, grantId)?.recipientId)
  return say(recipient?.name ?? row(workbook, settings, settingsId)?.name, language)
}
