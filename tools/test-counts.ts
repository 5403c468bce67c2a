import { readFileSync, rmSync } from 'node:fs'
import { z } from 'zod'
import type { Run } from './test-run.ts'

export interface Count {
  passed: number
  failed: number
  /** Shown in full when anything failed. */
  output: string
}

const VitestReport = z.object({ success: z.boolean(), numTotalTests: z.int(), numPassedTests: z.int() })
const PlaywrightReport = z.object({
  errors: z.array(z.unknown()),
  stats: z.object({ expected: z.int(), unexpected: z.int(), skipped: z.int(), flaky: z.int() }),
})

export function countVitest(file: string, run: Run): Count {
  const report = VitestReport.safeParse(taken(file))
  if (!report.success) return crashed(run)
  const { success, numTotalTests, numPassedTests } = report.data
  return counted(numPassedTests, numTotalTests - numPassedTests, run.worked && success, run)
}

export function countPlaywright(file: string, run: Run): Count {
  const report = PlaywrightReport.safeParse(taken(file))
  if (!report.success) return crashed(run)
  const { errors, stats } = report.data
  return counted(stats.expected, stats.unexpected + stats.skipped + stats.flaky, run.worked && errors.length === 0, run)
}

/** What was skipped counts as failed, since it proved nothing; so does a part that ran no test or ended badly otherwise. */
function counted(passed: number, failed: number, well: boolean, { output }: Run): Count {
  if (failed === 0 && (!well || passed === 0)) return crashed({ worked: false, output }, passed)
  return { passed, failed, output }
}

function crashed({ output }: Run, passed = 0): Count {
  return { passed, failed: 1, output: `${output}\nThis part did not run its tests to the end.` }
}

/** The report, which is removed, so that no later run takes it for its own. */
function taken(file: string): unknown {
  try {
    const report: unknown = JSON.parse(readFileSync(file, 'utf8'))
    rmSync(file)
    return report
  } catch {
    return null
  }
}
