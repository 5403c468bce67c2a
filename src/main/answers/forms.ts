import type { FormRequest } from '../../contract/form-requests.ts'
import type { AnswersOf } from '../../contract/requests.ts'
import { periods } from '../../core/programme/programme.ts'
import { reports as reportRows } from '../../core/reporting/report.ts'
import { formSources, type FormSource } from '../../core/reports/form/form-sources.ts'
import type { Words } from '../../core/reports/report.ts'
import type { Id } from '../../core/values/ids.ts'
import { ok, type Result } from '../../core/values/problem.ts'
import type { Language } from '../../core/values/text.ts'
import { row } from '../../core/workbook/rows.ts'
import type { Workbook } from '../../core/workbook/workbook.ts'
import { wordsIn, type Say, type WordKey } from '../../words/words.ts'
import { bringForm, fillInForm, formRead, type Forms } from '../authority-forms.ts'
import { linesOf } from '../forms/fill/said.ts'
import type { Reports } from '../reports.ts'
import type { Store } from '../store/store.ts'
import type { Workbench } from '../workbench.ts'

/** What is asked about authorities' own forms. */
export function formAnswers({ world, desk, background, names, words, withStore, withReports }: Workbench): AnswersOf<FormRequest> {
  const formsOf = async (store: Store): Promise<Forms> => ({ store, desk, world, background, names, say: await words() })
  return {
    'forms.bring': ({ formId }) => withStore(async (store) => bringForm(formId, await formsOf(store))),
    'forms.read': ({ formId, reportId, language }) =>
      withReports(async (reports, store) => {
        const sources = sourcesOf(reports, store.workbook, reportId, language, await words())
        if (!sources.ok) return sources
        const read = await formRead(formId, { store, background })
        return read.ok ? ok({ ...read.value, sources: sources.value.map(({ value, ...source }) => ({ ...source, excerpt: beginningOf(linesOf(value)) })) }) : read
      }),
    'forms.fill': ({ formId, reportId, language }) =>
      withReports(async (reports, store) => {
        const sources = sourcesOf(reports, store.workbook, reportId, language, await words())
        if (!sources.ok) return sources
        const period = row(store.workbook, periods, row(store.workbook, reportRows, reportId)?.periodId)
        return fillInForm(formId, sources.value, `${period?.code ?? ''} ${language}`.trim(), await formsOf(store))
      }),
  }
}

/** In the document's language, named in that of whoever chooses among them. */
function sourcesOf(reports: Reports, workbook: Workbook, reportId: Id, language: Language, labels: Say): Result<FormSource[]> {
  const report = reports.build(reportId, language)
  const bySay = (say: Say): Words => (key, values) => say(key as WordKey, values)
  return report.ok ? ok(formSources(workbook, reportId, report.value, bySay(wordsIn(language)), bySay(labels))) : report
}

/** Enough of what would be printed to know it by. */
function beginningOf(text: string): string {
  // Sums keep the spaces that do not break.
  const line = text.replace(/[ \t\r\n]+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, Math.max(line.lastIndexOf(' ', most), most / 2))} …`
}

const most = 80
