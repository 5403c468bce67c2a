import { grants } from '../budget/grant.ts'
import { periods } from '../programme/programme.ts'
import { reports, reportSections } from '../reporting/report.ts'
import type { ReportOutline } from '../templates/template.ts'
import type { Day } from '../values/day.ts'
import type { Id } from '../values/ids.ts'
import { failed, ok, type Result } from '../values/problem.ts'
import { inLanguage, Language } from '../values/text.ts'
import { row, rows } from '../workbook/rows.ts'
import type { Workbook } from '../workbook/workbook.ts'
import { heading } from './blocks.ts'
import { coverOf, isShort, titleOf } from './cover.ts'
import type { Block, Report, Words } from './report.ts'
import { isSection, sectionData } from './sections/sections.ts'
import { subjectOf } from './subject.ts'
import { tellingOf, type OutlineSection, type Telling } from './telling.ts'

export interface ReportWish {
  reportId: Id
  language: Language
  outline: ReportOutline
  words: Words
  today: Day
}

/**
 * A report as plain blocks, by the sections of its outline: each has its heading, what the people wrote, and its
 * data. An unknown report, period, language or section is a problem, and so is a subject that is no more.
 */
export function buildReport(workbook: Workbook, wish: ReportWish): Result<Report> {
  const begun = tellingFor(workbook, wish)
  if (!begun.ok) return begun
  const telling = begun.value
  return ok({
    title: titleOf(telling, wish.outline),
    language: wish.language,
    cover: coverOf(telling, wish),
    ...(isShort(telling) && { short: true as const }),
    blocks: wish.outline.sections.map((section) => sectionBlocks(telling, section)).filter(saysSomething).flat(),
  })
}

/** A section that may be left out and has neither text nor data is not printed: a heading alone makes a reader ask what is missing. */
function saysSomething(blocks: Block[]): boolean {
  return blocks.length > 1
}

/** What the sections are told with, once report, period, language and outline are known to be there. */
export function tellingFor(workbook: Workbook, { reportId, language, outline, words, today }: ReportWish): Result<Telling> {
  const report = row(workbook, reports, reportId)
  if (!report) return failed('report-unknown', { report: reportId })
  if (!Language.safeParse(language).success) return failed('language-unknown', { language })
  const period = row(workbook, periods, report.periodId)
  if (!period) return failed('period-unknown', { period: report.periodId })
  const strange = outline.sections.find(({ section }) => !isSection(section))
  if (strange) return failed('outline-section-unknown', { section: strange.section, outline: outline.name[language] })
  if (outline.reportKind !== report.kind) return failed('outline-of-another-kind', { outline: outline.name[language] })
  if (subjectOf(workbook, report) === null) return failed('report-subject-gone', { kind: outline.name[language] })
  const granted = report.grantIds.flatMap((id) => row(workbook, grants, id) ?? [])
  return ok(tellingOf({ workbook, report, period, grants: granted, language, words, today }))
}

/** One section: heading, narrative, data. */
export function sectionBlocks(telling: Telling, outlined: OutlineSection): Block[] {
  return [heading(1, outlined.title[telling.language], `s_${outlined.section}`), ...narrative(telling, outlined), ...sectionData(outlined.section, telling)]
}

function narrative(telling: Telling, { section, required, title }: OutlineSection): Block[] {
  const { workbook, report, words, language } = telling
  const written = rows(workbook, reportSections).find((one) => one.reportId === report.id && one.section === section)
  const shown = inLanguage(written?.narrative, language)
  if (!shown || shown.value.content.length === 0)
    return required ? [{ kind: 'missing', text: words('reports.narrativeMissing', { section: title[language] }), finding: `narrative-missing:${section}` }] : []
  const text: Block = { kind: 'rich', document: shown.value, language: shown.language, isNarrative: true }
  if (shown.language === language) return [text]
  return [{ kind: 'missing', text: words('reports.narrativeNotTranslated', { section: title[language] }), finding: `translation-missing:${language}:${section}` }, text]
}
