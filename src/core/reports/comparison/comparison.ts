import type { Figure, Report } from '../report.ts'
import { figuresIn, type PlacedFigure } from '../sources/figures-in.ts'
import { differencesBetween, seen, type Difference, type SectionDifferences } from './differences.ts'

/** What a report says otherwise than the one sent before it, by why. */
export interface Comparison {
  /** Worked out in another way than it was: the figures before and after are not of the same kind. */
  method: SectionDifferences[]
  /** What was sent would read otherwise today: the past has been corrected since. */
  correction: SectionDifferences[]
  /** What the later report tells anew, counted from the past as it is known today. */
  change: SectionDifferences[]
}

export interface Compared {
  /** As it was sent. */
  sent: Report
  /** The same report, built of today's workbook; null when it cannot be built any more. */
  sentNow: Report | null
  now: Report
}

/** Keeps changed method and corrected past apart from real change. A report compared with itself as it was sent has no change, only corrections. */
export function comparison({ sent, sentNow, now }: Compared): Comparison {
  const past = sentNow ?? sent
  const method = methodDifferences([sent, past], [past, now])
  const otherwise = new Set(method.flatMap(({ differences }) => differences.flatMap((one) => (one.kind === 'figure' ? [one.id] : []))))
  return { method, correction: without(otherwise, differencesBetween(sent, past)), change: without(otherwise, differencesBetween(past, now)) }
}

/** Figures of the same name of which the query is another, each once. */
function methodDifferences(...pairs: [Report, Report][]): SectionDifferences[] {
  const known = new Set<string>()
  const found = pairs.flatMap(([before, after]) => {
    const old = new Map(figuresIn(before).map(({ figure }) => [figure.id, figure]))
    return figuresIn(after).filter(({ figure }) => {
      const other = old.get(figure.id)
      return other !== undefined && methodOf(other) !== methodOf(figure) && !known.has(figure.id) && Boolean(known.add(figure.id))
    }).map((placed) => ({ placed, before: old.get(placed.figure.id)! }))
  })
  const sections = new Map<string, SectionDifferences>()
  for (const { placed, before } of found) {
    const { anchor, title } = placed.section
    const known = sections.get(anchor) ?? { section: anchor, title, differences: [] }
    known.differences.push(asDifference(placed, before))
    sections.set(anchor, known)
  }
  return [...sections.values()]
}

function asDifference({ figure, place, what }: PlacedFigure, before: Figure): Difference {
  return { kind: 'figure', id: figure.id, place, what, before: seen(before), after: seen(figure) }
}

/**
 * The query without what may differ where nothing is worked out otherwise: the period's own days; which tables there was
 * something to count in; whether rows are read from the books or from what was told of them; whether there was a time before.
 */
function methodOf({ query, unit }: Figure): string {
  const timeless = query.replace(/\d{4}-\d\d-\d\d/g, 'day').replace(/(settlement \w+ to day) − \1/, '$1')
  const told = timeless.replace(/\baccountedEntries\b/g, 'ledgerRows').replace(/\baccountings\b/g, 'grants')
  return `${unit} ${told.replace(/^count of .*$/, 'count')}`
}

function without(figures: ReadonlySet<string>, sections: SectionDifferences[]): SectionDifferences[] {
  return sections
    .map((section) => ({ ...section, differences: section.differences.filter((one) => one.kind !== 'figure' || !figures.has(one.id)) }))
    .filter(({ differences }) => differences.length > 0)
}
