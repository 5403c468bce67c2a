import type { Report } from '../../core/reports/report.ts'
import type { Result } from '../../core/values/problem.ts'
import { saveFile } from '../word/save-file.ts'
import { reportToPptx, type Show } from './report-to-pptx.ts'

/** The report as a .pptx at the target, whole or not at all. */
export async function writeSlides(report: Report, target: string, show: Show): Promise<Result<null>> {
  const saved = await saveFile(target, await reportToPptx(report, show))
  return saved.ok ? { ok: true, value: null } : saved
}
