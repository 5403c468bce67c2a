import type { AnswersOf } from '../../contract/requests.ts'
import type { SendingRequest } from '../../contract/sending-requests.ts'
import { traceOf } from '../../core/reports/sources/trace.ts'
import { failed, ok } from '../../core/values/problem.ts'
import { wordsIn, type WordKey } from '../../words/words.ts'
import type { Workbench } from '../workbench.ts'

/** What is asked about a report's figures, and about reports that have been sent. */
export function sendingAnswers({ language: spoken, recordWords, withReports }: Workbench): AnswersOf<SendingRequest> {
  return {
    'reports.figure': ({ reportId, language, figureId }) =>
      withReports(async (reports, store) => {
        const report = reports.build(reportId, language)
        if (!report.ok) return report
        const say = wordsIn(await spoken())
        const trace = traceOf(store.workbook, report.value, figureId, await recordWords(store, await spoken()), (key, values) => say(key as WordKey, values))
        return trace ? ok(trace) : failed('figure-unknown')
      }),
  }
}
