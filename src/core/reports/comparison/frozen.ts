import { z } from 'zod'
import { Language } from '../../values/text.ts'
import type { Report } from '../report.ts'

/** A report as it is kept when it has been sent: its blocks as they were, in a form that later programs still read. */
export function freeze(report: Report): string {
  return JSON.stringify({ format: 1, report } satisfies z.input<typeof Frozen>)
}

/** Null when it is no report that was frozen, or one that only a newer program can read. */
export function thaw(json: string): Report | null {
  try {
    const frozen = Frozen.safeParse(JSON.parse(json))
    return frozen.success ? frozen.data.report : null
  } catch {
    return null
  }
}

/** Its file lies under its own hash, so what it holds is what was written; the shape tells only whether it is such a file. */
const Frozen = z.object({
  format: z.literal(1),
  report: z.custom<Report>((report) => z.object({ title: z.string(), language: Language, cover: z.object({ facts: z.array(z.unknown()) }), blocks: z.array(z.object({ kind: z.string() })) }).safeParse(report).success),
})
