import { useLocation } from 'wouter'
import { grants } from '../core/budget/grant.ts'
import { meetings } from '../core/meetings/meeting.ts'
import { people, periods } from '../core/programme/programme.ts'
import { newAttachments, newReport, type ReportDraft } from '../core/reporting/new-report.ts'
import { outlineSections, reportOutlines } from '../core/reporting/outline.ts'
import { outlineName, outlineOf, ownOutlines, type OwnOutlines } from '../core/reporting/outline-of.ts'
import { attachments, reports, type Attachment, type ReportKind, type ReportRow } from '../core/reporting/report.ts'
import { waveName } from '../core/reports/subject.ts'
import { settings, settingsId } from '../core/settings/settings.ts'
import { surveys, waves } from '../core/surveys/survey.ts'
import type { ReportOutline } from '../core/templates/template.ts'
import { isWithin, type Day } from '../core/values/day.ts'
import { formatDay } from '../core/values/formats.ts'
import type { Id } from '../core/values/ids.ts'
import { compare } from '../core/values/order.ts'
import { languages, type Text } from '../core/values/text.ts'
import { addRow, together } from '../core/workbook/edits.ts'
import { workshops } from '../core/workshops/workshop.ts'
import { choice } from '../words/choice.ts'
import { wordsIn } from '../words/words.ts'
import { commit, freshId } from './commit.ts'
import { useComputed } from './computed.ts'
import { useSay } from './preferences.ts'
import { useText } from './Said.tsx'
import { useRow, useRows } from './tables.ts'
import { toast } from './ui/Toast.tsx'
import { useUiWords } from './ui/words.ts'

/** The outlines that come with the program, and those of the workbook's own. */
export function useOutlines(): { bundled: ReportOutline[]; own: OwnOutlines; all: ReportOutline[] } {
  const { data } = useComputed('templates.list', { kind: 'report' })
  const bundled = (data ?? []).filter((template): template is ReportOutline => template.kind === 'report')
  const own = { outlines: useRows(reportOutlines), sections: useRows(outlineSections) }
  return { bundled, own, all: [...bundled, ...ownOutlines(own)] }
}

/** The outline a report goes by; undefined until it has been read. */
export function useOutlineOf(report: ReportRow): ReportOutline | undefined {
  const { bundled, own } = useOutlines()
  return outlineOf(report, bundled, own)
}

/** A record that a document can be about. */
export interface SubjectChoice {
  id: Id
  name: Text
  /** The day by which it is placed in a period; null when it has none. */
  on: Day | null
}

/** The records that documents of a kind are about, the latest first; none for the other kinds. */
export function useSubjects(kind: ReportKind): SubjectChoice[] {
  const [allMeetings, allWorkshops, allWaves, allSurveys, everybody] = [useRows(meetings), useRows(workshops), useRows(waves), useRows(surveys), useRows(people)]
  const latestFirst = (some: SubjectChoice[]) => some.toSorted((a, b) => compare(b.on ?? '', a.on ?? ''))
  switch (kind) {
    case 'minutes':
      return latestFirst(allMeetings.filter((one) => one.status !== 'cancelled').map((one) => ({ id: one.id, name: one.title, on: one.heldOn })))
    case 'workshopSummary':
      return latestFirst(allWorkshops.filter((one) => one.status !== 'cancelled').map((one) => ({ id: one.id, name: one.title, on: one.heldOn })))
    case 'consultation':
      return latestFirst(allWaves.map((one) => ({ id: one.id, name: waveName(allSurveys.find((survey) => survey.id === one.surveyId)?.name ?? {}, one.name), on: one.openTo ?? one.openFrom ?? null })))
    case 'hoursList':
      return everybody.map((one) => ({ id: one.id, name: one.name ? Object.fromEntries(languages.map((language) => [language, one.name!])) : one.role, on: null }))
    default:
      return []
  }
}

export function useSubject({ kind, subjectId }: Pick<ReportRow, 'kind' | 'subjectId'>): SubjectChoice | undefined {
  return useSubjects(kind).find(({ id }) => id === subjectId)
}

/** Begins a document, with the attachments that usually go with its kind; the answer is its id. */
export function useBegin(): (draft: ReportDraft) => Promise<Id> {
  const text = useText()
  const every = useRows(periods)
  return async (draft) => {
    const report = newReport(freshId(reports.prefix), draft)
    const label = { key: 'reportBegun', values: { period: text(every.find((one) => one.id === draft.periodId)?.name) } }
    await commit(together(label, [addRow(label, reports, report), ...newAttachments(report, () => freshId(attachments.prefix), attachmentName).map((row) => addRow(label, attachments, row))]))
    return report.id
  }
}

function attachmentName(kind: Attachment['kind']): Text {
  return Object.fromEntries(languages.map((language) => [language, wordsIn(language)(choice('reports.attachment', kind))]))
}

/** Opens the document that is about a record, or begins it: the minutes of a meeting, a workshop's summary. */
export function useOpenDocument(): (kind: ReportKind, subjectId: Id, on: Day, periodId?: Id) => Promise<void> {
  const say = useSay()
  const begin = useBegin()
  const { describeProblem } = useUiWords()
  const [, navigate] = useLocation()
  const { bundled } = useOutlines()
  const [begun, every, granted] = [useRows(reports), useRows(periods), useRows(grants)]
  const spoken = useRow(settings, settingsId)?.languages
  return async (kind, subjectId, on, periodId = every.find((one) => isWithin(on, one.from, one.to))?.id) => {
    const known = begun.find((report) => report.kind === kind && report.subjectId === subjectId && (kind !== 'hoursList' || report.periodId === periodId))
    if (known) return navigate(`/reports/${known.id}`)
    const outline = bundled.find((one) => one.reportKind === kind)
    if (!periodId) return toast(say('outlines.noPeriodFor', { day: formatDay(on) }))
    if (!outline) return
    try {
      navigate(`/reports/${await begin({ kind, periodId, subjectId, grantIds: granted.map(({ id }) => id), languages: spoken && spoken.length > 0 ? spoken : ['fi', 'sv'], outline: outlineName(outline) })}`)
    } catch (problem) {
      toast(describeProblem(problem))
    }
  }
}
