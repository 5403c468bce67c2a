import type { Report } from '../../core/reports/report.ts'
import { ok, type Result } from '../../core/values/problem.ts'
import { reportToDocx, type Print } from './report-to-docx.ts'
import { saveFile } from './save-file.ts'
import { sizeOf, type ReportSize } from './size.ts'

export interface WrittenReport extends ReportSize {
  /** As estimated; Word may come to one more or less. */
  pages: number
}

/** The report as a .docx at the target, whole or not at all. */
export async function writeReport(report: Report, target: string, print: Print): Promise<Result<WrittenReport>> {
  const { docx, pages } = await reportToDocx(report, print)
  const saved = await saveFile(target, docx)
  return saved.ok ? ok({ ...sizeOf(report), pages }) : saved
}
