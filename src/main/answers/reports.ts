import { basename } from 'node:path'
import type { ReportRequest } from '../../contract/report-requests.ts'
import type { AnswersOf, Outcome } from '../../contract/requests.ts'
import { periods } from '../../core/programme/programme.ts'
import { reports as reportRows } from '../../core/reporting/report.ts'
import { usualAppendices } from '../../core/reports/appendices.ts'
import { languagesIn, type DocumentLanguage } from '../../core/reports/document-language.ts'
import type { Report } from '../../core/reports/report.ts'
import { ok } from '../../core/values/problem.ts'
import type { Id } from '../../core/values/ids.ts'
import { row } from '../../core/workbook/rows.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import { choice } from '../../words/choice.ts'
import { wordsIn } from '../../words/words.ts'
import { withAppendices } from '../appendices.ts'
import { attachFile, saveAttachedFile } from '../attachments.ts'
import { fileName } from '../file-name.ts'
import { withProgress } from '../progress.ts'
import { chooseReportStyle, clearReportStyle } from '../report-style.ts'
import { saveSent, sentIn } from '../sending.ts'
import { writeSlides } from '../slides/write-slides.ts'
import type { Workbench } from '../workbench.ts'

/** What is asked about reports and what goes with them. */
export function reportAnswers({ world, desk, names, words, background, withStore, withReports }: Workbench): AnswersOf<ReportRequest> {
  const writing = new Set<AbortController>()
  return {
    'reports.build': ({ reportId, language }) => withReports((reports) => reports.build(reportId, language)),
    'reports.readiness': ({ reportId, language }) => withReports((reports) => reports.readiness(reportId, language)),
    'reports.checklist': ({ reportId, language }) => withReports((reports) => reports.checklist(reportId, language)),
    'reports.leftOut': ({ reportId, language }) => withReports((reports) => reports.leftOut(reportId, language)),
    'reports.export': ({ reportId, language, withRestricted, pageNumbers, anew, appendices }) =>
      withReports<Outcome<'reports.export'>>(async (reports, store) => {
        const say = await words()
        const sent = anew || withRestricted ? undefined : sentIn(store.workbook, reportId, language)
        if (sent) return saveSent({ sentId: sent.id, document: language }, store, desk, say, names)
        const wanted = appendices ?? usualAppendices(row(store.workbook, reportRows, reportId)?.kind ?? 'interim')
        const added = (report: Report) => withAppendices(report, reportId, wanted, store, reports)
        const name = reportFile(store.workbook, reportId, language)
        const target = await desk.chooseFileToSave({ title: say('dialogs.saveReport'), name, kinds: [{ name: say('dialogs.kindWord'), extensions: ['docx'] }] })
        if (target === null) return ok('cancelled')
        const stop = new AbortController()
        writing.add(stop)
        try {
          const written = await withProgress('report', desk, (onProgress) => reports.write(reportId, language, target, withRestricted, { pageNumbers, added, watch: { onProgress, signal: stop.signal } }))
          return written.ok ? ok({ file: names.give(target), name: basename(target) }) : written
        } catch (error) {
          if (stop.signal.aborted) return ok('cancelled')
          throw error
        } finally {
          writing.delete(stop)
        }
      }),
    'reports.exportSlides': ({ reportId, language }) =>
      withReports<Outcome<'reports.exportSlides'>>(async (reports, store) => {
        const say = await words()
        const report = reports.build(reportId, language)
        if (!report.ok) return report
        const target = await desk.chooseFileToSave({ title: say('slides.save'), name: reportFile(store.workbook, reportId, language, 'pptx'), kinds: [{ name: say('slides.kind'), extensions: ['pptx'] }] })
        if (target === null) return ok('cancelled')
        const written = await writeSlides(report.value, target, { words: wordsIn(language), organisation: report.value.cover.sender, now: world.now() })
        return written.ok ? ok({ file: names.give(target), name: basename(target) }) : written
      }),
    'reports.cancelExport': async () => {
      for (const stop of writing) stop.abort()
      return ok(null)
    },
    'reports.chooseStyle': () => withStore(async (store) => chooseReportStyle(store, desk, await words(), world, background)),
    'reports.clearStyle': () => withStore((store) => clearReportStyle(store)),

    'attachments.attach': ({ attachmentId }) => withStore(async (store) => attachFile(attachmentId, store, desk, await words(), world)),
    'attachments.save': ({ attachmentId }) => withStore(async (store) => saveAttachedFile(attachmentId, store, desk, await words(), names)),
  }
}

/** `Väliraportti 2020H2 fi.docx` */
function reportFile(workbook: Workbook, reportId: Id, language: DocumentLanguage, ending = 'docx'): string {
  const report = row(workbook, reportRows, reportId)
  const kind = wordsIn(languagesIn(language)[0])(choice('reports.reportKind', report?.kind ?? 'interim'))
  return `${fileName(kind)} ${row(workbook, periods, report?.periodId)?.code ?? ''} ${language.replace('+', '-')}.${ending}`
}
