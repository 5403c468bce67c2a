import { basename } from 'node:path'
import type { DocumentRequest } from '../../contract/document-requests.ts'
import type { AnswersOf, Outcome } from '../../contract/requests.ts'
import { periods } from '../../core/programme/programme.ts'
import { carryOver } from '../../core/reports/carry-over.ts'
import { formatDay } from '../../core/values/formats.ts'
import { failed, ok } from '../../core/values/problem.ts'
import { rows } from '../../core/workbook/rows.ts'
import { wordsIn } from '../../words/words.ts'
import { deadlinesCalendar } from '../calendar/deadlines.ts'
import { fileName } from '../file-name.ts'
import { saveFile } from '../word/save-file.ts'
import type { Workbench } from '../workbench.ts'

/** What is asked about documents once they are files, and about the way from one period to the next. */
export function documentAnswers({ world, desk, names, words, language, background, withStore, withReports }: Workbench): AnswersOf<DocumentRequest> {
  return {
    'documents.check': async ({ file }) => {
      const say = await words()
      const path = file === null ? await desk.chooseFileToOpen({ title: say('documentCheck.checkFile'), kinds: [{ name: say('dialogs.kindWord'), extensions: ['docx'] }] }) : names.pathOf(file)
      if (path === null) return ok('cancelled')
      if (path === undefined) return failed('file-no-longer-known')
      const findings = await background('checkDocument', path)
      return findings.ok ? ok({ name: basename(path), findings: findings.value }) : findings
    },
    'reports.exportPdf': ({ reportId, language: document }) =>
      withReports<Outcome<'reports.exportPdf'>>(async (reports) => {
        const report = reports.build(reportId, document)
        if (!report.ok) return report
        const { title, cover, draft } = report.value
        const say = await words()
        const target = await desk.chooseFileToSave({ title: say('dialogs.savePdf'), name: `${fileName(title)} ${document.replace('+', '-')}.pdf`, kinds: [{ name: say('dialogs.kindPdf'), extensions: ['pdf'] }] })
        if (target === null) return ok('cancelled')
        const inDocument = wordsIn(report.value.language)
        const head = [...(draft ? [inDocument('word.draft')] : []), cover.documentType, formatDay(cover.datedOn), cover.diaryNumber].filter(Boolean).join(' · ')
        const pdf = await desk.printToPdf({ path: `/print/${reportId}/${document}`, head, foot: cover.sender })
        if (!pdf) return failed('pdf-not-printed', { file: basename(target) })
        const saved = await saveFile(target, pdf)
        return saved.ok ? ok({ file: names.give(target), name: basename(target) }) : saved
      }),
    'periods.saveCalendar': () =>
      withStore<Outcome<'periods.saveCalendar'>>(async ({ workbook }) => {
        const say = await words()
        if (!rows(workbook, periods).some(({ reportDueOn }) => reportDueOn !== undefined)) return failed('no-deadlines')
        const calendar = deadlinesCalendar(workbook, { language: await language(), say, now: world.now() })
        const target = await desk.chooseFileToSave({ title: say('dialogs.saveCalendar'), name: `${fileName(say('rhythm.calendarName'))}.ics`, kinds: [{ name: say('dialogs.kindCalendar'), extensions: ['ics'] }] })
        if (target === null) return ok('cancelled')
        const saved = await saveFile(target, Buffer.from(calendar))
        return saved.ok ? ok({ file: names.give(target), name: basename(target) }) : saved
      }),
    'periods.carryOver': ({ periodId, dueOn }) => withStore(({ workbook }) => carryOver(workbook, periodId, dueOn)),
  }
}
