import type { Report } from '../../core/reports/report.ts'
import { ok, type Result } from '../../core/values/problem.ts'
import { reportToDocx, type Print } from './report-to-docx.ts'
import { saveFile } from './save-file.ts'
import { sizeOf, type ReportSize } from './size.ts'
import type { Watch } from './watch.ts'

export interface WrittenReport extends ReportSize {
  /** As estimated; Word may come to one more or less. 0 when that was left out. */
  pages: number
}

/** All of it that takes long; plain data goes in and comes out, so that it may be done in a thread of its own. */
export async function printReport(report: Report, print: Print, watch?: Watch): Promise<WrittenReport & { docx: Uint8Array }> {
  return { ...(await reportToDocx(report, print, watch)), ...sizeOf(report) }
}

/** The report as a .docx at the target, whole or not at all. Whoever no longer wants it finds there what stood there before. */
export async function writeReport(report: Report, target: string, print: Print, how: { printed: typeof printReport; watch?: Watch | undefined } = { printed: printReport }): Promise<Result<WrittenReport>> {
  const { docx, ...written } = await how.printed(report, print, how.watch)
  how.watch?.signal.throwIfAborted()
  const saved = await saveFile(target, docx)
  return saved.ok ? ok(written) : saved
}
