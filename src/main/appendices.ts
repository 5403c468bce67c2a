import type { Appendix } from '../core/reports/appendices.ts'
import { changesAppendix } from '../core/reports/comparison/appendix.ts'
import { comparableSent } from '../core/reports/comparison/comparable.ts'
import { comparison, type Comparison } from '../core/reports/comparison/comparison.ts'
import { thaw } from '../core/reports/comparison/frozen.ts'
import { periods } from '../core/programme/programme.ts'
import { reports as reportRows } from '../core/reporting/report.ts'
import { sentReports, type SentReport } from '../core/reporting/sent-report.ts'
import type { Block, Report, Words } from '../core/reports/report.ts'
import { sideBySide } from '../core/reports/side-by-side.ts'
import { sourcesAppendix } from '../core/reports/sources/appendix.ts'
import type { Id } from '../core/values/ids.ts'
import { failed, ok, type Result } from '../core/values/problem.ts'
import type { Language } from '../core/values/text.ts'
import { row, rows } from '../core/workbook/rows.ts'
import { wordsIn, type WordKey } from '../words/words.ts'
import { recordWordsOf } from './record-words.ts'
import type { Reports } from './reports.ts'
import type { Store } from './store/store.ts'

/** A report with the appendices wanted; one with changes needs a report that was sent before. */
export async function withAppendices(report: Report, reportId: Id, wanted: readonly Appendix[], store: Store, reports: Reports): Promise<Result<Report>> {
  const blocks: Block[] = []
  for (const appendix of wanted) {
    const made = appendix === 'sources' ? ok(sourcesOf(report, store)) : await changesOf(report, reportId, store, reports)
    if (!made.ok) return made
    blocks.push(...made.value)
  }
  return ok(blocks.length > 0 ? { ...report, blocks: [...report.blocks, ...blocks] } : report)
}

/** What a report says otherwise than one that was sent, in one language. */
export async function differencesFrom(sent: SentReport, reportId: Id, language: Language, store: Store, reports: Reports): Promise<Result<Comparison>> {
  const frozen = await frozenReport(sent, language, store)
  if (!frozen.ok) return frozen
  const now = reports.build(reportId, language)
  if (!now.ok) return now
  const sentNow = sent.reportId === reportId ? now : reports.build(sent.reportId, language)
  return ok(comparison({ sent: frozen.value, sentNow: sentNow.ok ? sentNow.value : null, now: now.value }))
}

async function frozenReport(sent: SentReport, language: Language, store: Store): Promise<Result<Report>> {
  const sha256 = sent.blocks[language]
  if (sha256 === undefined) return failed('sent-not-in-language')
  const content = await store.readFile(sha256)
  const frozen = content && thaw(content.toString())
  return frozen ? ok(frozen) : failed('sent-file-missing')
}

function sourcesOf(report: Report, store: Store): Block[] {
  return inItsLanguages(report, (language) => sourcesAppendix({ ...report, language }, recordWordsOf(store.workbook, language), wordsFor(language)))
}

async function changesOf(report: Report, reportId: Id, store: Store, reports: Reports): Promise<Result<Block[]>> {
  const { workbook } = store
  const own = row(workbook, reportRows, reportId)
  const sent = own && comparableSent(own, rows(workbook, sentReports), rows(workbook, reportRows), rows(workbook, periods)).find(({ reportId: other }) => other !== reportId)
  if (!sent) return failed('nothing-sent-before')
  const told = new Map<Language, Comparison>()
  for (const language of [report.language, ...(report.second ? [report.second] : [])]) {
    const differences = await differencesFrom(sent, reportId, language, store, reports)
    if (!differences.ok) return differences
    told.set(language, differences.value)
  }
  return ok(inItsLanguages(report, (language) => changesAppendix(told.get(language)!, sent.sentOn, wordsFor(language))))
}

/** Blocks in the report's language, or in both of its languages side by side. */
function inItsLanguages(report: Report, made: (language: Language) => Block[]): Block[] {
  const { language, second } = report
  const first = { ...report, blocks: made(language) }
  return second ? sideBySide(first, { ...report, language: second, blocks: made(second) }).blocks : first.blocks
}

function wordsFor(language: Language): Words {
  const say = wordsIn(language)
  return (key, values) => say(key as WordKey, values)
}
