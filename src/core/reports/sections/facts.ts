import { plain, table } from '../blocks.ts'
import type { Block, Inline } from '../report.ts'
import type { Telling } from '../telling.ts'

/** What a document is about, fact by fact; a fact without a value is left out. */
export function factsTable({ words }: Telling, anchor: string, caption: string, facts: [label: string, value: Inline[]][]): Block {
  const known = facts.filter(([, value]) => value.some((inline) => inline.kind === 'figure' || inline.text !== ''))
  return table({
    anchor,
    caption,
    columns: [[words('kinds.fact'), 32], [words('kinds.content'), 68]],
    rows: known.map(([label, value]) => [[plain(label)], value]),
  })
}
