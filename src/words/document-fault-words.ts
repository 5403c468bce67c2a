import type { Say, WordKey } from './words.ts'

/** A finding of the accessibility check as a sentence: `table-cells-merged` is `documentCheck.faultTableCellsMerged`. */
export function faultWords({ finding, what }: { finding: string; what: string }, say: Say): string {
  const word = finding.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())
  return say(`documentCheck.fault${word}` as WordKey, { what }).trim()
}

/** Findings by the heading under which they stand, in the order of the document; '' is before the first one. */
export function byHeading<F extends { heading: string }>(findings: readonly F[]): { heading: string; findings: F[] }[] {
  const groups = new Map<string, F[]>()
  for (const one of findings) groups.set(one.heading, [...(groups.get(one.heading) ?? []), one])
  return [...groups].map(([heading, own]) => ({ heading, findings: own }))
}
