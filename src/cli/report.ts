import { resolve } from 'node:path'
import { periods } from '../core/programme/programme.ts'
import { reports } from '../core/reporting/report.ts'
import { failed, type Result } from '../core/values/problem.ts'
import { rows } from '../core/workbook/rows.ts'
import type { Workbook } from '../core/workbook/workbook.ts'
import type { Id } from '../core/values/ids.ts'
import { inPlace } from '../main/background.ts'
import { openReports } from '../main/reports.ts'
import { wordsIn } from '../words/words.ts'
import type { Asked, Ended } from './muutos.ts'
import { withWorkbook } from './with-workbook.ts'

/** `muutos report`: the report of a period as a Word file. */
export async function report({ options, world, print }: Asked): Promise<Ended> {
  const { workbook, period, language, document, out } = options
  if (!workbook || !period || !out) return 'usage'
  return withWorkbook(workbook, world, 'read', async (store) => {
    const reportId = reportOf(store.workbook, period)
    if (!reportId.ok) return reportId.problem
    const opened = await openReports(world, () => store.workbook, inPlace, (sha256) => store.readFile(sha256))
    if (!opened.ok) return opened.problem
    const written = await opened.value.write(reportId.value, document, resolve(out))
    if (!written.ok) return written.problem
    const { sections, tables, charts, figures } = written.value
    print(wordsIn(language)('cli.reportWritten', { file: out, sections, tables, charts, figures }))
    return 0
  })
}

/** The interim or final report of the period with this code; a period without one is told apart from an unknown period. */
export function reportOf(workbook: Workbook, code: string): Result<Id> {
  const period = rows(workbook, periods).find((one) => one.code === code)
  if (!period) return failed('period-unknown', { period: code })
  const found = rows(workbook, reports).find(({ periodId, kind }) => periodId === period.id && (kind === 'interim' || kind === 'final'))
  return found ? { ok: true, value: found.id } : failed('period-without-report', { period: code })
}
