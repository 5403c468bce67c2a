import type { AnswersOf } from '../../contract/requests.ts'
import type { SendingRequest } from '../../contract/sending-requests.ts'
import { sentReports } from '../../core/reporting/sent-report.ts'
import { traceOf } from '../../core/reports/sources/trace.ts'
import { failed, ok } from '../../core/values/problem.ts'
import { row } from '../../core/workbook/rows.ts'
import { wordsIn, type WordKey } from '../../words/words.ts'
import { differencesFrom } from '../appendices.ts'
import { saveSent, sendReport } from '../sending.ts'
import type { Workbench } from '../workbench.ts'

/** What is asked about a report's figures, and about reports that have been sent. */
export function sendingAnswers({ world, desk, names, words, workbooks, recordWords, withReports, withStore }: Workbench): AnswersOf<SendingRequest> {
  return {
    'reports.figure': ({ reportId, language, figureId, spoken }) =>
      withReports(async (reports, store) => {
        const report = reports.build(reportId, language)
        if (!report.ok) return report
        const say = wordsIn(spoken)
        const trace = traceOf(store.workbook, report.value, figureId, await recordWords(store, spoken), (key, values) => say(key as WordKey, values))
        return trace ? ok(trace) : failed('figure-unknown')
      }),
    'reports.send': (wish) =>
      withReports(async (reports, store) => {
        const { who, language } = await workbooks.preferences()
        return sendReport(wish, { store, reports, world, who, language })
      }),
    'reports.saveSent': (wish) => withStore(async (store) => saveSent(wish, store, desk, await words(), names)),
    'reports.differences': ({ reportId, sentId, language }) =>
      withReports(async (reports, store) => {
        const sent = row(store.workbook, sentReports, sentId)
        return sent ? differencesFrom(sent, reportId, language, store, reports) : failed('sent-not-in-language')
      }),
  }
}
